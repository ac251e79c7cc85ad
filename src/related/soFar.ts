/** "इस मामले में अब तक": the earlier parts of an ongoing story. */
import type { Article } from '../newspaper/index.ts';
import type { Neighbour } from './neighbours.ts';
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
 */
export function earlierParts(
  article: Article,
  neighbours: readonly Neighbour[],
  articles: readonly Article[],
): readonly Article[] {
  const tags = new Set(article.tags);
  const parts = neighbours
    .filter(({ cosine }) => cosine >= SAME_MATTER && cosine < DUPLICATE)
    .map(({ story }) => story)
    .sort((a, b) => a - b)
    .flatMap((story) => articles[story] ?? [])
    .filter(
      (other) =>
        other.published.epoch < article.published.epoch && other.tags.some((tag) => tags.has(tag)),
    );
  return parts.length < FEWEST ? [] : parts.slice(-MOST);
}
