/** Pictures whose file names hold spaces, as phones and WhatsApp name them. */
import type { RuleInline } from 'markdown-it/lib/parser_inline.mjs';

/** Every part is bounded, so that hostile text costs a bounded time at each "![". */
const PICTURE =
  /!\[([^[\]\n]{0,500})\]\(\s{0,3}([^()<>"\n]{1,200}(?:\([^()<>"\n]{0,40}\)[^()<>"\n]{0,40})?\.(?:avif|gif|jpe?g|png|webp))(?:\s{1,3}"([^"\n]{0,500})")?\s{0,3}\)/iy;

/**
 * CommonMark ends an address at the first space, so `![नदी](WhatsApp Image (1).jpeg)` would print
 * as text. This rule reads the whole name.
 */
export const pictureWithSpaces: RuleInline = (state, silent) => {
  if (state.src.charCodeAt(state.pos) !== 0x21 || state.src.charCodeAt(state.pos + 1) !== 0x5b) {
    return false;
  }
  PICTURE.lastIndex = state.pos;
  const [whole, alt = '', name = '', title] = PICTURE.exec(state.src) ?? [];
  if (whole === undefined || !name.includes(' ') || !state.md.validateLink(name)) return false;
  if (!silent) {
    const token = state.push('image', 'img', 0);
    token.attrs = [
      ['src', state.md.normalizeLink(name)],
      ['alt', ''],
    ];
    if (title) token.attrs.push(['title', title]);
    const text = new state.Token('text', '', 0);
    text.content = alt;
    token.children = [text];
    token.content = alt;
  }
  state.pos += whole.length;
  return true;
};
