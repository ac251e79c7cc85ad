/** The stories that each story resembles most, among those that it may look at. */
import { createCompare, type Neighbour } from './compare.ts';
import { createPostings, endBelow, endOfLeading, wholeWeight } from './postings.ts';
import { FORWARD, type Rules } from './rules.ts';
import { createTopScores } from './topScores.ts';
import type { Corpus } from './vectors.ts';

/** Stories that one term leads to. */
const STORIES_A_TERM = 1000;
/** Stories that all terms together lead to, counted as often as they are met; rare terms go first. */
const MEETINGS = 8000;
/** Stories that are compared word by word. */
const CANDIDATES = 40;
/** Stories that are kept. */
export const KEPT = 20;

/** A story's neighbours, most similar first. */
export type FindNeighbours = (story: number) => readonly Neighbour[];

/**
 * Makes a finder of stories that are older, or newer by less than the forward window. A common term
 * leads to its newest stories alone, which bounds the work for a story whatever the paper's size.
 */
export function createFindNeighbours(
  corpus: Corpus,
  rules: Pick<Rules, 'localRarity'>,
): FindNeighbours {
  const { articles, starts, terms, weights } = corpus;
  const epochs = Float64Array.from(articles, ({ published }) => published.epoch);
  const postings = createPostings(corpus);
  const candidates = createTopScores(articles.length, CANDIDATES);
  const compare = createCompare(corpus, CANDIDATES);
  const { stories: met, weights: metWeights } = postings;
  const meet = (story: number, limit: number): void => {
    let left = MEETINGS;
    const endOfTerms = endOfLeading(corpus, story);
    for (let index = starts[story] as number; index < endOfTerms && left > 0; index += 1) {
      const term = terms[index] as number;
      const weight = wholeWeight(weights[index] as number);
      const end = endBelow(postings, term, limit);
      const start = Math.max(postings.starts[term] as number, end - Math.min(left, STORIES_A_TERM));
      candidates.add({ stories: met, weights: metWeights, start, end }, weight);
      left -= end - start;
    }
  };
  return (story) => {
    meet(story, firstAfter(epochs, (epochs[story] as number) + FORWARD));
    const found = candidates.take(story);
    const { cosines, similarities } = compare(story, found, rules.localRarity);
    return Array.from(found, (other, index) => ({
      story: other,
      cosine: cosines[index] as number,
      similarity: similarities[index] as number,
    }))
      .sort((a, b) => b.similarity - a.similarity || b.story - a.story)
      .slice(0, KEPT);
  };
}

/** The first position whose moment is after `epoch`. */
function firstAfter(epochs: Float64Array, epoch: number): number {
  let [low, high] = [0, epochs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((epochs[middle] as number) <= epoch) low = middle + 1;
    else high = middle;
  }
  return low;
}
