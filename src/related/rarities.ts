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
  /** The terms of each story of the month. */
  readonly stories: readonly Int32Array[];
}

/** Bits: a term of n bits stands in one story of 2^n; in half-bit steps. */
export type Rarity = (term: number) => number;

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
  each: (month: Month, rarity: Rarity) => void,
): void {
  const shipped = shippedRarity();
  const frequency = new Map<number, number>();
  let window: readonly MonthOfTerms[] = [];
  let stories = 0;
  const count = (month: MonthOfTerms, by: 1 | -1): void => {
    stories += by * month.stories.length;
    for (const terms of month.stories) {
      for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + by);
    }
  };
  for (const month of months) {
    const first = monthNumber(month.month) - MONTHS;
    for (const past of window) if (monthNumber(past.month) < first) count(past, -1);
    window = window.filter((past) => monthNumber(past.month) >= first);
    const total = stories;
    each(
      month,
      total < ENOUGH_STORIES
        ? shipped
        : (term) => halfBits(total / Math.max(frequency.get(term) ?? 0, 0.5)),
    );
    count(month, 1);
    window = [...window, month];
  }
}

function halfBits(ratio: number): number {
  return Math.min(RAREST, Math.max(0, Math.round(2 * Math.log2(ratio)) / 2));
}

function shippedRarity(): Rarity {
  const known = new Map([...commonWords()].map(([stem, bits]) => [termOf(stem), bits]));
  return (term) => known.get(term) ?? UNCOMMON;
}

/** Months since year 0. */
function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}
