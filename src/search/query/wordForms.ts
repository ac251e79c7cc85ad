/** The words of the dictionary that a word of the query can mean. */

import { spellingDistance } from '../../hindi/roman/spellingDistance.ts';
import type { Entry } from '../format/dictionary.ts';
import type { TierManifest } from '../format/manifest.ts';
import { FILTER_KEY } from '../terms/filterTerms.ts';
import { beginningsOf, keysOf } from '../terms/keys.ts';
import { type Kinship, kinshipOf, queryWord } from '../terms/spelling.ts';
import type { IndexFiles } from './indexFiles.ts';
import { mistakenWords } from './mistakenWords.ts';
import { entriesApart, entriesBeginning, entriesNear, type Near, unique } from './nearWords.ts';
import { plainLetters, romanised, spellingTest } from './romanLikeness.ts';

/** How sure it is that a form is meant: `sure`, or only in place of a word that is not there. */
export type Certainty = 'sure' | 'likely' | 'guess';

export interface Form {
  readonly tier: TierManifest;
  readonly entry: Entry;
  /** 0 to 1. */
  readonly weight: number;
  readonly certainty: Certainty;
}

const KIN: Readonly<Record<Kinship, readonly [number, Certainty]>> = {
  same: [1, 'sure'],
  variant: [0.97, 'sure'],
  inflected: [0.85, 'sure'],
  related: [0.3, 'guess'],
  folded: [0.9, 'sure'],
};

/** Roman spellings that cost more are guesses. */
const FARTHEST_SOUND = 1.6;
const MOST_SOUNDS = 10;
/** How fast a word loses weight the more it costs than the nearest. */
const SHARPNESS = 4;
/** A word that differs in more than this share of its letters is another word. */
const FARTHEST_SHARE = 0.3;
/** A Roman spelling this near is not looked for under its other sounds. */
const CLOSE = 0.2;

/**
 * How a word came into the query: `typed`, so it may be mistyped; as a `prefix`, so it may also be the
 * beginning of the word that is meant; `joined` from two that were typed; or `written` by the newsroom
 * in its synonyms.
 */
export type Reading = 'typed' | 'prefix' | 'joined' | 'written';

export async function formsOf(
  index: IndexFiles,
  word: string,
  reading: Reading,
): Promise<readonly Form[]> {
  const keys = keysOf(word);
  const [first = ''] = keys;
  // Words that were joined stand seldom there, and are looked up late: all at once.
  const nearestKeys = reading === 'joined' ? keys : [first];
  const others = keys.slice(nearestKeys.length);
  const nearest = await entriesNear(index, nearestKeys);
  if (word.startsWith(FILTER_KEY)) return exactly(word, nearest);
  const isTypedInRoman = isRoman(word);
  // A word stands under each of its keys, so that one is enough if it is there, or sounds just so.
  const close = isTypedInRoman
    ? nearest.filter((one) => one.soundsAlike && distanceTo(word, one.entry, CLOSE) <= CLOSE)
    : kinOf(word, nearest).filter(({ certainty }) => certainty === 'sure');
  const isFound = close.length > 0;
  const isBegun =
    isTypedInRoman &&
    reading === 'prefix' &&
    word.length >= SHORTEST_BEGUN &&
    (!isFound || (word.length <= LONGEST_DOUBTED && storiesOf(close) <= FEW));
  const elsewhere = Promise.all([
    isFound ? [] : entriesNear(index, others),
    isBegun ? entriesBeginning(index, beginningsOf(first)) : [],
  ]);
  if (others.length > 0 || isBegun) {
    const soFar = [...kinOf(word, nearest), ...(isTypedInRoman ? soundingLike(word, nearest) : [])];
    readAhead(index, soFar);
  }
  const [further, beginning] = await elsewhere;
  const near = further.length > 0 ? unique([...nearest, ...further]) : nearest;
  const kin = kinOf(word, near);
  if (reading === 'written') return kin;
  const begun = isBegun ? begunBy(word, unique([...near, ...beginning])) : [];
  const heard = isTypedInRoman ? soundingLike(word, unique([...near, ...begun])) : [];
  const isSpelling = spellingTest(word);
  const sounding =
    reading === 'joined' ? heard.filter(({ entry }) => isSpelling(entry.word)) : heard;
  const found = [...kin, ...withoutKnown(sounding, kin)];
  // What sounds like it was heard; what was typed in Devanagari only if it is that very word.
  const isWord = isTypedInRoman
    ? sounding.length > 0
    : kin.some(({ weight }) => weight >= KIN.variant[0]);
  const isThere = (isTypedInRoman ? found : kin).some(({ certainty }) => certainty === 'sure');
  const [completed, mistyped] = await Promise.all([
    reading === 'prefix' && !isWord ? prefixed(index, word, near) : [],
    isThere || reading === 'joined' ? [] : mistypedFor(index, word, near),
  ]);
  found.push(...withoutKnown(completed, found));
  return [...found, ...withoutKnown(mistyped, found)];
}

/** Starts fetching postings that lie apart while further words are looked up: most of these forms stay. */
function readAhead(index: IndexFiles, forms: readonly Form[]): void {
  for (const form of forms.filter(isWorthReading)) {
    index.postings(form.tier, form.entry).catch(() => undefined);
  }
}

/** Long postings of a word that is hardly meant are not worth a request. */
export function isWorthReading({ entry: { place }, weight }: Form): boolean {
  return 'inline' in place || weight >= 0.2;
}

/** What a word that is nowhere may have been before its mistake; else whatever is near it. */
async function mistypedFor(
  index: IndexFiles,
  word: string,
  near: readonly Near[],
): Promise<readonly Form[]> {
  const guesses = await mistakenWords(index, word, near);
  return guesses.length > 0 ? guesses : asGuesses(closest(word, near));
}

function isRoman(word: string): boolean {
  return /^[a-z]+$/.test(word);
}

function exactly(word: string, near: readonly Near[]): readonly Form[] {
  return near
    .filter(({ entry }) => entry.word === word)
    .map(({ tier, entry }) => ({ tier, entry, weight: 1, certainty: 'sure' }));
}

function withoutKnown(forms: readonly Form[], known: readonly Form[]): readonly Form[] {
  const taken = new Set(known.map(({ entry }) => entry));
  return forms.filter(({ entry }) => !taken.has(entry));
}

/** The word itself, its other spellings and its inflected forms. */
function kinOf(word: string, near: readonly Near[]): readonly Form[] {
  const asked = queryWord(word);
  const root = asked.form.slice(0, 1);
  const kin = near.flatMap(({ tier, entry }) => {
    // Kin begin alike but for irregular verbs (जा, गए), which synonyms would have to join.
    if (!entry.word.startsWith(root) && entry.word.charAt(0) !== asked.spelling.charAt(0))
      return [];
    const kinship = kinshipOf(asked, entry.word);
    return kinship ? [{ tier, entry, kinship }] : [];
  });
  // Letters that tell words apart may be a spelling (जास for जॉस) only where the word as typed is not in use.
  const isInUse = kin.some(({ kinship }) => kinship === 'same' || kinship === 'variant');
  return kin
    .filter(({ kinship }) => !(isInUse && kinship === 'folded'))
    .map(({ tier, entry, kinship }) => {
      const [weight, certainty] = KIN[kinship];
      return { tier, entry, weight, certainty };
    });
}

/** Words that a Roman spelling may write; words that the paper prints in Roman are taken as they are. */
function soundingLike(word: string, all: readonly Near[]): readonly Form[] {
  const near = all.filter(({ entry }) => !isRoman(entry.word));
  const alike = closest(
    word,
    near.filter(({ soundsAlike }) => soundsAlike),
  );
  const best = alike[0]?.cost ?? Number.POSITIVE_INFINITY;
  if (best <= FARTHEST_SOUND / 2) return alike;
  return closest(word, near).filter(({ cost }) => cost <= FARTHEST_SOUND);
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

function storiesOf(found: readonly { readonly entry: Entry }[]): number {
  return found.reduce((sum, { entry }) => sum + entry.stories, 0);
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

function asGuesses(forms: readonly Form[]): readonly Form[] {
  return forms.map((form) => ({ ...form, weight: form.weight * 0.6, certainty: 'guess' }));
}

/** Words that are offered for a beginning, and letters of the shortest that is completed by its sound. */
const MOST_PREFIXED = 6;
const SHORTEST_BEGUN = 4;
/** A short word that so few stories hold is rather the beginning of another: bhopa is seldom भोपा. */
const LONGEST_DOUBTED = 6;
const FEW = 3;

async function prefixed(
  index: IndexFiles,
  word: string,
  near: readonly Near[],
): Promise<readonly Form[]> {
  const { form, spelling } = queryWord(word);
  if (form.length < 3) return [];
  const apart = await entriesApart(index, spelling, {
    start: spelling,
    isWanted: (known) => known.startsWith(spelling),
    most: MOST_PREFIXED,
  });
  return unique([...near, ...apart])
    .filter(({ entry }) => entry.word.startsWith(form))
    .sort((a, b) => b.entry.stories - a.entry.stories)
    .slice(0, MOST_PREFIXED)
    .map(({ tier, entry }) => ({ tier, entry, weight: 0.3, certainty: 'guess' }));
}
