/** Tags that differ only in spelling, script or title. */
import type { ArticleSource } from '../../content/index.ts';
import { slug, stripHonorifics } from '../../hindi/index.ts';

export interface TagFamily {
  /** All spellings, the commonest first. */
  readonly spellings: readonly string[];
  readonly best: string;
}

/** How many stories bear each tag. */
export function tagCounts(articles: readonly ArticleSource[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const tag of articles.flatMap(({ tags }) => tags)) {
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return counts;
}

/** Families of two and more spellings, by each spelling that is not the best. */
export function likeTags(counts: ReadonlyMap<string, number>): ReadonlyMap<string, TagFamily> {
  const families = new Map<string, string[]>();
  for (const tag of counts.keys()) {
    const key = slug(stripHonorifics(tag, { offices: true })).replaceAll('-', '');
    families.set(key, [...(families.get(key) ?? []), tag]);
  }
  const found = new Map<string, TagFamily>();
  for (const names of families.values()) {
    if (names.length < 2) continue;
    const spellings = names.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    const best = bestOf(spellings, counts);
    for (const tag of spellings) if (tag !== best) found.set(tag, { spellings, best });
  }
  return found;
}

/** Of the commonest, Devanagari before Roman and the plain name before one with titles. */
function bestOf(spellings: readonly string[], counts: ReadonlyMap<string, number>): string {
  const most = counts.get(spellings[0] ?? '') ?? 0;
  const commonest = spellings.filter((tag) => counts.get(tag) === most);
  const hindi = commonest.filter((tag) => /[\u0900-\u097f]/.test(tag));
  const [best = ''] = (hindi.length > 0 ? hindi : commonest).toSorted(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  );
  return best;
}
