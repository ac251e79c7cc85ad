/** Groups of words and phrases that mean the same: a line a group, its members apart by tabs. */
export type SynonymGroup = readonly string[];

export function encodeSynonyms(groups: readonly SynonymGroup[]): Uint8Array {
  return new TextEncoder().encode(groups.map((group) => group.join('\t')).join('\n'));
}

export function decodeSynonyms(bytes: Uint8Array): readonly SynonymGroup[] {
  return new TextDecoder()
    .decode(bytes)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}
