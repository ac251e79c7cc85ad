/** The list of a story: picked by hand, then by similarity, then filled up from its category. */
import type { Article } from '../newspaper/index.ts';
import type { Cosine, Neighbour } from './compare.ts';
import type { Filler } from './fillers.ts';
import { DUPLICATE, freshness, LENGTH, type Rules, SOMETHING_IN_COMMON } from './rules.ts';

/** Why a story stands in a list. */
export type RelatedReason = 'picked' | 'similar' | 'category' | 'recent';

export interface ListEntry {
  /** Position of the story. */
  readonly story: number;
  readonly reason: RelatedReason;
  /** What the order follows; 0 for stories that were not found by similarity. */
  readonly score: number;
  /** Cosine of the two stories, 0 to 1. */
  readonly similarity: number;
}

export interface Choosing {
  readonly articles: readonly Article[];
  /** Moments of the stories, side by side: looking them up in the stories took a tenth of all time. */
  readonly epochs: Float64Array;
  /** Numbers of their categories. */
  readonly categories: Int32Array;
  /** See `hubnessOf`. */
  readonly hubness: (story: number) => number;
  readonly cosine: Cosine;
  /** Stories that fill up the list, the best first. */
  readonly fillers: (story: number) => Iterable<Filler>;
  readonly rules: Rules;
}

export interface Asked {
  readonly story: number;
  /** What the desk picked. */
  readonly picked: readonly number[];
  readonly neighbours: readonly Neighbour[];
  /** Stories that the page shows elsewhere. */
  readonly shown: readonly number[];
}

/** Share of the mean similarity to its own neighbours that is taken off a story's. */
const HUB_DISCOUNT = 0.5;
/** Share of a story's score that is lost if it only repeats a story above it. */
const REPETITION = 0.25;
/** What the same category is worth, as similarity: it decides between weak resemblances. */
const SAME_CATEGORY = 0.03;

interface Candidate extends Neighbour {
  readonly score: number;
  /** Highest cosine to a story that is in the list already. */
  readonly likeness: number;
  /** How many stories of the list it was compared with. */
  readonly compared: number;
}

/** Chooses at most five stories, never two that are near-duplicates. */
export function chooseList(asked: Asked, choosing: Choosing): readonly ListEntry[] {
  const { story, picked } = asked;
  const list: ListEntry[] = picked.slice(0, LENGTH).map((other) => ({
    story: other,
    reason: 'picked',
    score: 0,
    similarity: choosing.cosine(other, story),
  }));
  addSimilar(list, asked, choosing);
  addFillers(list, asked, choosing);
  return list;
}

function addSimilar(list: ListEntry[], asked: Asked, choosing: Choosing): void {
  if (list.length === LENGTH) return;
  const candidates = candidatesOf(asked, choosing);
  while (list.length < LENGTH && candidates.length > 0) {
    const place = placeOfBest(candidates);
    const best = candidates[place];
    if (!best) return;
    // Only the best is compared with what is in the list: most others are never looked at.
    if (best.compared === list.length) {
      const { story, score, cosine } = best;
      list.push({ story, reason: 'similar', score, similarity: cosine });
      candidates.splice(place, 1);
    } else {
      const compared = afterComparing(best, list, choosing);
      if (compared) candidates[place] = compared;
      else candidates.splice(place, 1);
    }
  }
}

function addFillers(list: ListEntry[], asked: Asked, { fillers, cosine, rules }: Choosing): void {
  if (list.length === LENGTH) return;
  const { story, shown } = asked;
  for (const { story: other, reason } of fillers(story)) {
    const others = [story, ...list.map((entry) => entry.story)];
    if (others.includes(other) || shown.includes(other)) continue;
    if (rules.suppression && others.some((one) => cosine(other, one) >= DUPLICATE)) continue;
    list.push({ story: other, reason, score: 0, similarity: cosine(other, story) });
    if (list.length === LENGTH) return;
  }
  // Where the paper holds nothing but the same story told again, that is better than no list.
  if (list.length > 0) return;
  const [only] = fillers(story);
  if (only) list.push({ ...only, score: 0, similarity: cosine(only.story, story) });
}

function candidatesOf(
  { story, neighbours, shown }: Asked,
  { articles, epochs, categories, hubness, rules }: Choosing,
): Candidate[] {
  const candidates: Candidate[] = [];
  const halfLife = articles[story]?.category.half_life;
  const epoch = epochs[story] as number;
  const category = categories[story];
  // Objects are written out: spreading one took more time than all comparisons together.
  for (const { story: neighbour, cosine, similarity } of neighbours) {
    if (cosine < SOMETHING_IN_COMMON) continue;
    if (rules.suppression && cosine >= DUPLICATE) continue;
    if (shown.includes(neighbour)) continue;
    const age = (epochs[neighbour] as number) - epoch;
    const fresh = rules.recency ? freshness(age, halfLife) : 1;
    const hub = rules.hubDiscount ? HUB_DISCOUNT * hubness(neighbour) : 0;
    const same = rules.category && categories[neighbour] === category ? SAME_CATEGORY : 0;
    const score = similarity * fresh - hub + same;
    candidates.push({ story: neighbour, cosine, similarity, score, likeness: 0, compared: 0 });
  }
  return candidates;
}

/**
 * A candidate compared with all of the list: nothing if it repeats a story of it, else moved down by
 * what it has in common with one, by maximal marginal relevance (Carbonell and Goldstein, 1998).
 */
function afterComparing(
  candidate: Candidate,
  list: readonly ListEntry[],
  { cosine, rules }: Choosing,
): Candidate | undefined {
  let common = 0;
  for (let place = candidate.compared; place < list.length; place += 1) {
    const other = (list[place] as ListEntry).story;
    if (other === candidate.story) return undefined;
    common = Math.max(common, cosine(candidate.story, other));
  }
  if (rules.suppression && common >= DUPLICATE) return undefined;
  const likeness = Math.max(candidate.likeness, common);
  const repetition = rules.variety ? REPETITION * (likeness - candidate.likeness) : 0;
  const score = candidate.score - repetition * candidate.similarity;
  const { story, cosine: toStory, similarity } = candidate;
  return { story, cosine: toStory, similarity, score, likeness, compared: list.length };
}

function placeOfBest(candidates: readonly Candidate[]): number {
  let former = 0;
  for (let place = 1; place < candidates.length; place += 1) {
    if (isBetter(candidates[place] as Candidate, candidates[former] as Candidate)) former = place;
  }
  return former;
}

/** Positions follow date and permalink, so they break ties. */
function isBetter(a: Candidate, b: Candidate): boolean {
  return a.score > b.score || (a.score === b.score && a.story > b.story);
}
