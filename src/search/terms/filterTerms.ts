/** Categories, authors and tags as words of the index that no reader types. */
import { remembered } from '../../hindi/remembered.ts';
import { canonical } from '../../hindi/text/canonical.ts';

export const FILTERS = ['category', 'author', 'tag'] as const;
export type Filter = (typeof FILTERS)[number];

interface Filtered {
  readonly category: { readonly id: string; readonly name: string };
  readonly authors: readonly string[];
  readonly tags: readonly string[];
}

/** Filter words sort behind all phonetic keys. */
export const FILTER_KEY = '~';

export function filterTerm(filter: Filter, value: string): string {
  return `${FILTER_KEY}${filter}:${plainName(value)}`;
}

/** Stories share their categories, authors and most tags. */
const REMEMBERED = 10_000;

const plainName = remembered(
  (value) =>
    canonical(value)
      .trim()
      .replace(/[\s-]+/g, ' '),
  REMEMBERED,
);

export function filterTerms({ category, authors, tags }: Filtered): readonly string[] {
  return [
    ...new Set([
      filterTerm('category', category.id),
      filterTerm('category', category.name),
      ...authors.map((author) => filterTerm('author', author)),
      ...tags.map((tag) => filterTerm('tag', tag)),
    ]),
  ];
}
