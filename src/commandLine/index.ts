/** What the commands of scripts/ share: the reading of their words. */
export { languageOf } from './languageOf.ts';
export { orRefusal } from './orRefusal.ts';
export { readWords, WordsRefused } from './readWords.ts';
