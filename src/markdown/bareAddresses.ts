/** Web addresses that stand in a sentence as they are. */
import type MarkdownIt from 'markdown-it';

/**
 * What follows "https:". Letters of any script, but no danda, so that "https://mp.gov.in/a। और"
 * ends where the sentence does; bounded, so that hostile text costs a bounded time.
 */
const ADDRESS = /\/\/[\p{L}\p{N}][\p{L}\p{M}\p{N}._~:/?#@!$&*+,;=%()-]{1,2000}/uy;
const SENTENCE_MARKS = '.,;:!?*_~(';

/** Links addresses that name their scheme; "खबर.com" in a sentence is a name. */
export function linkBareAddresses(linkify: MarkdownIt['linkify']): void {
  linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  // The library's own quick test looks for schemes at every letter: a fifth of all rendering time.
  linkify.pretest = (text) => text.includes('://');
  for (const scheme of ['ftp:', '//', 'mailto:']) linkify.add(scheme, null);
  for (const scheme of ['http:', 'https:']) {
    linkify.add(scheme, { validate: (text, position) => addressLength(text, position) });
  }
}

/** Code units of the address at the position; what closes the sentence is left to the sentence. */
function addressLength(text: string, position: number): number {
  ADDRESS.lastIndex = position;
  const [address = ''] = ADDRESS.exec(text) ?? [];
  const closing = address.includes('(') ? SENTENCE_MARKS : `${SENTENCE_MARKS})`;
  let end = address.length;
  while (end > 0 && closing.includes(address.charAt(end - 1))) end -= 1;
  return end;
}
