/** Takes out of a story's text what is printed in a place of its own: dateline and agency credit. */
import { splitAgencyCredit, splitDateline } from '../hindi/index.ts';
import { firstParagraph } from './lede.ts';

export interface PlainStory {
  /** Markdown without dateline and credit. */
  readonly body: string;
  /** The opening paragraph without its dateline. */
  readonly lede: string;
  /** "भोपाल", "भोपाल/सीहोर" */
  readonly dateline?: string;
  /** Agencies by their Hindi names, each once. */
  readonly agencies: readonly string[];
}

/**
 * @param markdown the story as committed
 * @param places names that are known to be places: the front matter's own
 */
export function takeOutCredits(markdown: string, places: readonly string[]): PlainStory {
  const opening = firstParagraph(markdown);
  const { dateline, rest: lede } = splitDateline(opening, { places });
  const opened = dateline ? markdown.replace(opening, () => lede) : markdown;
  const closing = lastParagraph(opened);
  const credit = splitAgencyCredit(closing);
  const body =
    credit.agencies.length > 0
      ? opened.slice(0, opened.lastIndexOf(closing)) + credit.rest
      : opened;
  const agencies = [...(dateline?.agencies ?? []), ...credit.agencies].map(({ hindi }) => hindi);
  return {
    body,
    lede,
    ...(dateline && { dateline: dateline.places.join('/') }),
    agencies: [...new Set(agencies)],
  };
}

/** The text after the last blank line. */
function lastParagraph(markdown: string): string {
  const text = markdown.trimEnd();
  return text.slice(text.lastIndexOf('\n\n') + 1).trim();
}
