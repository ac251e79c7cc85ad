/** The list of a story: picked by hand, then by similarity, then filled up from its category. */
import type { Article } from '../newspaper/index.ts';
import type { Neighbour } from './neighbours.ts';
import {
  DUPLICATE,
  daysBetween,
  freshness,
  LENGTH,
  type Rules,
  SOMETHING_IN_COMMON,
} from './rules.ts';

/** Why a story stands in a list. */
export type RelatedReason = 'picked' | 'similar' | 'category' | 'recent';

export interface RelatedStory {
  readonly article: Article;
  readonly reason: RelatedReason;
  /** What the order follows; 0 for stories that were not found by similarity. */
  readonly score: number;
  /** Cosine of the two stories, 0 to 1. */
  readonly similarity: number;
  /** Days between the two. */
  readonly age: number;
}

export interface Choosing {
  readonly articles: readonly Article[];
  readonly neighbours: readonly (readonly Neighbour[])[];
  readonly byPermalink: (permalink: string) => number | undefined;
  readonly cosine: (first: number, second: number) => number;
  /** Stories that fill up the list, the best first. */
  readonly fillers: (
    article: Article,
  ) => Iterable<{ story: number; reason: 'category' | 'recent' }>;
  readonly rules: Rules;
}

/** Share of the mean similarity to its own neighbours that is taken off a story's. */
const HUB_DISCOUNT = 0.5;
const HUB_NEIGHBOURS = 5;
/** Share of a story's score that is lost if it only repeats a story above it. */
const REPETITION = 0.5;

interface Scored extends Neighbour {
  readonly score: number;
}

/** Chooses at most five stories, never two that are near-duplicates. */
export function chooseList(story: number, choosing: Choosing): readonly RelatedStory[] {
  const article = choosing.articles[story];
  if (!article) return [];
  const list: { story: number; entry: RelatedStory }[] = [];
  const cosineToArticle = (other: number): number => choosing.cosine(story, other);
  const put = (other: number, reason: RelatedReason, score: number, similarity: number): void => {
    const found = choosing.articles[other];
    if (!found) return;
    const age = daysBetween(found.published.epoch, article.published.epoch);
    list.push({ story: other, entry: { article: found, reason, score, similarity, age } });
  };
  const repeats = (other: number): boolean =>
    other === story ||
    list.some((listed) => listed.story === other) ||
    (choosing.rules.suppression &&
      [story, ...list.map((listed) => listed.story)].some(
        (listed) => choosing.cosine(listed, other) >= DUPLICATE,
      ));

  for (const other of pickedByHand(article, choosing)) {
    if (list.length < LENGTH && !repeats(other)) put(other, 'picked', 0, cosineToArticle(other));
  }
  let candidates = scored(story, article, choosing);
  while (list.length < LENGTH && candidates.length > 0) {
    const [best, ...rest] = candidates;
    if (!best) break;
    candidates = rest;
    if (repeats(best.story)) continue;
    put(best.story, 'similar', best.score, best.cosine);
    if (choosing.rules.variety) candidates = varied(rest, best.story, choosing);
  }
  if (list.length < LENGTH) {
    for (const { story: other, reason } of choosing.fillers(article)) {
      if (!repeats(other)) put(other, reason, 0, cosineToArticle(other));
      if (list.length === LENGTH) break;
    }
  }
  return list.map(({ entry }) => entry);
}

/** Stories that the desk named, if readers may see them. */
function pickedByHand(article: Article, { articles, byPermalink }: Choosing): readonly number[] {
  return article.source.related
    .flatMap((permalink) => byPermalink(permalink) ?? [])
    .filter((story) => articles[story]?.state === 'published');
}

function scored(story: number, article: Article, choosing: Choosing): readonly Scored[] {
  const { articles, neighbours, rules } = choosing;
  return (neighbours[story] ?? [])
    .filter(({ cosine }) => cosine >= SOMETHING_IN_COMMON)
    .flatMap((neighbour) => {
      const other = articles[neighbour.story];
      if (!other) return [];
      const age = other.published.epoch - article.published.epoch;
      const fresh = rules.recency ? freshness(age, article.category.half_life) : 1;
      const hub = rules.hubDiscount ? HUB_DISCOUNT * hubness(neighbours[neighbour.story]) : 0;
      // A negative difference must not profit from age: the discount comes after the fading.
      return { ...neighbour, score: neighbour.similarity * fresh - hub };
    })
    .sort(byScore);
}

/**
 * How much a story resembles its own neighbours. Taking part of it off keeps stories that resemble
 * everything out of every list: local scaling, as in Conneau et al., Word Translation Without
 * Parallel Data, 2018.
 */
function hubness(neighbours: readonly Neighbour[] = []): number {
  const nearest = neighbours.slice(0, HUB_NEIGHBOURS);
  return nearest.reduce((sum, { similarity }) => sum + similarity, 0) / HUB_NEIGHBOURS;
}

/** Maximal marginal relevance (Carbonell and Goldstein, 1998), one chosen story at a time. */
function varied(
  candidates: readonly Scored[],
  chosen: number,
  { cosine }: Choosing,
): readonly Scored[] {
  return candidates
    .map((candidate) => ({
      ...candidate,
      score: candidate.score - REPETITION * candidate.similarity * cosine(chosen, candidate.story),
    }))
    .sort(byScore);
}

/** Positions follow date and permalink, so they break ties. */
function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || b.story - a.story;
}
