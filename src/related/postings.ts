/** Which stories hold a term: all of a term lie side by side, oldest first. */
import type { Corpus } from './vectors.ts';

/** Heaviest terms of a story that lead to it and from it; the others are in too many stories. */
const LEADING = 100;

/** The stories of term n lie from starts[n] on, up to starts[n + 1]. */
export interface Postings {
  readonly starts: Uint32Array;
  readonly stories: Int32Array;
  /** See `wholeWeight`. */
  readonly weights: Uint16Array;
}

/** The weight of 1 as a whole number: products of two fit in 31 bits. */
const ONE = 1 << 14;

/** A weight as a whole number of at least 1, exact enough to find candidates by. */
export function wholeWeight(weight: number): number {
  return Math.max(1, Math.round(weight * ONE));
}

/** Index after the last leading term of a story; they begin where its vector begins. */
export function endOfLeading({ starts }: Pick<Corpus, 'starts'>, story: number): number {
  return Math.min(starts[story + 1] as number, (starts[story] as number) + LEADING);
}

/** Enters each published story under its leading terms. */
export function createPostings(corpus: Corpus): Postings {
  const { articles, starts, terms, weights, termCount } = corpus;
  const ends = new Uint32Array(termCount + 1);
  articles.forEach(({ state }, story) => {
    if (state !== 'published') return;
    const end = endOfLeading(corpus, story);
    for (let index = starts[story] as number; index < end; index += 1) {
      const term = terms[index] as number;
      ends[term + 1] = (ends[term + 1] as number) + 1;
    }
  });
  for (let term = 0; term < termCount; term += 1) {
    ends[term + 1] = (ends[term + 1] as number) + (ends[term] as number);
  }
  const startsOfTerms = ends.slice();
  const stories = new Int32Array(ends[termCount] as number);
  const itsWeights = new Uint16Array(stories.length);
  articles.forEach(({ state }, story) => {
    if (state !== 'published') return;
    const end = endOfLeading(corpus, story);
    for (let index = starts[story] as number; index < end; index += 1) {
      const term = terms[index] as number;
      const place = ends[term] as number;
      ends[term] = place + 1;
      stories[place] = story;
      itsWeights[place] = wholeWeight(weights[index] as number);
    }
  });
  return { starts: startsOfTerms, stories, weights: itsWeights };
}

/**
 * The place after a term's last story below `limit`, by bisection: what a story may not look at is
 * left out without opening the stories one after another.
 */
export function endBelow({ starts, stories }: Postings, term: number, limit: number): number {
  let [low, high] = [starts[term] as number, starts[term + 1] as number];
  if (high === low || (stories[high - 1] as number) < limit) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stories[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
