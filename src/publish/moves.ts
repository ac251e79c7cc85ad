/** Old addresses that lead on, and addresses whose story was taken down. */
import { type Newspaper, oldAddress } from '../newspaper/index.ts';

export interface Moved {
  /** The old path, decoded: what a server compares after decoding the request. */
  readonly path: string;
  /** The query that belongs to the old address, without "?"; empty where it has none. */
  readonly query: string;
  /** Path of the new address, percent-encoded: what goes into a Location header. */
  readonly target: string;
}

export interface Moves {
  /** Answered with 301. */
  readonly moved: readonly Moved[];
  /** Decoded paths, answered with 410 and the page that stands there. */
  readonly gone: readonly string[];
}

/**
 * Aliases of whatever readers may see. Those of drafts are left out: they would tell of a story
 * before its time. Two spellings of one address (Devanagari and percent-encoded) count once.
 */
export function movesOf(paper: Newspaper): Moves {
  const gone = paper.withdrawn.map(({ permalink }) => permalink);
  const standing = new Set([
    ...paper.byPermalink.keys(),
    ...gone,
    ...paper.pages.map(({ permalink }) => permalink),
  ]);
  const moved = new Map<string, Moved>();
  for (const { from, to } of paper.redirects) {
    if (!standing.has(to)) continue;
    const { path, query } = oldAddress(from);
    if (query === '' && standing.has(path)) continue;
    const key = `${path}?${query}`.toLowerCase();
    if (!moved.has(key)) moved.set(key, { path, query, target: encodeURI(to) });
  }
  return { moved: [...moved.values()], gone };
}
