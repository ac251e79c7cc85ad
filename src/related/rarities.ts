/** How rare a term was when a story appeared. */
import { commonWords, UNCOMMON } from './commonWords.ts';
import { termOf } from './storyTerms.ts';

/** Stories that the twelve months before need to speak for themselves. */
const ENOUGH_STORIES = 1000;
const MONTHS = 12;
/** Bits; beyond it a word is a misspelling as likely as a name. */
const RAREST = 10;

export interface MonthOfTerms {
  /** "2024-11" */
  readonly month: string;
  /** The terms of each published story of the month, by number. */
  readonly stories: readonly Int32Array[];
}

export interface Vocabulary {
  /** Terms have numbers below this. */
  readonly termCount: number;
  /** Number of a term, see `termOf`, or -1. */
  readonly find: (term: number) => number;
}

/** Bits: a term of n bits stands in one story of 2^n; in half-bit steps. */
export type Rarity = (number: number) => number;

/**
 * Tells each month's rarities, oldest month first. They come from the twelve months before it, so
 * that no new story changes them for a month that has begun; coarse steps keep them at rest if an
 * old story is edited. While those months hold few stories, a shipped list of common words serves.
 *
 * @param months in order; a month without stories may be left out
 * @param each called once a month with what holds in it
 */
export function eachMonthsRarities<Month extends MonthOfTerms>(
  months: readonly Month[],
  vocabulary: Vocabulary,
  each: (month: Month, rarity: Rarity) => void,
): void {
  const shipped = shippedRarity(vocabulary);
  const frequency = new Int32Array(vocabulary.termCount);
  let window: readonly Month[] = [];
  let stories = 0;
  const count = (month: Month, by: 1 | -1): void => {
    stories += by * month.stories.length;
    for (const terms of month.stories) {
      for (let index = 0; index < terms.length; index += 1) {
        const number = terms[index] as number;
        frequency[number] = (frequency[number] as number) + by;
      }
    }
  };
  for (const month of months) {
    const first = monthNumber(month.month) - MONTHS;
    for (const past of window) if (monthNumber(past.month) < first) count(past, -1);
    window = window.filter((past) => monthNumber(past.month) >= first);
    each(month, stories < ENOUGH_STORIES ? shipped : countedRarity(frequency, stories));
    count(month, 1);
    window = [...window, month];
  }
}

/** Most terms of a month come in many of its stories: what one logarithm tells is kept. */
function countedRarity(frequency: Int32Array, stories: number): Rarity {
  const byFrequency: number[] = [];
  return (number) => {
    const holders = frequency[number] as number;
    const known = byFrequency[holders];
    if (known !== undefined) return known;
    const bits = halfBits(stories / Math.max(holders, 0.5));
    byFrequency[holders] = bits;
    return bits;
  };
}

function halfBits(ratio: number): number {
  return Math.min(RAREST, Math.max(0, Math.round(2 * Math.log2(ratio)) / 2));
}

function shippedRarity({ termCount, find }: Vocabulary): Rarity {
  const bits = new Float32Array(termCount).fill(UNCOMMON);
  for (const [stem, known] of commonWords()) {
    const number = find(termOf(stem));
    if (number !== -1) bits[number] = known;
  }
  return (number) => bits[number] as number;
}

/** Months since year 0. */
function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}
