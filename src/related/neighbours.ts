/** The stories that each story resembles most, among those that it may look at. */
import { heaviestTerms } from './heaviestTerms.ts';
import { createPostings } from './postings.ts';
import { FORWARD, type Rules } from './rules.ts';
import { createCompare } from './sharedTerms.ts';
import { createTopScores } from './topScores.ts';
import type { Corpus } from './vectors.ts';

export interface Neighbour {
  /** Position in the corpus. */
  readonly story: number;
  /** 0 to 1: the share of their words that two stories have in common, weighted by rarity. */
  readonly cosine: number;
  /** 0 to 1: the cosine, where words that most candidates share count little. */
  readonly similarity: number;
}

/** A story's heaviest terms lead to it; the others are in too many stories to tell it apart. */
const INDEXED_TERMS = 100;
/** Terms that lead to candidates. */
const ASKED_TERMS = 64;
/** Stories that one term leads to. */
const STORIES_A_TERM = 200;
/** Stories that are compared word by word. */
const CANDIDATES = 60;
/** Stories that are kept. */
const KEPT = 16;

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
  const heaviest = vectors.map((vector) => heaviestTerms(vector, INDEXED_TERMS));
  const postings = createPostings(termCount);
  const candidates = createTopScores(articles.length);
  const compare = createCompare(corpus);
  let visible = 0;
  const lookUntil = (epoch: number): void => {
    for (; visible < articles.length; visible += 1) {
      const article = articles[visible];
      if (!article || article.published.epoch > epoch) return;
      if (article.state !== 'published') continue;
      const vector = vectors[visible];
      for (const index of heaviest[visible] ?? []) {
        postings.add(vector?.terms[index] ?? 0, visible, vector?.weights[index] ?? 0);
      }
    }
  };
  return articles.map((article, story) => {
    lookUntil(article.published.epoch + FORWARD);
    const vector = vectors[story];
    if (!vector) return [];
    for (const index of heaviest[story]?.subarray(0, ASKED_TERMS) ?? []) {
      const weight = vector.weights[index] ?? 0;
      postings.visit(vector.terms[index] ?? 0, STORIES_A_TERM, (other, itsWeight) => {
        if (other !== story) candidates.add(other, weight * itsWeight);
      });
    }
    return compare(story, candidates.take(CANDIDATES), rules.localRarity)
      .sort((a, b) => b.similarity - a.similarity || b.story - a.story)
      .slice(0, KEPT);
  });
}
