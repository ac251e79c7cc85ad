/** Groups of words and phrases that mean the same: a line a group, its members apart by tabs. */
import { decodeLetters, encodeLetters } from './letters.ts';

export type SynonymGroup = readonly string[];

export function encodeSynonyms(groups: readonly SynonymGroup[]): Uint8Array {
  return encodeLetters(groups.map((group) => group.join('\t')).join('\n'));
}

export function decodeSynonyms(bytes: Uint8Array): readonly SynonymGroup[] {
  return decodeLetters(bytes)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}
