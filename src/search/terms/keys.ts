import { phoneticKeys } from '../../hindi/roman/phoneticKeys.ts';
import { FILTER_KEY } from './filterTerms.ts';

/** Keys under which a word stands in the dictionary; figures and filters stand under themselves. */
export function keysOf(word: string): readonly string[] {
  if (word.startsWith(FILTER_KEY)) return [word];
  return /^[0-9]/.test(word) ? [word.slice(0, 4)] : phoneticKeys(word);
}
