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
  /** The parts of a word with hyphens, of which a story must hold all: रूस-यूक्रेन. */
  readonly parts?: readonly string[];
  readonly excluded: boolean;
  /** Serves grammar or respect alone: counts only as a part of a longer name. */
  readonly isSlight: boolean;
  /** Says that news is wanted, which all of a paper is: helps the order, but need not be found. */
  readonly isOptional: boolean;
  /** Terms of numbers in words of which it is one. */
  readonly together?: readonly string[];
}

export interface ParsedQuery {
  readonly words: readonly AskedWord[];
  /** Whether a text holds what stands between quotes, where something does. */
  readonly holdsPhrases?: (text: string) => boolean;
  /** Words of texts between quotes with a minus before them, which no story may hold all. */
  readonly excludedPhrases?: readonly (readonly string[])[];
  /** What stories must be filed under. */
  readonly filters: readonly (readonly [Filter, string])[];
}

/** Longer queries are cut: nobody types them. */
export const LONGEST_QUERY = 200;
export const MOST_WORDS = 12;

/** Words of respect say nothing about whom is meant. */
const RESPECT = 'श्री श्रीमती सुश्री माननीय डॉ डॉ. जी';

/** With other words these say only what every reader of a newspaper wants. */
const NEWS = 'खबर खबरें समाचार न्यूज ताजा आज';

const ignored = new Set(RESPECT.split(' '));
const optional = new Set(NEWS.split(' '));

export function isSlight(word: string): boolean {
  return ignored.has(spellingOf(word)) || isStopword(word);
}

export function isOptional(word: string): boolean {
  return optional.has(spellingOf(word));
}

/**
 * A query as `parseQuery` reads it, without the rules for figures and signs.
 * @returns undefined for one that needs them
 */
export function plainQuery(text: string): ParsedQuery | undefined {
  const typed = text.slice(0, LONGEST_QUERY).normalize('NFKC');
  if (!isPlain(typed)) return undefined;
  const words = (typed.match(/\S+/g) ?? []).slice(0, MOST_WORDS);
  return {
    words: words.map((word) => ({
      text: word,
      terms: [...new Set([spellingOf(word), acronym(word) ?? spellingOf(word)])],
      excluded: false,
      isSlight: isSlight(word),
      isOptional: isOptional(word),
    })),
    filters: [],
  };
}
