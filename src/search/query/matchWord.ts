/** Stories that answer one word of the query, in any of the ways in which it can be meant. */
import { isStopword } from '../../hindi/words/stopwords.ts';
import { anyOf, LIKELY, type Matches, SURE } from './matches.ts';
import { formsIn, type Matching, matchPhrase, matchTerm } from './matchPhrase.ts';
import type { AskedWord } from './plainQuery.ts';
import type { Meaning } from './synonyms.ts';
import type { Reading } from './wordForms.ts';

/** The query as a whole. */
export interface Question {
  /** Words that are not excluded, and their spellings. */
  readonly typed: readonly AskedWord[];
  readonly words: readonly string[];
  readonly meanings: readonly Meaning[];
  /** The last word may not be finished. */
  readonly isOpen: boolean;
}

/** How much a synonym counts: of one word, of several together, of a word that alone says little. */
const MEANT = { one: 0.8, several: 1.8, slight: 6 } as const;

/** Forms that count less are hardly meant. */
const NEAR = 0.5;

export async function matchWord(
  matching: Matching,
  question: Question,
  position: number,
): Promise<Matches> {
  const { typed, meanings, isOpen } = question;
  const asked = typed[position];
  if (!asked) return new Map();
  const reading = readingOf(typed, position, isOpen);
  const own = asked.terms.map((term) => matchTerm(matching, term, reading));
  const joined = [position - 1, position].map((first) => matchJoined(matching, question, first));
  const meant = meanings
    .filter(({ start, end }) => start <= position && position < end)
    .flatMap(({ start, end, phrases }) => {
      const kind = asked.isSlight ? 'slight' : end - start > 1 ? 'several' : 'one';
      return phrases.map((phrase) =>
        matchPhrase(matching, phraseWords(phrase), {
          weight: MEANT[kind],
          sureness: kind === 'one' ? LIKELY : SURE,
          reading: 'written',
        }),
      );
    });
  const spoken = (asked.together ?? []).map((term) =>
    matchPhrase(matching, [term], { weight: 1, sureness: SURE }),
  );
  return anyOf(await Promise.all([...own, ...joined, ...meant, ...spoken]));
}

/** The last word may not be finished. */
export function readingOf(typed: readonly AskedWord[], position: number, isOpen: boolean): Reading {
  return isOpen && position === typed.length - 1 ? 'prefix' : 'typed';
}

/** A word joined with the one behind it: हाई कोर्ट may stand as हाईकोर्ट. */
async function matchJoined(
  matching: Matching,
  { typed, words, isOpen }: Question,
  first: number,
): Promise<Matches> {
  const [one, other] = [words[first], words[first + 1]];
  if (!isJoinable(one) || !isJoinable(other)) return new Map();
  const reading = readingOf(typed, first, isOpen);
  const forms = await formsIn(matching, typed[first]?.terms[0] ?? one, reading);
  const isSplit = forms.some(({ entry, weight }) => entry.beginsCompound && weight >= NEAR);
  if (forms.length > 0 && !isSplit) return new Map();
  return matchPhrase(matching, [one + other], { weight: 1, sureness: SURE, reading: 'joined' });
}

function isJoinable(word: string | undefined): word is string {
  return word !== undefined && word.length > 1 && !isStopword(word) && !/[0-9]/.test(word);
}

/** The words of a phrase of the synonyms that have to be found. */
export function phraseWords(phrase: string): readonly string[] {
  return phrase.split(' ').filter((word, _index, all) => all.length === 1 || !isStopword(word));
}
