export {
  indexStories,
  type RememberedFile,
  type RememberedTier,
  type TierMemory,
} from './build/hindiIndex.ts';
export type { TierFiles } from './build/tierFiles.ts';
export type { SearchDocument, SearchEngine, SearchFile } from './engine.ts';
export { BrokenIndex } from './format/bytes.ts';
export { ForeignIndex } from './format/manifest.ts';
export type { SynonymGroup } from './format/synonyms.ts';
export { pagefindEngine } from './pagefindEngine.ts';
export { highlighter, type Stretch } from './query/highlight.ts';
export { type IndexFiles, type IndexSource, openIndex } from './query/indexFiles.ts';
export { partsAtHand, type ReaderParts } from './query/readerParts.ts';
export { type FoundStories, type SearchRequest, searchStories } from './query/searchStories.ts';
export { searchDocuments, type Thumbnails } from './searchDocuments.ts';
