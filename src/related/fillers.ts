/** What fills up a list: the newest of the category, then of the paper. */
import type { Article } from '../newspaper/index.ts';

export interface Filler {
  /** Position of the story. */
  readonly story: number;
  readonly reason: 'category' | 'recent';
}

/**
 * Makes the filler of a paper. It looks back from a story, newest first, then forward, oldest first:
 * the nearest stories either way, so that what is added at the end of the archive moves nothing.
 *
 * @param articles oldest first
 */
export function makeFillers(articles: readonly Article[]): (story: number) => Iterable<Filler> {
  const everywhere: number[] = [];
  const categories = new Map<string, number[]>();
  articles.forEach(({ category, state }, story) => {
    if (state !== 'published') return;
    everywhere.push(story);
    const own = categories.get(category.id);
    if (own) own.push(story);
    else categories.set(category.id, [story]);
  });
  return function* fillers(story) {
    const own = categories.get(articles[story]?.category.id ?? '') ?? [];
    for (const other of around(own, story)) yield { story: other, reason: 'category' };
    for (const other of around(everywhere, story)) yield { story: other, reason: 'recent' };
  };
}

/** How many stories are tried in each direction before giving up. */
const TRIED = 40;

function* around(stories: readonly number[], story: number): Iterable<number> {
  const start = firstNotBelow(stories, story);
  yield* stories.slice(Math.max(0, start - TRIED), start).reverse();
  yield* stories.slice(start, start + TRIED).filter((other) => other !== story);
}

/** Index of the first value that is not below `wanted`, by bisection. */
function firstNotBelow(values: readonly number[], wanted: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
