/** Words of the paper that differ from a mistyped one by a single mistake. */
import { canonical } from '../../hindi/text/canonical.ts';
import { spellingOf } from '../terms/spelling.ts';
import type { IndexFiles } from './indexFiles.ts';
import { entriesApart, type Near, unique } from './nearWords.ts';
import { isOneMistake } from './oneMistake.ts';
import type { Form } from './wordForms.ts';

const MOST_MISTAKES = 10;
/** Shorter words are one mistake away from too many others. */
const SHORTEST_MISTYPED = 4;

/** @param near words that share its beginning, which are looked at first */
export async function mistakenWords(
  index: IndexFiles,
  word: string,
  near: readonly Near[],
): Promise<readonly Form[]> {
  const isMeant = mistakeOf(word);
  if (!isMeant) return [];
  const guesses = near.filter(({ entry }) => isMeant(entry.word));
  // A wrong vowel sign leaves the sound as it is: then there is no need to look elsewhere.
  const isHeard = guesses.some(({ soundsAlike }) => soundsAlike);
  const apart = isHeard ? [] : await mistakenApart(index, word, isMeant);
  return likeliest(word, unique([...guesses, ...apart]));
}

/** Whether a word of the dictionary is the asked one but for a typing mistake. */
function mistakeOf(word: string): ((known: string) => boolean) | undefined {
  const form = canonical(word);
  if (form.length < SHORTEST_MISTYPED || /[0-9]/.test(form)) return undefined;
  return (known) => isOneMistake(word, known) || isOneMistake(form, canonical(known));
}

/** With one mistake, either the first half of a word is right or the second. */
function mistakenApart(
  index: IndexFiles,
  word: string,
  isWanted: (known: string) => boolean,
): Promise<readonly Near[]> {
  const spelling = spellingOf(word);
  const half = spelling.length >> 1;
  return entriesApart(index, spelling, {
    start: spelling.slice(0, half),
    end: spelling.slice(-half),
    isWanted,
    most: MOST_MISTAKES,
  });
}

/** Words one mistake away: the first letter is seldom wrong, and frequent words are meant more often. */
function likeliest(word: string, guesses: readonly Near[]): readonly Form[] {
  const first = word.charAt(0);
  return guesses
    .map(({ tier, entry }): Form => {
      const frequency = 0.2 + 0.1 * Math.min(3, Math.log10(entry.stories + 1));
      const weight = frequency * (entry.word.startsWith(first) ? 1 : 0.7);
      return { tier, entry, weight, certainty: 'guess' };
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_MISTAKES);
}
