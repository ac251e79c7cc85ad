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
  /** By position, see `hubnessOf`. */
  readonly hubness: Float64Array;
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
/** Share of a story's score that is lost if it only repeats a story above it. */
const REPETITION = 0.25;

interface Candidate extends Neighbour {
  readonly score: number;
  /** Highest cosine to a story that is in the list already. */
  readonly likeness: number;
  /** How many stories of the list it was compared with. */
  readonly compared: number;
}

/** Chooses at most five stories, never two that are near-duplicates. */
export function chooseList(story: number, choosing: Choosing): readonly RelatedStory[] {
  const list = pickedByHand(story, choosing);
  addSimilar(list, story, choosing);
  addFillers(list, story, choosing);
  return list.flatMap((entry) => describe(entry, story, choosing) ?? []);
}

interface Entry {
  readonly story: number;
  readonly reason: RelatedReason;
  readonly score: number;
}

function describe(
  { story: other, reason, score }: Entry,
  story: number,
  { articles, cosine }: Choosing,
): RelatedStory | undefined {
  const [own, article] = [articles[story], articles[other]];
  if (!own || !article) return undefined;
  const age = daysBetween(article.published.epoch, own.published.epoch);
  return { article, reason, score, similarity: cosine(story, other), age };
}

/** Stories that the desk named, if readers may see them. */
function pickedByHand(story: number, choosing: Choosing): Entry[] {
  const picked = (choosing.articles[story]?.source.related ?? [])
    .flatMap((permalink) => choosing.byPermalink(permalink) ?? [])
    .filter((other) => other !== story && choosing.articles[other]?.state === 'published');
  return [...new Set(picked)]
    .slice(0, LENGTH)
    .map((other) => ({ story: other, reason: 'picked', score: 0 }));
}

function addSimilar(list: Entry[], story: number, choosing: Choosing): void {
  if (list.length === LENGTH) return;
  let candidates = candidatesOf(story, choosing);
  while (list.length < LENGTH && candidates.length > 0) {
    const best = candidates.reduce((former, one) => (isBetter(one, former) ? one : former));
    candidates = candidates.filter((candidate) => candidate !== best);
    // Only the best is compared with what is in the list: most others are never looked at.
    if (best.compared === list.length) {
      list.push({ story: best.story, reason: 'similar', score: best.score });
    } else {
      candidates.push(...afterComparing(best, list, choosing));
    }
  }
}

function addFillers(list: Entry[], story: number, choosing: Choosing): void {
  const article = choosing.articles[story];
  if (!article || list.length === LENGTH) return;
  for (const { story: other, reason } of choosing.fillers(article)) {
    if (isNew(other, [story, ...list.map((entry) => entry.story)], choosing)) {
      list.push({ story: other, reason, score: 0 });
    }
    if (list.length === LENGTH) return;
  }
  // Where the paper holds nothing but the same story told again, that is better than no list.
  if (list.length > 0) return;
  const [only] = choosing.fillers(article);
  if (only) list.push({ ...only, score: 0 });
}

function isNew(other: number, shown: readonly number[], { cosine, rules }: Choosing): boolean {
  if (shown.includes(other)) return false;
  return !rules.suppression || shown.every((one) => cosine(other, one) < DUPLICATE);
}

function candidatesOf(story: number, choosing: Choosing): Candidate[] {
  const { articles, neighbours, hubness, rules } = choosing;
  const article = articles[story];
  return (neighbours[story] ?? []).flatMap((neighbour) => {
    const other = articles[neighbour.story];
    if (!article || !other || neighbour.cosine < SOMETHING_IN_COMMON) return [];
    if (rules.suppression && neighbour.cosine >= DUPLICATE) return [];
    const age = other.published.epoch - article.published.epoch;
    const fresh = rules.recency ? freshness(age, article.category.half_life) : 1;
    const hub = rules.hubDiscount ? HUB_DISCOUNT * (hubness[neighbour.story] ?? 0) : 0;
    return [{ ...neighbour, score: neighbour.similarity * fresh - hub, likeness: 0, compared: 0 }];
  });
}

/**
 * A candidate compared with all of the list: nothing if it repeats a story of it, else moved down by
 * what it has in common with one, by maximal marginal relevance (Carbonell and Goldstein, 1998).
 */
function afterComparing(
  candidate: Candidate,
  list: readonly Entry[],
  { cosine, rules }: Choosing,
): readonly Candidate[] {
  const likenesses = list
    .slice(candidate.compared)
    .map((entry) => cosine(entry.story, candidate.story));
  const likeness = Math.max(candidate.likeness, ...likenesses);
  if (list.some(({ story }) => story === candidate.story)) return [];
  if (rules.suppression && likeness >= DUPLICATE) return [];
  const repetition = rules.variety ? REPETITION * (likeness - candidate.likeness) : 0;
  const score = candidate.score - repetition * candidate.similarity;
  return [{ ...candidate, likeness, score, compared: list.length }];
}

/** Positions follow date and permalink, so they break ties. */
function isBetter(a: Candidate, b: Candidate): boolean {
  return a.score > b.score || (a.score === b.score && a.story > b.story);
}
