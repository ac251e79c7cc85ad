import { phoneticKeys } from '../../hindi/roman/phoneticKeys.ts';
import { FILTER_KEY } from './filterTerms.ts';

/** Keys under which a word stands in the dictionary; figures and filters stand under themselves. */
export function keysOf(word: string): readonly string[] {
  if (word.startsWith(FILTER_KEY)) return [word];
  return /^[0-9]/.test(word) ? [word.slice(0, 4)] : phoneticKeys(word);
}

/**
 * How the keys of words begin that go on where this one ends.
 *
 * @param key of a word that may be cut off: of few consonants with its vowel before them, or of many
 * @example beginningsOf('Ubp') // ['bp'], for भोप and भोपाल
 */
export function beginningsOf(key: string): readonly string[] {
  const vowel = /^[AIU]/.exec(key)?.[0] ?? '';
  const outline = key.slice(vowel.length).replace(/[nh]/g, '');
  if (outline.length === 1) return [vowel + outline];
  const withoutR = outline.charAt(0) + outline.slice(1).replace(/r/g, '');
  return [...new Set([outline, withoutR])].filter((start) => start.length > 1);
}
