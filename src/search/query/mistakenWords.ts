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
  const isHeard = guesses.some(({ soundsAlike, entry }) => soundsAlike && entry.stories > FEW);
  const apart = isHeard ? [] : await mistakenApart(index, word, isMeant);
  return likeliest(word, unique([...guesses, ...apart]));
}

/** What so few stories hold may itself be a mistake of the paper. */
const FEW = 3;

/** Whether a word of the dictionary is the asked one but for a typing mistake. */
export function mistakeOf(word: string): ((known: string) => boolean) | undefined {
  const form = canonical(word);
  if (form.length < SHORTEST_MISTYPED || /[0-9]/.test(form)) return undefined;
  const sound = withPlainSounds(form);
  return (known) => {
    if (isOneMistake(word, known)) return true;
    const other = canonical(known);
    if (isOneMistake(form, other)) return true;
    const otherSound = withPlainSounds(other);
    return otherSound === sound || isOneMistake(sound, otherSound);
  };
}

/** Letters that are spoken, and so mistaken, alike: शिच्छा, शिक्षा. */
function withPlainSounds(form: string): string {
  return form.replace(/क्ष|च्छ/g, 'छ').replace(/ज्ञ/g, 'ग्य').replace(/[शष]/g, 'स').replace(/ण/g, 'न');
}

/** How much more often a word must be printed to be meant by one that the paper also prints. */
const MUCH_MORE = 10;
const SHORTEST_DOUBTED = 5;

/**
 * Frequent words of which one that the paper seldom prints may be a mistake, the paper's own included:
 * तुफान, गुजारत. Only among those that are at hand.
 *
 * @param stories that hold the word as typed
 */
export function betterKnown(word: string, near: readonly Near[], stories: number): readonly Form[] {
  const isMeant = word.length < SHORTEST_DOUBTED ? undefined : mistakeOf(word);
  if (!isMeant) return [];
  const form = canonical(word);
  return near.flatMap(({ tier, entry }): readonly Form[] => {
    const isOther = isMeant(entry.word) || canonical(entry.word) === form;
    return isOther && entry.stories >= MUCH_MORE * stories
      ? [{ tier, entry, weight: 0.3, certainty: 'likely' }]
      : [];
  });
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

/** Words one mistake away: the first letter is seldom wrong, and what sounds alike or is frequent is meant more often. */
function likeliest(word: string, guesses: readonly Near[]): readonly Form[] {
  const first = word.charAt(0);
  const sound = withPlainSounds(canonical(word));
  return guesses
    .map(({ tier, entry }): Form => {
      const isAlike = withPlainSounds(canonical(entry.word)) === sound;
      const nearness = isAlike ? 1.3 : entry.word.startsWith(first) ? 1 : 0.7;
      const weight = weightOf(entry, 0.2, 0.1) * nearness;
      return { tier, entry, weight, certainty: 'guess' };
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_MISTAKES);
}

/** What is printed ten times as often is meant a little more often. */
export function weightOf({ stories }: Near['entry'], least: number, more: number): number {
  return least + more * Math.min(3, Math.log10(stories + 1));
}
