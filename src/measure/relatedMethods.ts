/** Ways to choose related stories, side by side: ours, ours without a step, and what others do. */
import type { Article, Newspaper } from '../newspaper/index.ts';
import { RULES, type Rules, relateStories } from '../related/index.ts';

/** At most five stories for a story. */
export type Method = (paper: Newspaper) => (article: Article) => readonly Article[];

const LENGTH = 5;

export const ABLATIONS = {
  withoutStems: { stems: false },
  withoutSubjects: { subjects: false },
  withoutLocalRarity: { localRarity: false },
  withoutHubDiscount: { hubDiscount: false },
  withoutRecency: { recency: false },
  withoutVariety: { variety: false },
} as const satisfies Readonly<Record<string, Partial<Rules>>>;

export const METHODS = {
  ours: ours(),
  latestInCategory,
  sharedTags,
  hugoKeywords,
} as const satisfies Readonly<Record<string, Method>>;

/** Our own method with some of its steps left out. */
export function ours(changes: Partial<Rules> = {}): Method {
  return (paper) => {
    const { of } = relateStories(paper, { rules: { ...RULES, ...changes } });
    return (article) => of(article).map((related) => related.article);
  };
}

/** The newest of the same category that are older. */
function latestInCategory(paper: Newspaper): (article: Article) => readonly Article[] {
  const position = positions(paper);
  const lists = new Map(paper.categories.map(({ subject, articles }) => [subject.id, articles]));
  return (article) =>
    (lists.get(article.category.id) ?? [])
      .filter((other) => position(other) > position(article))
      .slice(0, LENGTH);
}

/** Most tags in common, the newest first; filled up from the category. */
function sharedTags(paper: Newspaper): (article: Article) => readonly Article[] {
  const fill = latestInCategory(paper);
  const byTag = new Map(paper.tags.map(({ subject, articles }) => [subject.id, articles]));
  return (article) => {
    const found = article.tags.flatMap(({ id }) => byTag.get(id) ?? []);
    return best(
      article,
      found.map((other) => [other, 1]),
      paper,
      fill,
    );
  };
}

/** Hugo's weights for keywords and for the month, and the share of the best score that counts. */
const KEYWORD = 100;
const SAME_MONTH = 10;
const THRESHOLD = 0.8;

/**
 * What Hugo does by default (gohugo.io, "Related content"): keywords of the front matter, here the
 * tags, count 100 each and the date 10; a page counts from 80 of 100 on.
 */
function hugoKeywords(paper: Newspaper): (article: Article) => readonly Article[] {
  const byTag = new Map(paper.tags.map(({ subject, articles }) => [subject.id, articles]));
  const byMonth = new Map(
    paper.months.map(({ subject: { year, month }, articles }) => [`${year}-${month}`, articles]),
  );
  return (article) => {
    const month = byMonth.get(article.published.iso.slice(0, 7)) ?? [];
    const scores: readonly (readonly [Article, number])[] = [
      ...article.tags.flatMap(({ id }) => byTag.get(id) ?? []).map((o) => [o, KEYWORD] as const),
      ...month.map((other) => [other, SAME_MONTH] as const),
    ];
    return best(article, scores, paper, () => [], THRESHOLD);
  };
}

function best(
  article: Article,
  scores: readonly (readonly [Article, number])[],
  paper: Newspaper,
  fill: (article: Article) => readonly Article[],
  threshold = 0,
): readonly Article[] {
  const sums = new Map<Article, number>();
  for (const [other, score] of scores) sums.set(other, (sums.get(other) ?? 0) + score);
  sums.delete(article);
  const highest = Math.max(0, ...sums.values());
  const position = positions(paper);
  const chosen = [...sums]
    .filter(([other, sum]) => sum >= threshold * highest && position(other) > position(article))
    .sort((a, b) => b[1] - a[1] || position(a[0]) - position(b[0]))
    .slice(0, LENGTH)
    .map(([other]) => other);
  return [...new Set([...chosen, ...fill(article)])].slice(0, LENGTH);
}

const known = new WeakMap<Newspaper, Map<Article, number>>();

/** 0 is the newest story. */
function positions(paper: Newspaper): (article: Article) => number {
  const order =
    known.get(paper) ?? new Map(paper.articles.map((article, index) => [article, index]));
  known.set(paper, order);
  return (article) => order.get(article) ?? 0;
}
