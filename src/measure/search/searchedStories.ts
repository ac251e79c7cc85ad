/** What the evaluation of search reads: real stories with names put into them, and attested spellings. */
import { randomFrom } from '../random.ts';
import { readRealArticles, realStories } from '../realArticles.ts';
import type { TextStory } from '../textPaper.ts';
import { fullNames } from './fullNames.ts';
import { withNames } from './scaledPaper.ts';
import { readSpellings, type Spelling, type WordQuery } from './wordQueries.ts';

export const SEED = 20241122;
/** Full names put into the real stories. */
const NAMES = 400;

export interface SearchedStories {
  readonly stories: readonly TextStory[];
  readonly names: readonly WordQuery[];
  /** Words as people type them in Roman letters. */
  readonly typed: readonly Spelling[];
}

/** @param data folder that holds articles/ and romanisation/ */
export function readSearchedStories(data: string): SearchedStories {
  const typed = readSpellings(data);
  const names = fullNames([...typed, ...readSpellings(data, 'train')], NAMES, randomFrom(SEED));
  return { stories: withNames(realStories(readRealArticles(data)), names), names, typed };
}
