/** The Markdown parser: CommonMark with tables, without what harms a newspaper. */
import MarkdownIt, { type Options } from 'markdown-it';
import Token from 'markdown-it/lib/token.mjs';
import { isAllowedAddress } from './address.ts';
import { linkBareAddresses } from './bareAddresses.ts';
import { isPlainLine } from './everydayText.ts';
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

/** Most paragraphs are nothing but text; the rules would look at each of their letters. */
function passPlainLines({ inline }: MarkdownIt): void {
  const parse = inline.parse.bind(inline);
  inline.parse = (text, parser, env, tokens) => {
    if (!isPlainLine(text)) return parse(text, parser, env, tokens);
    const token = new Token('text', '', 0);
    token.content = text;
    tokens.push(token);
  };
}

export function createParser(): MarkdownIt {
  const parser = new MarkdownIt(OPTIONS);
  parser.disable(SURPRISES);
  parser.validateLink = isAllowedAddress;
  linkBareAddresses(parser.linkify);
  parser.inline.State = HindiInlineState;
  passPlainLines(parser);
  parser.inline.ruler.before('image', 'picture_with_spaces', pictureWithSpaces);
  return parser;
}
