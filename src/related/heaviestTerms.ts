import type { StoryVector } from './vectors.ts';

/** Weights are 0 to 1; a finer order than these steps would tell nothing. */
const WEIGHT_STEPS = 2 ** 24;
const MOST_TERMS = 2 ** 16;

/** Indexes of a vector's heaviest terms, heaviest first; of equal ones, in the story's order. */
export function heaviestTerms({ weights }: StoryVector, count: number): Uint16Array {
  const length = Math.min(weights.length, MOST_TERMS);
  // Numbers sort without a comparer, which is many times as fast: weight and index in one.
  const keys = new Float64Array(length);
  for (let index = 0; index < length; index += 1) {
    const lightness = WEIGHT_STEPS - Math.round((weights[index] as number) * WEIGHT_STEPS);
    keys[index] = lightness * MOST_TERMS + index;
  }
  keys.sort();
  const heaviest = new Uint16Array(Math.min(count, length));
  for (let place = 0; place < heaviest.length; place += 1) {
    heaviest[place] = (keys[place] as number) % MOST_TERMS;
  }
  return heaviest;
}
