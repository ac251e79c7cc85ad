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
  /** Published stories. */
  readonly stories: number;
  /** Each term that its stories hold, see `termOf`. */
  readonly terms: Int32Array;
  /** The terms' numbers. */
  readonly numbers: Int32Array;
  /** Published stories that hold each term. */
  readonly holders: Int32Array;
}

/**
 * Bits of each term of a month: a term of n bits stands in one story of 2^n; in half-bit steps.
 * Months are asked for in order; one without stories may be left out.
 */
export type NextRarities = (month: MonthOfTerms) => Float32Array;

/**
 * Tells each month's rarities. They come from the twelve months before it, so that no new story
 * changes them for a month that has begun; coarse steps keep them at rest if an old story is edited.
 * While those months hold few stories, a shipped list of common words serves.
 */
export function createRarities(): NextRarities {
  let frequency: Int32Array = new Int32Array(0);
  let window: readonly MonthOfTerms[] = [];
  let stories = 0;
  const count = (month: MonthOfTerms, by: 1 | -1): void => {
    stories += by * month.stories;
    const { numbers, holders } = month;
    for (let index = 0; index < numbers.length; index += 1) {
      const number = numbers[index] as number;
      frequency[number] = (frequency[number] as number) + by * (holders[index] as number);
    }
  };
  return (month) => {
    const first = monthNumber(month.month) - MONTHS;
    for (const past of window) if (monthNumber(past.month) < first) count(past, -1);
    window = [...window.filter((past) => monthNumber(past.month) >= first), month];
    frequency = longEnoughFor(month.numbers, frequency);
    const bits =
      stories < ENOUGH_STORIES
        ? Float32Array.from(month.terms, shippedBits)
        : Float32Array.from(month.numbers, (number) =>
            halfBits(stories / Math.max(frequency[number] as number, 0.5)),
          );
    count(month, 1);
    return bits;
  };
}

function longEnoughFor(numbers: Int32Array, frequency: Int32Array): Int32Array {
  const highest = numbers.reduce((high, number) => Math.max(high, number), -1);
  if (highest < frequency.length) return frequency;
  const longer = new Int32Array(2 * (highest + 1));
  longer.set(frequency);
  return longer;
}

function halfBits(ratio: number): number {
  return Math.min(RAREST, Math.max(0, Math.round(2 * Math.log2(ratio)) / 2));
}

let shipped: ReadonlyMap<number, number> | undefined;

function shippedBits(term: number): number {
  shipped ??= new Map([...commonWords()].map(([stem, bits]) => [termOf(stem), bits]));
  return shipped.get(term) ?? UNCOMMON;
}

/** Months since year 0. */
function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}
