/** In which order the files of a build come into place. */
import type { Page } from '../pages/page.ts';

/** Assets, then what needs them, then lists that link to pages, then indexes that list them all. */
const RANK: Record<Exclude<Page['kind'], 'file'>, number> = {
  article: 1,
  static: 1,
  removed: 1,
  redirect: 1,
  list: 2,
  archive: 2,
  archiveMonth: 2,
  index: 2,
  search: 2,
  notFound: 2,
  offline: 2,
  home: 2,
};

function rankOf(page: Page): number {
  if (page.kind === 'file') return page.stage === 'asset' ? 0 : 3;
  return RANK[page.kind];
}

/** The pages in the order in which they may be put in place; stable within a rank. */
export function inOrder(pages: readonly Page[]): Page[] {
  const ranks: Page[][] = [[], [], [], []];
  for (const page of pages) ranks[rankOf(page)]?.push(page);
  return ranks.flat();
}
