import { romaniseWord } from './romaniseWord.ts';

const SOFT = 'aeiouyh';
/** Weights are counted in fifths, so that sums are exact. */
const UNIT = 5;
const WEIGHT = { soft: 2, hard: 5 } as const;

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
  const [a, b] = withoutSharedEnds(latin(query), latin(word));
  const farthest = most * UNIT;
  const weights: number[] = [];
  /** Of what was read of the query from each beginning of the word. */
  const row = [0];
  let sum = 0;
  for (const letter of b) {
    const own = weight(letter);
    weights.push(own);
    sum += own;
    row.push(sum);
  }
  for (const letter of a) sum -= weight(letter);
  if (Math.abs(sum) > farthest) return Number.POSITIVE_INFINITY;
  for (const letter of a) {
    const own = weight(letter);
    let diagonal = row[0] ?? 0;
    let before = diagonal + own;
    let least = before;
    row[0] = before;
    for (let j = 0; j < b.length; j++) {
      const above = row[j + 1] ?? 0;
      const other = weights[j] ?? 0;
      const changed = letter === b[j] ? diagonal : diagonal + Math.max(own, other);
      const added = before + other;
      before = above + own;
      if (changed < before) before = changed;
      if (added < before) before = added;
      row[j + 1] = before;
      diagonal = above;
      if (before < least) least = before;
    }
    if (least > farthest) return Number.POSITIVE_INFINITY;
  }
  return (row.at(-1) ?? 0) / UNIT;
}

/** What both begin and end with costs nothing, wherever else it may stand. */
function withoutSharedEnds(a: string, b: string): readonly [string, string] {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  return [a.slice(start, endA), b.slice(start, endB)];
}

function latin(word: string): string {
  return /[\u0900-\u097F]/.test(word) ? romaniseWord(word) : word.toLowerCase();
}

function weight(letter: string): number {
  return SOFT.includes(letter) ? WEIGHT.soft : WEIGHT.hard;
}
