/** Which stories belong together: the paper in, lists of related stories out. */
export type { RelatedReason, RelatedStory } from './chooseList.ts';
export type { SharedTerm } from './explainRelated.ts';
export {
  type NearDuplicate,
  type RelatedLists,
  relateStories,
  UNRELATED,
} from './relateStories.ts';
export { RULES, type Rules } from './rules.ts';
export type { TermStore } from './vectors.ts';
