/** What a reader asks for, where the search box holds words and nothing else. */
import { acronym } from '../../hindi/roman/acronym.ts';
import { isStopword } from '../../hindi/words/stopwords.ts';
import type { Filter } from '../terms/filterTerms.ts';
import { spellingOf } from '../terms/spelling.ts';
import { isPlain } from './plainWords.ts';

/** One word of the query and the other terms that say the same by rule. */
export interface AskedWord {
  readonly text: string;
  readonly terms: readonly string[];
  readonly excluded: boolean;
  /** Serves grammar or respect alone: counts only as a part of a longer name. */
  readonly isSlight: boolean;
  /** Terms of numbers in words of which it is one. */
  readonly together?: readonly string[];
}

export interface ParsedQuery {
  readonly words: readonly AskedWord[];
  /** Whether a text holds what stands between quotes, where something does. */
  readonly holdsPhrases?: (text: string) => boolean;
  /** What stories must be filed under. */
  readonly filters: readonly (readonly [Filter, string])[];
}

/** Longer queries are cut: nobody types them. */
export const LONGEST_QUERY = 200;
export const MOST_WORDS = 12;

/** Words of respect say nothing about whom is meant. */
const RESPECT = 'श्री श्रीमती सुश्री माननीय डॉ डॉ. जी';

/** Postpositions, pronouns and helping verbs as short messages spell them in Roman letters. */
const ROMAN_GRAMMAR =
  'ka ke ki ko se me mein main ne par pe tak aur ya ki to bhi hi hai hain ho tha thi the hua hui hue ' +
  'hoga hogi honge gaya gayi gaye kiya kiye kar karne karte raha rahi rahe liye diya kaha bola bole ' +
  'ye yah yeh wo woh vah is us in un jo';

const ignored = new Set(`${RESPECT} ${ROMAN_GRAMMAR}`.split(' '));

export function isSlight(word: string): boolean {
  return ignored.has(spellingOf(word)) || isStopword(word);
}

/**
 * A query as `parseQuery` reads it, without the rules for figures and signs.
 * @returns undefined for one that needs them
 */
export function plainQuery(text: string): ParsedQuery | undefined {
  const typed = text.slice(0, LONGEST_QUERY).normalize('NFC');
  if (!isPlain(typed)) return undefined;
  const words = (typed.match(/\S+/g) ?? []).slice(0, MOST_WORDS);
  return {
    words: words.map((word) => ({
      text: word,
      terms: [...new Set([spellingOf(word), acronym(word) ?? spellingOf(word)])],
      excluded: false,
      isSlight: isSlight(word),
    })),
    filters: [],
  };
}
