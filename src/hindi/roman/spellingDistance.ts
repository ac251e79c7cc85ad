import { romaniseWord } from './romaniseWord.ts';

const SOFT = 'aeiouyh';

/**
 * How far a typed word is from a word of the paper: 0 for the same, growing with each letter that has to
 * be changed; vowels weigh less than consonants.
 * @param query the word as typed, in Roman or Devanagari
 * @param word a word of the dictionary, in either script
 */
export function spellingDistance(query: string, word: string): number {
  const a = latin(query);
  const b = latin(word);
  let row = [0];
  for (const letter of b) row.push((row.at(-1) ?? 0) + weight(letter));
  const weights = Array.from(b, weight);
  for (const x of a) {
    const own = weight(x);
    const next = [(row[0] ?? 0) + own];
    for (let j = 0; j < b.length; j++) {
      const other = weights[j] ?? 0;
      const changed = x === b[j] ? 0 : Math.max(own, other);
      next.push(Math.min((row[j] ?? 0) + changed, (row[j + 1] ?? 0) + own, (next[j] ?? 0) + other));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function latin(word: string): string {
  return /[\u0900-\u097F]/.test(word) ? romaniseWord(word) : word.toLowerCase();
}

function weight(letter: string): number {
  return SOFT.includes(letter) ? 0.4 : 1;
}
