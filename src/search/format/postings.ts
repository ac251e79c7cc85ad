/**
 * The stories that hold a word, from the newest to the oldest: first the steps from story to story,
 * then half a byte for each, which says how much the word tells of it.
 */
import { BrokenIndex, ByteReader } from './bytes.ts';

/** How much a word says about a story: 1 to 8. */
export const IMPACT_LEVELS = 8;

/** Stories in ascending order, each with what the word says about it. */
export interface Postings {
  /** Numbers of stories in their tier; 0 is the newest. */
  readonly stories: Uint32Array;
  /** Impact less 1, doubled, and 1 more if the word stands in the headline. */
  readonly tellings: Uint8Array;
}

export function impactOf(telling: number): number {
  return (telling >> 1) + 1;
}

export function isInTitle(telling: number): boolean {
  return (telling & 1) === 1;
}

export function tellingOf(impact: number, inTitle: boolean): number {
  return ((impact - 1) << 1) | (inTitle ? 1 : 0);
}

/** Bytes of the second part of the postings of a word that so many stories hold. */
export function tellingsLength(count: number): number {
  return Math.ceil(count / 2);
}

/**
 * Writes what a word tells of one of its stories into bytes that are 0.
 *
 * @param start where the second part begins
 * @param place of the story among those that hold the word
 */
export function writeTelling(
  bytes: Uint8Array,
  start: number,
  place: number,
  telling: number,
): void {
  const at = start + (place >> 1);
  bytes[at] = (bytes[at] ?? 0) | (place % 2 === 0 ? telling : telling << 4);
}

/**
 * @param count stories that hold the word
 * @param all stories of the tier
 * @throws BrokenIndex where the bytes are too few or a story's number lies outside the tier
 */
export function readPostings(bytes: Uint8Array, count: number, all: number): Postings {
  if (count > all) throw new BrokenIndex('A word of the index has too many stories');
  const reader = new ByteReader(bytes);
  const stories = new Uint32Array(count);
  let story = -1;
  for (let n = 0; n < count; n++) {
    story += reader.number() + 1;
    if (story >= all) throw new BrokenIndex('A story of the index does not exist');
    stories[n] = story;
  }
  const halves = reader.take(tellingsLength(count));
  const tellings = Uint8Array.from(stories, (_, n) => {
    const both = halves[n >> 1] ?? 0;
    return n % 2 === 0 ? both & 15 : both >> 4;
  });
  return { stories, tellings };
}
