/** The words of the dictionary that a word of the query can mean. */
import { romaniseWord } from '../../hindi/roman/romaniseWord.ts';
import { spellingDistance } from '../../hindi/roman/spellingDistance.ts';
import { canonical } from '../../hindi/text/canonical.ts';
import type { Entry } from '../format/dictionary.ts';
import type { TierManifest } from '../format/manifest.ts';
import { FILTER_KEY } from '../terms/filterTerms.ts';
import { keysOf } from '../terms/keys.ts';
import { type Kinship, kinshipOf, queryWord, spellingOf } from '../terms/spelling.ts';
import type { IndexFiles } from './indexFiles.ts';
import { entriesApart, entriesNear, type Near, unique } from './nearWords.ts';
import { isOneMistake } from './oneMistake.ts';

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
const MOST_MISTAKES = 10;
/** A word that differs in more than this share of its letters is another word. */
const FARTHEST_SHARE = 0.3;
/** A Roman spelling this near is not looked for under its other sounds. */
const CLOSE = 0.4;
/** Shorter words are one mistake away from too many others. */
const SHORTEST_MISTYPED = 4;

/**
 * How a word came into the query: `typed`, so it may be mistyped; as a `prefix`, so it may also be the
 * beginning of the word that is meant; or `written` by the newsroom in its synonyms.
 */
export type Reading = 'typed' | 'prefix' | 'written';

export async function formsOf(
  index: IndexFiles,
  word: string,
  reading: Reading,
): Promise<readonly Form[]> {
  const [first = '', ...others] = keysOf(word);
  const nearest = await entriesNear(index, [first]);
  if (word.startsWith(FILTER_KEY)) return exactly(word, nearest);
  const isTypedInRoman = isRoman(word);
  // A word stands under each of its keys, so that one is enough if it is there, or sounds just so.
  const isFound = isTypedInRoman
    ? nearest.some((one) => one.soundsAlike && distanceTo(word, one.entry) <= CLOSE)
    : kinOf(word, nearest).some(({ certainty }) => certainty === 'sure');
  const near = isFound ? nearest : unique([...nearest, ...(await entriesNear(index, others))]);
  const kin = kinOf(word, near);
  if (reading === 'written') return kin;
  const sounding = isTypedInRoman ? soundingLike(word, near) : [];
  const found = [...kin, ...withoutKnown(sounding, kin)];
  const isWord = kin.some(({ weight }) => weight >= KIN.variant[0]);
  if (reading === 'prefix' && !isWord) found.push(...(await prefixed(index, word, near, found)));
  const isThere = isTypedInRoman
    ? found.some(({ certainty }) => certainty === 'sure')
    : kin.some(({ certainty }) => certainty === 'sure');
  if (isThere) return found;
  const isMeant = mistakeOf(word);
  const guesses = isMeant
    ? unique([...near, ...(await mistakenFor(index, word, isMeant))]).filter(({ entry }) =>
        isMeant(entry.word),
      )
    : [];
  const mistyped = guesses.length > 0 ? likeliest(word, guesses) : asGuesses(closest(word, near));
  return [...found, ...withoutKnown(mistyped, found)];
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
    .map((one) => ({ ...one, distance: distanceTo(word, one.entry) }))
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

function distanceTo(word: string, { word: known, english }: Entry): number {
  const roman = /[\u0900-\u097F]/.test(known) ? romaniseWord(known) : known;
  const distance = Math.min(
    spellingDistance(word, roman),
    OTHER_LETTERS + spellingDistance(plainLetters(word), plainLetters(roman)),
  );
  return english === undefined ? distance : Math.min(distance, spellingDistance(word, english));
}

/** A sound typed in another way (daure, dore; rus, roos; ojha, oza) costs less than another sound. */
const OTHER_LETTERS = 0.15;

function plainLetters(roman: string): string {
  return /[\u0900-\u097F]/.test(roman)
    ? roman
    : roman
        .replace(/aa/g, 'a')
        .replace(/(?<=a)y(?![aeiou])/g, 'i')
        .replace(/ee|ii/g, 'i')
        .replace(/oo|uu/g, 'u')
        .replace(/ai/g, 'e')
        .replace(/au|ou/g, 'o')
        .replace(/w/g, 'v')
        .replace(/(?<=a)v$/, 'o')
        .replace(/z/g, 'j')
        .replace(/ph/g, 'f')
        .replace(/c(?=[eiy])/g, 's')
        .replace(/q|c(?!h)/g, 'k')
        .replace(/x/g, 'ks')
        .replace(/sh/g, 's')
        .replace(/ngh/g, 'nh')
        .replace(/([^aeiou])\1/g, '$1');
}

/** Whether a word of the dictionary is the asked one but for a typing mistake. */
function mistakeOf(word: string): ((known: string) => boolean) | undefined {
  const form = canonical(word);
  if (form.length < SHORTEST_MISTYPED || /[0-9]/.test(form)) return undefined;
  return (known) => isOneMistake(word, known) || isOneMistake(form, canonical(known));
}

/** With one mistake, either the first half of a word is right or the second. */
function mistakenFor(
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

function asGuesses(forms: readonly Form[]): readonly Form[] {
  return forms.map((form) => ({ ...form, weight: form.weight * 0.6, certainty: 'guess' }));
}

const MOST_PREFIXED = 6;

async function prefixed(
  index: IndexFiles,
  word: string,
  near: readonly Near[],
  found: readonly Form[],
): Promise<readonly Form[]> {
  const taken = new Set(found.map(({ entry }) => entry));
  const { form, spelling } = queryWord(word);
  if (form.length < 3) return [];
  const apart = await entriesApart(index, spelling, {
    start: spelling,
    isWanted: (known) => known.startsWith(spelling),
    most: MOST_PREFIXED,
  });
  return unique([...near, ...apart])
    .filter(({ entry }) => entry.word.startsWith(form) && !taken.has(entry))
    .sort((a, b) => b.entry.stories - a.entry.stories)
    .slice(0, MOST_PREFIXED)
    .map(({ tier, entry }) => ({ tier, entry, weight: 0.3, certainty: 'guess' }));
}
