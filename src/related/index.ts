import type { RelatedLists } from './relateStories.ts';

export { type RelatedLists, type RelatedStory, relateStories } from './relateStories.ts';

/** Lists of a paper that relates nothing, for measuring what the rest costs. */
export const UNRELATED: RelatedLists = { of: () => [], soFar: () => [] };
