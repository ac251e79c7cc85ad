/** What decides a list, with the figures that were found best; see docs/decisions/0020-related.md. */

/** Steps that a measurement can leave out, to tell what each is worth. */
export interface Rules {
  /** Compares stems of words, not the words. */
  readonly stems: boolean;
  /** Tags and districts are words of a story too. */
  readonly subjects: boolean;
  /** Judges a shared word by how many of the other candidates share it too. */
  readonly localRarity: boolean;
  /** Takes off what a story resembles everything. */
  readonly hubDiscount: boolean;
  /** Prefers stories of the same category. */
  readonly category: boolean;
  readonly recency: boolean;
  readonly variety: boolean;
  /** Leaves out near-duplicates. */
  readonly suppression: boolean;
}

export const RULES: Rules = {
  stems: true,
  subjects: true,
  localRarity: true,
  hubDiscount: true,
  category: true,
  recency: true,
  variety: true,
  suppression: true,
};

/** Of the steps those that decide what a story is about. */
export type ReadingRules = Pick<Rules, 'stems' | 'subjects'>;

/** Stories in a list. */
export const LENGTH = 5;

const DAY = 86_400_000;

/** Milliseconds after publication within which newer stories may still enter a list. */
export const FORWARD = 7 * DAY;

/** Cosine from which two stories are one story told twice. */
export const DUPLICATE = 0.75;

/** Cosine below which stories are not related. */
export const SOMETHING_IN_COMMON = 0.08;

/** Days after which half of what a story owes to its news has faded, unless its category says. */
const HALF_LIFE = 180;

/**
 * What is left of a story's weight, from 1 down to a half: its news fades, its subject does not.
 *
 * @param milliseconds between the two stories, either way
 */
export function freshness(milliseconds: number, halfLife = HALF_LIFE): number {
  return (1 + 2 ** (-Math.abs(milliseconds) / DAY / halfLife)) / 2;
}

/** Whole days between two moments. */
export function daysBetween(a: number, b: number): number {
  return Math.round(Math.abs(a - b) / DAY);
}
