/** Which stories hold a term: all of a term lie side by side, oldest first. */
import type { LeadingTerms } from './leadingTerms.ts';
import type { Corpus } from './vectors.ts';

/** The stories of term n lie from starts[n] on, up to starts[n + 1]. */
export interface Postings {
  readonly starts: Uint32Array;
  readonly stories: Int32Array;
  readonly weights: Float32Array;
}

/** Enters each published story under its leading terms. */
export function createPostings(corpus: Corpus, leading: LeadingTerms): Postings {
  const { articles, terms, weights, termCount } = corpus;
  const starts = new Uint32Array(termCount + 1);
  articles.forEach(({ state }, story) => {
    if (state !== 'published') return;
    for (const index of leading.of(story)) {
      const term = terms[index] as number;
      starts[term + 1] = (starts[term + 1] as number) + 1;
    }
  });
  for (let term = 0; term < termCount; term += 1) {
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  }
  const ends = starts.slice(0, termCount);
  const stories = new Int32Array(starts[termCount] as number);
  const itsWeights = new Float32Array(stories.length);
  articles.forEach(({ state }, story) => {
    if (state !== 'published') return;
    for (const index of leading.of(story)) {
      const term = terms[index] as number;
      const place = ends[term] as number;
      ends[term] = place + 1;
      stories[place] = story;
      itsWeights[place] = weights[index] as number;
    }
  });
  return { starts, stories, weights: itsWeights };
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
