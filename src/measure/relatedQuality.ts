/** All figures of related stories: ours beside other methods and beside ours without a step. */

import { readRealArticles, realStories } from './realArticles.ts';
import { type HalvesFigures, measureHalves } from './relatedHalves.ts';
import { type ListFigures, measureLists } from './relatedLists.ts';
import { ABLATIONS, METHODS, ours } from './relatedMethods.ts';
import { measureRelatedCost, type RelatedCost } from './relatedSpeed.ts';
import { paperOfTexts } from './textPaper.ts';

export interface RelatedQuality {
  readonly halves: Readonly<Record<string, HalvesFigures>>;
  readonly lists: Readonly<Record<string, ListFigures>>;
  /** By the number of made-up stories. */
  readonly cost: Readonly<Record<number, RelatedCost>>;
}

const SIZES = [1000, 10_000];

/**
 * @param data folder that holds articles/articles.jsonl
 * @param large stories of one more synthetic paper
 */
export function measureRelated(data: string, large?: number): RelatedQuality {
  // First, while the process holds nothing else: its peak of memory counts.
  const sizes = large === undefined ? SIZES : [...SIZES, large];
  const cost = Object.fromEntries(sizes.map((stories) => [stories, measureRelatedCost(stories)]));
  const articles = readRealArticles(data);
  const paper = paperOfTexts(realStories(articles));
  // All halves are of one day and without tags.
  const { withoutRecency: _, withoutSubjects: __, ...halvesAblations } = ABLATIONS;
  const halves = mapValues({ ours: {}, ...halvesAblations }, (rules) =>
    measureHalves(articles, ours({ ...rules, suppression: false })),
  );
  const lists = mapValues({ ...METHODS, ...mapValues(ABLATIONS, ours) }, (method) =>
    measureLists(paper, method),
  );
  return { halves, lists, cost };
}

function mapValues<Value, Result>(
  values: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Readonly<Record<string, Result>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}
