/** Figures of the lists that a method gives a paper. */
import type { Article, Newspaper } from '../newspaper/index.ts';
import { createCosine } from '../related/compare.ts';
import { DUPLICATE } from '../related/rules.ts';
import { makeCorpus } from '../related/vectors.ts';
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
  /** Pairs of a list that are much alike without being near-duplicates, of 100 lists. */
  readonly alikePairs: number;
  /** Days between stories of different days and those they link to: half of these links are older. */
  readonly medianAge: number;
  /** A tenth of them is older. */
  readonly oldestTenth: number;
}

const DAY = 86_400_000;
const LENGTH = 5;
/** Cosine from which two stories tell of one event, as a rule. */
const ALIKE = 0.3;

export function measureLists(paper: Newspaper, method: Method): ListFigures {
  const relatedTo = method(paper);
  const lists = paper.articles.map((article) => ({ article, related: relatedTo(article) }));
  const pairs = lists.flatMap(({ article, related }) =>
    related.map((other) => ({ article, other })),
  );
  const linked = new Set(pairs.map(({ other }) => other));
  const ages = pairs
    .map(({ article, other }) => Math.abs(article.published.epoch - other.published.epoch) / DAY)
    .filter((age) => age > 0)
    .sort((a, b) => a - b);
  const same = pairs.filter(({ article, other }) => article.category.id === other.category.id);
  const cosine = cosineIn(paper);
  const repeats = (stories: readonly Article[]): boolean =>
    pairsOf(stories).some(([one, other]) => cosine(one, other) >= DUPLICATE);
  const alike = lists
    .flatMap(({ related }) => pairsOf(related).map(([one, other]) => cosine(one, other)))
    .filter((likeness) => likeness >= ALIKE && likeness < DUPLICATE);
  return {
    sameSection: same.length / Math.max(1, pairs.length),
    listsWithDuplicates: lists.filter(({ article, related }) => repeats([article, ...related]))
      .length,
    shortLists: lists.filter(({ related }) => related.length < LENGTH).length,
    neverLinked: 1 - linked.size / paper.articles.length,
    alikePairs: (100 * alike.length) / Math.max(1, lists.length),
    medianAge: ages[ages.length >> 1] ?? 0,
    oldestTenth: ages[Math.floor(0.9 * ages.length)] ?? 0,
  };
}

function pairsOf(stories: readonly Article[]): readonly (readonly [Article, Article])[] {
  return stories.flatMap((one, place) =>
    stories.slice(place + 1).map((other) => [one, other] as const),
  );
}

/** The cosine of two stories as ours sees it, whatever the method that chose them. */
function cosineIn(paper: Newspaper): (one: Article, other: Article) => number {
  const articles = paper.articles.toReversed();
  const positions = new Map(articles.map((article, position) => [article, position]));
  const cosine = createCosine(makeCorpus(articles));
  return (one, other) => cosine(positions.get(one) ?? 0, positions.get(other) ?? 0);
}
