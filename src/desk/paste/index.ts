/** The paste desk: a text from a messenger, from Word or from an old font to a story's parts. */
export {
  type Converted,
  LEFT_OUT_REASONS,
  type LeftOut,
  type LeftOutReason,
  LONGEST_PASTE,
  type StoryParts,
  type TakenApart,
} from './parts.ts';
export type { KnownTag } from './proposals.ts';
export {
  type DeskStory,
  partsAfterMending,
  type StoryPhoto,
  storyOfParts,
  type WrittenStory,
} from './storyOfParts.ts';
export { type PasteKnowledge, takeApart } from './takeApart.ts';
