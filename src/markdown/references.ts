/** What a story refers to, with the lines where it does. */
import type Token from 'markdown-it/lib/token.mjs';
import { isExternal, withoutOrigin } from './address.ts';
import { isTooLong } from './limits.ts';
import { createParser } from './parser.ts';
import { pictureReference } from './pictureReference.ts';
import type { PictureReference } from './story.ts';
import { innerText } from './tokens.ts';

export interface LocatedPicture extends PictureReference {
  /** 1-based, within the Markdown given. */
  readonly line: number;
}

export interface LocatedLink {
  /** As printed: percent-encoded, without the origin if it stays in the paper. */
  readonly href: string;
  readonly text: string;
  /** 1-based, within the Markdown given. */
  readonly line: number;
  /** It leads to another site. */
  readonly external: boolean;
}

const parser = createParser();

/** The pictures of a story in the order in which they stand. */
export function pictureReferences(markdown: string): readonly LocatedPicture[] {
  if (!markdown.includes('![')) return [];
  return inlineTokens(markdown).flatMap(({ token, line }) =>
    token.type === 'image' ? [{ ...pictureReference(token), line }] : [],
  );
}

/**
 * The links of a story, bare addresses included, in the order in which they stand.
 *
 * @param site whose absolute addresses count as internal
 */
export function links(markdown: string, site: { readonly url: string }): readonly LocatedLink[] {
  const { origin } = new URL(site.url);
  const tokens = inlineTokens(markdown);
  return tokens.flatMap(({ token, line }, index) => {
    if (token.type !== 'link_open') return [];
    const href = withoutOrigin(token.attrGet('href') ?? '', origin);
    return [{ href, text: linkText(tokens, index), line, external: isExternal(href) }];
  });
}

function linkText(tokens: readonly LocatedToken[], open: number): string {
  let close = open + 1;
  while (close < tokens.length && tokens[close]?.token.type !== 'link_close') close += 1;
  return innerText(tokens.slice(open + 1, close).map(({ token }) => token));
}

interface LocatedToken {
  readonly token: Token;
  readonly line: number;
}

/** The tokens of all running text; line breaks within a paragraph count. */
function inlineTokens(markdown: string): readonly LocatedToken[] {
  if (isTooLong(markdown)) return [];
  const located: LocatedToken[] = [];
  let line = 1;
  for (const block of parser.parse(markdown, {})) {
    if (block.map) line = block.map[0] + 1;
    for (const token of block.children ?? []) {
      located.push({ token, line });
      if (token.type === 'softbreak' || token.type === 'hardbreak') line += 1;
    }
  }
  return located;
}
