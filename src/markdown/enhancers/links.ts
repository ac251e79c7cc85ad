/** Links: within the paper relative, to other sites without telling them who came. */
import Token from 'markdown-it/lib/token.mjs';
import { decodeAddress, isExternal, withoutOrigin } from '../address.ts';
import type { Enhancer } from '../story.ts';

export const links: Enhancer = (tokens, { site }) => {
  const { origin } = new URL(site.url);
  for (const { children } of tokens) {
    if (!children) continue;
    for (let index = 0; index < children.length; index += 1) {
      const open = children[index];
      if (open?.type !== 'link_open') continue;
      const address = withoutOrigin(open.attrGet('href') ?? '', origin);
      open.attrSet('href', address);
      if (isExternal(address)) open.attrSet('rel', 'noopener noreferrer');
      // A link without words cannot be heard or seen.
      if (children[index + 1]?.type === 'link_close') {
        children.splice(index + 1, 0, textToken(decodeAddress(address)));
      }
    }
  }
  return tokens;
};

function textToken(content: string): Token {
  const token = new Token('text', '', 0);
  token.content = content;
  return token;
}
