/** "Did you mean": the known word that a writer most probably meant. */
import { distance } from 'fastest-levenshtein';

/** Longer words cannot be what was meant, and comparing them would cost time. */
const LONGEST = 100;

/** The nearest known word by edit distance, however far; nothing if there is none to choose. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const word = written.slice(0, LONGEST).toLowerCase();
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const edits = distance(word, candidate.slice(0, LONGEST).toLowerCase());
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** The nearest known word, if it is so near that it must have been meant. */
export function misspelt(written: string, known: readonly string[]): string | undefined {
  const best = nearest(written, known);
  if (best === undefined) return undefined;
  const edits = distance(written.slice(0, LONGEST).toLowerCase(), best.toLowerCase());
  return edits <= Math.max(1, Math.floor(best.length / 3)) ? best : undefined;
}
