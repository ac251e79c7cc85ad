/** "इस मामले में अब तक": the earlier parts of an ongoing story. */
import type { Article } from '../newspaper/index.ts';
import type { Neighbour } from './compare.ts';
import { DUPLICATE } from './rules.ts';

/** Cosine from which two stories with a common tag are parts of one matter. */
const SAME_MATTER = 0.2;
/** Fewer are no timeline. */
const FEWEST = 3;
/** The latest parts that are shown. */
const MOST = 8;

/**
 * Earlier stories that share a tag with a story and are like it, oldest first; empty under three.
 *
 * @param articles oldest first
 * @param elsewhere stories that the page shows in another place
 * @returns positions
 */
export function earlierParts(
  story: number,
  neighbours: readonly Neighbour[],
  { articles, elsewhere }: { articles: readonly Article[]; elsewhere: readonly number[] },
): readonly number[] {
  const article = articles[story];
  if (!article || article.tags.length === 0) return [];
  const tags = new Set(article.tags);
  const parts = neighbours
    .filter(({ cosine }) => cosine >= SAME_MATTER && cosine < DUPLICATE)
    .map((neighbour) => neighbour.story)
    .filter((part) => {
      const other = articles[part];
      if (!other || elsewhere.includes(part)) return false;
      const isEarlier = other.published.epoch < article.published.epoch;
      return isEarlier && other.tags.some((tag) => tags.has(tag));
    })
    .sort((a, b) => a - b);
  return parts.length < FEWEST ? [] : parts.slice(-MOST);
}
