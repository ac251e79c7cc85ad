/** Story text without any markup. */
import type Token from 'markdown-it/lib/token.mjs';
import { describeEmbed } from './embedAddress.ts';
import { everydayText } from './everydayText.ts';
import { isTooDeep, isTooLong } from './limits.ts';
import { createParser } from './parser.ts';
import { pictureReference } from './pictureReference.ts';
import { innerText, printingChildren } from './tokens.ts';

const parser = createParser();

/**
 * The words of a story as readers see them, for search, summaries and reading times.
 *
 * One line a block (paragraph, heading, list item, table cell). Pictures give their captions, not
 * their descriptions and credits; links give their words; embedded posts give their own words, if
 * any. A text beyond the renderer's limits comes back as it is.
 *
 * @example plainText('## मांग\n\n**नई** [सड़क](/a/) बने।') === 'मांग\nनई सड़क बने।'
 */
export function plainText(markdown: string): string {
  if (isTooLong(markdown)) return markdown;
  const everyday = everydayText(markdown);
  if (everyday !== undefined) return everyday;
  const blocks = parser.parse(markdown, {});
  if (isTooDeep(blocks)) return markdown;
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n');
}

function blockText(block: Token): string {
  if (block.type === 'fence') return block.content.trim();
  if (block.type !== 'inline') return '';
  const children = printingChildren(block);
  if (isBareEmbed(children)) return '';
  return innerText(children.flatMap(captionForPicture)).trim();
}

function isBareEmbed(children: readonly Token[]): boolean {
  const [link] = children;
  return (
    children.length === 3 &&
    link?.type === 'link_open' &&
    (link.markup === 'linkify' || link.markup === 'autolink') &&
    describeEmbed(link.attrGet('href') ?? '') !== undefined
  );
}

/** An image's caption in its place; its own words are its description. */
function captionForPicture(token: Token): readonly Token[] {
  if (token.type !== 'image') return [token];
  const { caption } = pictureReference(token);
  if (!caption) return [];
  return [Object.assign(Object.create(token) as Token, { type: 'text', content: caption })];
}
