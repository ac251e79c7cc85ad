/** Figures of the lists that a method gives a paper. */
import type { Article, Newspaper } from '../newspaper/index.ts';
import { relateStories } from '../related/index.ts';
import type { Method } from './relatedMethods.ts';

export interface ListFigures {
  /** Share of the related stories that stand in their story's section. */
  readonly sameSection: number;
  /** Lists with two near-duplicates, or with one of the story itself. */
  readonly listsWithDuplicates: number;
  /** Lists of fewer than five stories. */
  readonly shortLists: number;
  /** Share of the stories that no list links to. */
  readonly neverLinked: number;
  /** Days. */
  readonly medianAge: number;
}

const DAY = 86_400_000;
const LENGTH = 5;

export function measureLists(paper: Newspaper, method: Method): ListFigures {
  const relatedTo = method(paper);
  const lists = paper.articles.map((article) => ({ article, related: relatedTo(article) }));
  const pairs = lists.flatMap(({ article, related }) =>
    related.map((other) => ({ article, other })),
  );
  const linked = new Set(pairs.map(({ other }) => other));
  const ages = pairs
    .map(({ article, other }) => Math.abs(article.published.epoch - other.published.epoch) / DAY)
    .sort((a, b) => a - b);
  const same = pairs.filter(({ article, other }) => article.category.id === other.category.id);
  const repeated = repetitions(paper);
  return {
    sameSection: same.length / Math.max(1, pairs.length),
    listsWithDuplicates: lists.filter(({ article, related }) => repeated([article, ...related]))
      .length,
    shortLists: lists.filter(({ related }) => related.length < LENGTH).length,
    neverLinked: 1 - linked.size / paper.articles.length,
    medianAge: ages[ages.length >> 1] ?? 0,
  };
}

/** Whether any two of some stories are near-duplicates. */
function repetitions(paper: Newspaper): (stories: readonly Article[]) => boolean {
  const { duplicatesOf } = relateStories(paper);
  const duplicates = new Map(
    paper.articles.map((article) => [
      article,
      new Set(duplicatesOf(article).map((duplicate) => duplicate.article)),
    ]),
  );
  return (stories) =>
    stories.some((one) => stories.some((other) => duplicates.get(one)?.has(other) ?? false));
}
