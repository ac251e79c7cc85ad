import type { StoryVector } from './vectors.ts';

/** Indexes of a vector's heaviest terms, heaviest first; of equal ones, in the story's order. */
export function heaviestTerms({ weights }: StoryVector, count: number): Uint16Array {
  const order = Uint16Array.from(weights.keys());
  return order.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b).slice(0, count);
}
