/** Chance that can be repeated. */

/** Gives the next number from 0 up to, but not including, 1. */
export type Random = () => number;

/**
 * A stream of numbers that depends on the seed alone: SplitMix32, the 32-bit form of the generator
 * in Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014.
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `low` to `high`, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** @throws RangeError if there is nothing to choose from */
export function pick<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError('nothing to choose from');
  return value;
}

/** Early values are more frequent than late ones, about as words are in a text (Zipf's law). */
export function pickFrequent<Value>(random: Random, values: readonly Value[]): Value {
  const rank = Math.floor((values.length + 1) ** random()) - 1;
  const value = values[Math.min(rank, values.length - 1)];
  if (value === undefined) throw new RangeError('nothing to choose from');
  return value;
}
