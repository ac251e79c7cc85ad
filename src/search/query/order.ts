/** The order of stories that answer a query, and which of them are wanted. */
import { monthBefore } from '../format/months.ts';
import type { IndexFiles } from './indexFiles.ts';
import { type Match, type Matches, placeOf } from './matches.ts';

export type Ranked = readonly [id: number, match: Match];

export function ranked(
  index: IndexFiles,
  matches: Matches,
  sort: 'newest' | undefined,
): readonly Ranked[] {
  const all = [...matches];
  if (sort === 'newest') {
    const best = all.reduce((most, [, { sureness }]) => Math.max(most, sureness), 0);
    return all.filter(([, { sureness }]) => sureness >= best).sort(([a], [b]) => a - b);
  }
  return all
    .map(([id, match]): Ranked => [id, { ...match, score: match.score * freshness(index, id) }])
    .sort(
      ([a, x], [b, y]) =>
        Number(y.sureness > 0) - Number(x.sureness > 0) || y.score - x.score || a - b,
    );
}

/** A story counts up to a tenth more the newer it is, by its place among all. */
function freshness(index: IndexFiles, id: number): number {
  const { tier, story } = placeOf(id);
  const newer = index.tiers.slice(0, tier).reduce((sum, { stories }) => sum + stories, story);
  return 1 + 0.1 / (1 + newer / 1000);
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
