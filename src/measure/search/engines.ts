/** The engines that are measured, behind one question. */
import { openIndex, type SearchFile, searchStories } from '../../search/index.ts';
import { memorySource } from './searchedPaper.ts';

/** Addresses of the first stories that answer a query. */
export type Find = (query: string, sort?: 'newest') => Promise<readonly string[]>;

const FIRST = 10;

export async function ourEngine(files: readonly SearchFile[]): Promise<Find> {
  const index = await openIndex(memorySource(files));
  return async (query, sort) => {
    const { stories } = await searchStories(index, query, { limit: FIRST, ...(sort && { sort }) });
    return stories.map(({ card }) => card.url);
  };
}
