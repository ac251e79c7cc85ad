/** Story text to HTML that can do no harm. */
import { type SafeHtml, trustedHtml } from '../html/index.ts';
import { embeds } from './enhancers/embeds.ts';
import { englishRuns } from './enhancers/englishRuns.ts';
import { figures } from './enhancers/figures.ts';
import { headings } from './enhancers/headings.ts';
import { keyPoints } from './enhancers/keyPoints.ts';
import { links } from './enhancers/links.ts';
import { quotes } from './enhancers/quotes.ts';
import { runInHeadings } from './enhancers/runInHeadings.ts';
import { tables } from './enhancers/tables.ts';
import { everydayHtml } from './everydayHtml.ts';
import { isTooDeep, isTooLong, plainParagraphs } from './limits.ts';
import { createParser } from './parser.ts';
import type { Enhancer, StorySettings } from './story.ts';

/** In this order: what replaces whole blocks comes first, what edits their text last. */
const ENHANCERS: readonly Enhancer[] = [
  keyPoints,
  headings,
  embeds,
  figures,
  quotes,
  runInHeadings,
  tables,
  links,
  englishRuns,
];

export interface Renderer {
  /**
   * Renders the text of a story. Never throws on any text: one that is longer than 250,000 code
   * units, or whose quotes and lists lie too deep in each other, prints as plain paragraphs.
   */
  readonly render: (markdown: string) => SafeHtml;
}

/**
 * Makes the renderer of a paper.
 *
 * @example createRenderer({ site, picture }).render('**मांगें:** सड़क बने।')
 *   // <p class="run-in"><strong>मांगें:</strong> सड़क बने।</p>
 */
export function createRenderer(settings: StorySettings): Renderer {
  const parser = createParser();
  return {
    render: (markdown) => {
      if (isTooLong(markdown)) return plainParagraphs(markdown);
      const everyday = everydayHtml(markdown);
      if (everyday) return everyday;
      const blocks = parser.parse(markdown, {});
      if (isTooDeep(blocks)) return plainParagraphs(markdown);
      const story = ENHANCERS.reduce<ReturnType<Enhancer>>(
        (tokens, enhance) => enhance(tokens, settings),
        blocks,
      );
      return trustedHtml(parser.renderer.render([...story], parser.options, {}));
    },
  };
}
