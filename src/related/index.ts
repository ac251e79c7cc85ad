export { type RelatedLists, type RelatedStory, relateStories } from './relateStories.ts';
