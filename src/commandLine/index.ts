/** What the commands of scripts/ share: the reading of their words. */
export { contentFolder, existingFolder } from './contentFolder.ts';
export { endWhenNobodyReads } from './endWhenNobodyReads.ts';
export { languageOf } from './languageOf.ts';
export { orRefusal } from './orRefusal.ts';
export { readWords, WordsRefused } from './readWords.ts';
export { whyUnreadable } from './whyUnreadable.ts';
