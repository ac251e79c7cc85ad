/** Web addresses that stand in a sentence as they are. */
import type LinkifyIt from 'linkify-it';

/**
 * What follows "https:". Letters of any script, but no danda, so that "https://mp.gov.in/a। और"
 * ends where the sentence does; bounded, so that hostile text costs a bounded time.
 */
const ADDRESS = /\/\/[\p{L}\p{N}][\p{L}\p{M}\p{N}._~:/?#@!$&*+,;=%()-]{1,2000}/uy;
const SENTENCE_MARKS = /[.,;:!?*_~(]+$/;

/** Links addresses that name their scheme; "खबर.com" in a sentence is a name. */
export function linkBareAddresses(linkify: LinkifyIt): void {
  linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  for (const scheme of ['ftp:', '//', 'mailto:']) linkify.add(scheme, null);
  for (const scheme of ['http:', 'https:']) {
    linkify.add(scheme, { validate: (text, position) => addressLength(text, position) });
  }
}

function addressLength(text: string, position: number): number {
  ADDRESS.lastIndex = position;
  const [found = ''] = ADDRESS.exec(text) ?? [];
  return withoutClosingMarks(found).length;
}

/** A closing bracket belongs to the sentence unless it was opened in the address. */
function withoutClosingMarks(address: string): string {
  const trimmed = address.replace(SENTENCE_MARKS, '');
  if (!trimmed.endsWith(')') || trimmed.lastIndexOf('(') > trimmed.indexOf(')')) return trimmed;
  const opened = trimmed.split('(').length;
  const closed = trimmed.split(')').length;
  return opened < closed ? withoutClosingMarks(trimmed.slice(0, -1)) : trimmed;
}
