/** Groups of words and phrases that mean the same, in the index's words: a line a group, its members apart by tabs. */
import { encodeLetters } from './letters.ts';

export type SynonymGroup = readonly string[];

export function encodeSynonyms(groups: readonly SynonymGroup[]): Uint8Array {
  return encodeLetters(groups.map((group) => group.join('\t')).join('\n'));
}
