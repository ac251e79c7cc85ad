/**
 * Words in Roman letters, which are heard rather than read, and guesses at words that are nowhere. A part
 * of the reader that comes when a query needs it.
 */

import { spellingDistance } from '../../hindi/roman/spellingDistance.ts';
import { isStopword } from '../../hindi/words/stopwords.ts';
import type { Entry } from '../format/dictionary.ts';
import { keysOf } from '../terms/keys.ts';
import { beginningsOf, entriesBeginning } from './begunWords.ts';
import type { IndexFiles } from './indexFiles.ts';
import { entriesNear, type Near, unique } from './nearWords.ts';
import { plainLetters, romanised, spellingTest } from './romanLikeness.ts';
import {
  type Form,
  isRoman,
  kinOf,
  MOST_PREFIXED,
  otherForms,
  type Reading,
  readAhead,
  storiesOf,
  withoutKnown,
} from './wordForms.ts';

export { linesHeard } from './heardSynonyms.ts';
export { withRole } from './romanRoles.ts';
export { wordsApart } from './wordsApart.ts';

/** Roman spellings that cost more are guesses. */
const FARTHEST_SOUND = 1.6;
const MOST_SOUNDS = 10;
/** What even the nearest of them counts if it does not sound alike. */
const HARDLY_HEARD = 0.4;
/** How fast a word loses weight the more it costs than the nearest. */
const SHARPNESS = 4;
/** A word that differs in more than this share of its letters is another word. */
const FARTHEST_SHARE = 0.22;
/** A Roman spelling this near is not looked for under its other sounds; a short word is near too many. */
const CLOSE = 0.2;
const CLOSE_SHORT = 0.1;
const SHORT = 4;
/** Letters of the shortest word that is completed by its sound. */
const SHORTEST_BEGUN = 4;
/** A short word that so few stories hold is rather the beginning of another: bhopa is seldom भोपा. */
const LONGEST_DOUBTED = 6;
const FEW = 3;

interface LookedUp {
  readonly reading: Reading;
  /** Entries under some of the word's keys, and the keys that are left. */
  readonly nearest: readonly Near[];
  readonly others: readonly string[];
}

export async function formsHeard(
  index: IndexFiles,
  word: string,
  { reading, nearest, others }: LookedUp,
): Promise<readonly Form[]> {
  // A word stands under each of its keys, so that one is enough if it sounds just so.
  const close = nearest.filter((one) => one.soundsAlike && isClose(word, one.entry));
  const isFound = close.length > 0;
  const isBegun =
    reading === 'prefix' &&
    word.length >= SHORTEST_BEGUN &&
    (!isFound || (word.length <= LONGEST_DOUBTED && storiesOf(close) <= FEW));
  const elsewhere = Promise.all([
    isFound ? [] : entriesNear(index, others),
    isBegun ? entriesBeginning(index, beginningsOf(keysOf(word)[0] ?? '')) : [],
  ]);
  if (others.length > 0 || isBegun) {
    readAhead(index, [...kinOf(word, nearest), ...soundingLike(word, nearest)]);
  }
  const [further, beginning] = await elsewhere;
  const near = further.length > 0 ? unique([...nearest, ...further]) : nearest;
  const kin = kinOf(word, near);
  const begun = isBegun ? begunBy(word, unique([...near, ...beginning])) : [];
  const heard = soundingLike(word, unique([...near, ...begun]));
  const isSpelling = spellingTest(word);
  // What the paper prints in Roman letters is no word of grammar: CAA is not का.
  const isPrinted = kin.some(({ entry }) => isRoman(entry.word));
  const sounding = heard.filter(
    ({ entry }) =>
      (reading !== 'joined' || isSpelling(entry.word)) && !(isPrinted && isStopword(entry.word)),
  );
  const known = [...kin, ...withoutKnown(sounding, kin)];
  const isWord = sounding.length > 0;
  return [...known, ...(await otherForms(index, word, { reading, near, known, isWord }))];
}

/** Whether a word is heard for sure; one that the paper prints in Roman may be heard as another too. */
function isClose(word: string, entry: Entry): boolean {
  const most = word.length > SHORT ? CLOSE : CLOSE_SHORT;
  return !isRoman(entry.word) && distanceTo(word, entry, most) <= most;
}

/** Whatever is near a word that is nowhere. */
export function guessed(word: string, near: readonly Near[]): readonly Form[] {
  return closest(word, near).map((form) => ({
    ...form,
    weight: form.weight * 0.6,
    certainty: 'guess',
  }));
}

/** Words that a Roman spelling may write; words that the paper prints in Roman are taken as they are. */
function soundingLike(word: string, all: readonly Near[]): readonly Form[] {
  const near = all.filter(({ entry }) => !isRoman(entry.word));
  const alike = closest(
    word,
    near.filter(({ soundsAlike }) => soundsAlike),
  );
  const best = alike[0]?.cost ?? Number.POSITIVE_INFINITY;
  return best <= FARTHEST_SOUND / 2
    ? alike
    : closest(word, near)
        .filter(({ cost }) => cost <= FARTHEST_SOUND)
        .map((one) => ({ ...one, weight: one.weight * HARDLY_HEARD }));
}

type Close = Form & { readonly cost: number };

/** Words nearest in spelling; each costs more the farther it is from the nearest. */
function closest(word: string, near: readonly Near[]): readonly Close[] {
  const length = Math.max(3, word.length);
  const farthest = 0.2 + word.length * FARTHEST_SHARE;
  const stories = storiesByWord(near);
  const ranked = near
    .filter(({ entry }) => Math.abs(entry.word.length - word.length) <= length)
    .map((one) => ({
      ...one,
      distance: Math.min(distanceTo(word, one.entry, farthest), unfinished(one)),
    }))
    .filter(({ distance }) => distance <= farthest)
    .map((one) => ({
      ...one,
      cost: costOf(one.distance, stories.get(one.entry.word) ?? 0, length),
    }))
    .sort((a, b) => a.cost - b.cost);
  const best = ranked[0]?.cost ?? Number.POSITIVE_INFINITY;
  const words = [...new Set(ranked.map(({ entry }) => entry.word))].slice(0, MOST_SOUNDS);
  return ranked
    .filter(({ entry, cost }) => cost <= best + 1 && words.includes(entry.word))
    .map(({ tier, entry, cost }) => ({
      tier,
      entry,
      cost,
      weight: Math.exp(SHARPNESS * (best - cost)) * 0.95,
      certainty: cost <= best + 0.45 ? 'sure' : 'likely',
    }));
}

/** A word of which some letters are not typed yet is as far as one with another vowel or two. */
function unfinished({ missing }: Near): number {
  return missing === undefined ? Number.POSITIVE_INFINITY : 0.5 + missing * 0.1;
}

/** The most frequent words that go on from a beginning in Roman letters: भोपाल for bhopa. */
function begunBy(word: string, near: readonly Near[]): readonly Near[] {
  const typed = plainLetters(word);
  const found = near
    .filter(({ soundsAlike, entry }) => soundsAlike && !isRoman(entry.word))
    .flatMap((one): Near[] => {
      const whole = plainLetters(romanised(one.entry.word));
      const isLonger = whole.length > typed.length && whole.startsWith(typed);
      return isLonger ? [{ ...one, missing: whole.length - typed.length }] : [];
    });
  const stories = storiesByWord(found);
  const frequent = [...stories].sort(([, a], [, b]) => b - a).slice(0, MOST_PREFIXED);
  return found.filter(({ entry }) => frequent.some(([known]) => known === entry.word));
}

/** Frequent words are meant more often: a word in a hundred stories outweighs a vowel. */
function costOf(distance: number, stories: number, length: number): number {
  return (distance * 6) / (length + 3) - Math.log10(stories + 1) * 0.08;
}

/** Of all tiers together: what a word means does not depend on when it was printed. */
function storiesByWord(near: readonly Near[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entry } of near) {
    counts.set(entry.word, (counts.get(entry.word) ?? 0) + entry.stories);
  }
  return counts;
}

/** @param most what lies farther counts as infinitely far */
function distanceTo(
  word: string,
  { word: known, english }: Entry,
  most = Number.POSITIVE_INFINITY,
): number {
  const roman = /[\u0900-\u097F]/.test(known) ? romanised(known) : known;
  const asTyped = spellingDistance(word, roman, most);
  const distance =
    asTyped <= OTHER_LETTERS
      ? asTyped
      : Math.min(
          asTyped,
          OTHER_LETTERS + spellingDistance(plainLetters(word), plainLetters(roman), most),
        );
  return english === undefined
    ? distance
    : Math.min(distance, spellingDistance(word, english, most));
}

/** A sound typed in another way (daure, dore; rus, roos; ojha, oza) costs less than another sound. */
const OTHER_LETTERS = 0.15;
