/** The order of stories that answer a query, and which of them are wanted. */
import { monthBefore } from '../format/months.ts';
import type { IndexFiles } from './indexFiles.ts';
import { type Match, type Matches, placeOf } from './matches.ts';

export type Ranked = readonly [id: number, match: Match];

/** `exact` puts stories that hold the word as typed before all others, as far as one can be sure of it. */
export type Sort = 'newest' | 'exact' | 'relevance';

export function ranked(index: IndexFiles, matches: Matches, sort: Sort): readonly Ranked[] {
  const all = [...matches];
  if (sort === 'newest') {
    const best = all.reduce((most, [, { sureness }]) => Math.max(most, sureness), 0);
    return all.filter(([, { sureness }]) => sureness >= best).sort(([a], [b]) => a - b);
  }
  const freshness = freshnessIn(index);
  return all
    .map(([id, match]): Ranked => [id, { ...match, score: match.score * freshness(id) }])
    .sort(([a, x], [b, y]) => classOf(y, sort) - classOf(x, sort) || y.score - x.score || a - b);
}

function classOf({ sureness }: Match, sort: Sort): number {
  return sort === 'exact' ? sureness : Number(sureness > 0);
}

/** A story counts up to a tenth more the newer it is, by its place among all. */
function freshnessIn(index: IndexFiles): (id: number) => number {
  let sum = 0;
  const newerTiers = index.tiers.map(({ stories }) => {
    sum += stories;
    return sum - stories;
  });
  return (id) => {
    const { tier, story } = placeOf(id);
    return 1 + 0.1 / (1 + ((newerTiers[tier] ?? 0) + story) / 1000);
  };
}

export interface Wanted {
  /** Months, yyyy-mm, both included. */
  readonly from?: string;
  readonly to?: string;
  /** Stories that must be in all of these sets, and surely in none of those. */
  readonly filters: readonly Matches[];
  readonly excluded: readonly Matches[];
}

export function isWanted(
  index: IndexFiles,
  { from, to, filters, excluded }: Wanted,
): (id: number) => boolean {
  const gone = index.manifest.gone.map((stories) => new Set(stories));
  const months = from || to ? index.tiers.map(monthEnds) : [];
  return (id) => {
    const { tier, story } = placeOf(id);
    if (gone[tier]?.has(story)) return false;
    if (filters.some((filter) => !filter.has(id))) return false;
    if (excluded.some((set) => (set.get(id)?.sureness ?? 0) > 0)) return false;
    const month = months[tier]?.find(({ end }) => story < end)?.month ?? '';
    return (!from || month >= from) && (!to || month === '' || month <= to);
  };
}

function monthEnds({ newestMonth, months }: IndexFiles['tiers'][number]) {
  let month = newestMonth;
  let end = 0;
  return months.map((count) => {
    end += count;
    const own = month;
    month = monthBefore(month);
    return { month: own, end };
  });
}
