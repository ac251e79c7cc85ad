/** Links: within the paper relative, to other sites without telling them who came. */
import Token from 'markdown-it/lib/token.mjs';
import { decodeAddress, isExternal, withoutOrigin } from '../address.ts';
import type { Enhancer } from '../story.ts';

export const links: Enhancer = (tokens, { site }) => {
  const linking = tokens.filter(({ children }) => children?.some(isLink));
  if (linking.length === 0) return tokens;
  const { origin } = new URL(site.url);
  for (const block of linking) {
    const children = block.children ?? [];
    for (const child of children) if (isLink(child)) printAddress(child, origin);
    block.children = children.flatMap((child, index) =>
      isLink(child) && children[index + 1]?.type === 'link_close' ? [child, words(child)] : [child],
    );
  }
  return tokens;
};

function isLink({ type }: Token): boolean {
  return type === 'link_open';
}

function printAddress(link: Token, siteOrigin: string): void {
  const address = withoutOrigin(link.attrGet('href') ?? '', siteOrigin);
  link.attrSet('href', address);
  if (isExternal(address)) link.attrSet('rel', 'noopener noreferrer');
}

/** A link without words can be neither heard nor seen: it shows its address. */
function words(link: Token): Token {
  const token = new Token('text', '', 0);
  token.content = decodeAddress(link.attrGet('href') ?? '');
  return token;
}
