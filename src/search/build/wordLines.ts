/** The lines of the lists of words: see `wordList.ts`. */
import { beginning, ending, type ListedLine } from '../format/wordList.ts';
import { FILTER_KEY } from '../terms/filterTerms.ts';
import type { TierTerm } from './gatherTerms.ts';
import { inLetterOrder } from './letterOrder.ts';

/** Shorter words are found by their sound alone. */
const SHORTEST = 4;

/** @returns in the order of lines */
export function listedLines(terms: readonly TierTerm[]): readonly ListedLine[] {
  const lines = terms
    .filter(({ word }) => word.length >= SHORTEST && !/^[0-9]/.test(word) && !isFilter(word))
    .flatMap(({ word, stories }): ListedLine[] => {
      const frequency = Math.floor(Math.log2(stories));
      return [
        { line: beginning(word), frequency },
        { line: ending(word), frequency },
      ];
    });
  return inLetterOrder(lines, ({ line }) => line);
}

function isFilter(word: string): boolean {
  return word.startsWith(FILTER_KEY);
}
