/** Which stories belong together: the paper in, lists of related stories out. */
export type { RelatedReason } from './chooseList.ts';
export type { SharedTerm } from './explainRelated.ts';
export {
  type NearDuplicate,
  type RelatedLists,
  type RelatedStory,
  relateStories,
  UNRELATED,
} from './relateStories.ts';
export { relateWhileWriting } from './relateWhileWriting.ts';
export type { Remembered } from './remembered.ts';
export { RULES, type Rules } from './rules.ts';
