import { romaniseWord } from './romaniseWord.ts';

const SOFT = 'aeiouyh';

/**
 * How far a typed word is from a word of the paper: 0 for the same, growing with each letter that has to
 * be changed; vowels weigh less than consonants.
 * @param query the word as typed, in Roman or Devanagari
 * @param word a word of the dictionary, in either script
 * @param most what lies farther may be given as infinitely far
 */
export function spellingDistance(
  query: string,
  word: string,
  most = Number.POSITIVE_INFINITY,
): number {
  const a = latin(query);
  const b = latin(word);
  const weights = Array.from(b, weight);
  /** Of what was read of the query from each beginning of the word. */
  const row = [0];
  for (const own of weights) row.push((row.at(-1) ?? 0) + own);
  let left = row.at(-1) ?? 0;
  for (const letter of a) left -= weight(letter);
  if (Math.abs(left) > most) return Number.POSITIVE_INFINITY;
  for (const letter of a) {
    const own = weight(letter);
    let diagonal = row[0] ?? 0;
    let before = diagonal + own;
    let least = before;
    row[0] = before;
    for (let j = 0; j < b.length; j++) {
      const above = row[j + 1] ?? 0;
      const other = weights[j] ?? 0;
      const changed = letter === b[j] ? 0 : Math.max(own, other);
      before = Math.min(diagonal + changed, above + own, before + other);
      row[j + 1] = before;
      diagonal = above;
      least = Math.min(least, before);
    }
    if (least > most) return Number.POSITIVE_INFINITY;
  }
  return row.at(-1) ?? 0;
}

function latin(word: string): string {
  return /[\u0900-\u097F]/.test(word) ? romaniseWord(word) : word.toLowerCase();
}

function weight(letter: string): number {
  return SOFT.includes(letter) ? 0.4 : 1;
}
