/** The stories that each story resembles most, among those that it may look at. */
import { heaviestTerms } from './heaviestTerms.ts';
import { createPostings } from './postings.ts';
import { FORWARD, type Rules } from './rules.ts';
import { createCompare } from './sharedTerms.ts';
import { createTopScores } from './topScores.ts';
import type { Corpus, StoryVector } from './vectors.ts';

export interface Neighbour {
  /** Position in the corpus. */
  readonly story: number;
  /** 0 to 1: the share of their words that two stories have in common, weighted by rarity. */
  readonly cosine: number;
  /** 0 to 1: the cosine, where words that most candidates share count little. */
  readonly similarity: number;
}

/** A story's heaviest terms, which lead to it and from it; the others are in too many stories. */
const LEADING_TERMS = 100;
/** Stories that one term leads to. */
const STORIES_A_TERM = 1000;
/** Stories that all terms together lead to, counted as often as they are met; rare terms go first. */
const MEETINGS = 8000;
/** Stories that are compared word by word. */
const CANDIDATES = 40;
/** Stories that are kept. */
const KEPT = 12;

/**
 * Finds each story's neighbours, most similar first: stories that are older, or newer by less than
 * the forward window. A common term leads to its newest stories alone, which bounds the work for a
 * story whatever the size of the paper.
 *
 * @returns for each story of the corpus, by position
 */
export function findNeighbours(
  corpus: Corpus,
  rules: Pick<Rules, 'localRarity'>,
): readonly (readonly Neighbour[])[] {
  const { articles, vectors, termCount } = corpus;
  const heaviest = vectors.map((vector) => heaviestTerms(vector, LEADING_TERMS));
  const postings = createPostings(articles.length, termCount, (story) =>
    entriesOf(vectors[story], heaviest[story]),
  );
  const candidates = createTopScores(articles.length);
  const compare = createCompare(corpus);
  let seen = 0;
  const lookUntil = (epoch: number): void => {
    for (; (articles[seen]?.published.epoch ?? Number.POSITIVE_INFINITY) <= epoch; seen += 1) {
      if (articles[seen]?.state === 'published') postings.open(seen);
    }
  };
  const meet = ({ terms, weights }: StoryVector, story: number): void => {
    let left = MEETINGS;
    for (const index of heaviest[story] ?? []) {
      const weight = weights[index] as number;
      left -= postings.visit(
        terms[index] as number,
        Math.min(left, STORIES_A_TERM),
        (other, itsWeight) => {
          if (other !== story) candidates.add(other, weight * itsWeight);
        },
      );
      if (left <= 0) return;
    }
  };
  return articles.map((article, story) => {
    lookUntil(article.published.epoch + FORWARD);
    const vector = vectors[story];
    if (!vector) return [];
    meet(vector, story);
    return compare(story, candidates.take(CANDIDATES), rules.localRarity)
      .sort((a, b) => b.similarity - a.similarity || b.story - a.story)
      .slice(0, KEPT);
  });
}

function* entriesOf(vector: StoryVector | undefined, indexes: Uint16Array | undefined) {
  if (!vector || !indexes) return;
  for (const index of indexes) {
    yield { term: vector.terms[index] as number, weight: vector.weights[index] as number };
  }
}

const HUB_NEIGHBOURS = 5;

/**
 * How much each story resembles its own nearest neighbours, 0 to 1. Taking part of it off a story's
 * score keeps what resembles everything out of every list: local scaling, as in Conneau et al., Word
 * Translation Without Parallel Data, 2018.
 */
export function hubnessOf(neighbours: readonly (readonly Neighbour[])[]): Float64Array {
  return Float64Array.from(
    neighbours,
    (nearest) =>
      nearest.slice(0, HUB_NEIGHBOURS).reduce((sum, { similarity }) => sum + similarity, 0) /
      HUB_NEIGHBOURS,
  );
}
