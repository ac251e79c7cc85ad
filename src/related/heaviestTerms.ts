import type { StoryVector } from './vectors.ts';

/** Indexes of a vector's heaviest terms, heaviest first; of equal ones, in the story's order. */
export function heaviestTerms({ weights }: StoryVector, count: number): Uint16Array {
  // Typed arrays sort numbers without a comparer many times as fast: weight and index in one.
  const keys = Float64Array.from(
    weights,
    (weight, index) => -Math.round(weight * WEIGHT_STEPS) * MOST_TERMS + index,
  ).sort();
  const kept = keys.subarray(0, count);
  return Uint16Array.from(kept, (key) => ((key % MOST_TERMS) + MOST_TERMS) % MOST_TERMS);
}

/** Weights are 0 to 1 and float32; a finer order would tell nothing. */
const WEIGHT_STEPS = 2 ** 24;
const MOST_TERMS = 2 ** 16;
