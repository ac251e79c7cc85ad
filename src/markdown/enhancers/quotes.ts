/** Quotes that stand alone, with the name of who said it. */
import Token from 'markdown-it/lib/token.mjs';
import type { Enhancer } from '../story.ts';
import { innerText } from '../tokens.ts';

/** "— नाम", also with the shorter dash or two hyphens, as phones type it. */
const ATTRIBUTION = /^(?:—|–|--)\s*\S/;

/** The last line of a quote, if it opens with a dash, becomes the quote's footer. */
export const quotes: Enhancer = (tokens) => {
  const result: Token[] = [];
  for (const token of tokens) {
    if (token.type === 'blockquote_close' && result.at(-1)?.type === 'paragraph_close') {
      const [open, inline, close] = result.splice(-3);
      if (open && inline && close) result.push(...splitAttribution(open, inline, close));
    }
    result.push(token);
  }
  return result;
};

function splitAttribution(open: Token, inline: Token, close: Token): readonly Token[] {
  const children = inline.children ?? [];
  const lastBreak = children.findLastIndex(({ type }) => /^(?:soft|hard)break$/.test(type));
  const lastLine = children.slice(lastBreak + 1);
  if (!ATTRIBUTION.test(innerText(lastLine).trimStart())) return [open, inline, close];
  const footer = new Token('footer_open', 'footer', 1);
  const name = new Token('inline', '', 0);
  const footerClose = new Token('footer_close', 'footer', -1);
  name.children = lastLine;
  name.map = inline.map;
  for (const token of [footer, name, footerClose]) {
    token.block = true;
    token.level = open.level;
  }
  if (lastBreak < 0) return [footer, name, footerClose];
  inline.children = children.slice(0, lastBreak);
  return [open, inline, close, footer, name, footerClose];
}
