export type { SearchDocument, SearchEngine, SearchFile } from './engine.ts';
export { pagefindEngine } from './pagefindEngine.ts';
