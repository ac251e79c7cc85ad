/** Headings fit under the page's headline. */
import type Token from 'markdown-it/lib/token.mjs';
import type { Enhancer } from '../story.ts';
import { printingChildren } from '../tokens.ts';

/**
 * The headline is the page's only h1, so the text starts at h2; and no level is skipped, so that
 * screen readers can walk the outline. Headings without words are dropped.
 */
export const headings: Enhancer = (tokens) => {
  const result: Token[] = [];
  let last = 1;
  for (let index = 0; index < tokens.length; index += 1) {
    const open = tokens[index];
    if (open?.type !== 'heading_open') {
      if (open) result.push(open);
      continue;
    }
    const [inline, close] = tokens.slice(index + 1, index + 3);
    index += 2;
    if (!inline || !close || printingChildren(inline).length === 0) continue;
    last = Math.min(Math.max(Number(open.tag.slice(1)), 2), last + 1);
    open.tag = `h${last}`;
    close.tag = open.tag;
    result.push(open, inline, close);
  }
  return result;
};
