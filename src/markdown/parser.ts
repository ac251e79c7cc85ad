/** The Markdown parser: CommonMark with tables, without what harms a newspaper. */
import MarkdownIt, { type Options } from 'markdown-it';
import { isAllowedAddress } from './address.ts';
import { linkBareAddresses } from './bareAddresses.ts';
import { HindiInlineState } from './hindiEmphasis.ts';
import { pictureWithSpaces } from './pictureWithSpaces.ts';

/** Quotes in lists in quotes: nobody writes deeper. Beyond it a text is not read as Markdown. */
export const MAX_NESTING = 20;

/**
 * Rules of CommonMark that only ever surprise writers: a paragraph indented in a word processor
 * became code, a paragraph over a "---" line a heading, and "[अपडेट]: …" vanished as a link
 * definition.
 */
const SURPRISES = ['code', 'lheading', 'reference'];

/** "maxNesting" is missing in the published types. */
const OPTIONS: Options & { readonly maxNesting: number } = {
  html: false,
  linkify: true,
  typographer: false,
  maxNesting: MAX_NESTING,
};

export function createParser(): MarkdownIt {
  const parser = new MarkdownIt(OPTIONS);
  parser.disable(SURPRISES);
  parser.validateLink = isAllowedAddress;
  linkBareAddresses(parser.linkify);
  parser.inline.State = HindiInlineState;
  parser.inline.ruler.before('image', 'picture_with_spaces', pictureWithSpaces);
  return parser;
}
