/** The words of the dictionary that a word of the query can mean. */
import { spellingDistance } from '../../hindi/roman/spellingDistance.ts';
import type { Entry } from '../format/dictionary.ts';
import type { TierManifest } from '../format/manifest.ts';
import { keysOf } from '../terms/keys.ts';
import { type Kinship, kinshipOf, queryWord } from '../terms/spelling.ts';
import type { IndexFiles } from './indexFiles.ts';

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
  related: [0.6, 'likely'],
  folded: [0.5, 'guess'],
};

/** A typing mistake costs at most this much of `spellingDistance`. */
const ONE_MISTAKE = 1.05;
const MOST_GUESSES = 10;
/** A word that differs in more than this share of its letters is another word. */
const FARTHEST_SHARE = 0.3;

export interface FormOptions {
  /** The word may be the beginning of the one that is meant. */
  readonly isPrefix: boolean;
}

export async function formsOf(
  index: IndexFiles,
  word: string,
  options: FormOptions,
): Promise<readonly Form[]> {
  const near = await entriesNear(index, word);
  const isRoman = /^[a-z]+$/.test(word);
  const kin = near.flatMap(kinOf(word));
  const bySound = isRoman ? closest(word, near, 1.6) : [];
  const found = [
    ...kin,
    ...bySound.filter(({ entry }) => !kin.some((form) => form.entry === entry)),
  ];
  if (options.isPrefix) found.push(...prefixed(word, near, found));
  if (found.length > 0 && (isRoman || kin.some(({ certainty }) => certainty !== 'guess')))
    return found;
  const guesses = [...near, ...(await entriesEndingLike(index, word))];
  return [...found, ...closest(word, guesses, ONE_MISTAKE + (isRoman ? 0.6 : 0)).map(asGuess)];
}

type Near = Pick<Form, 'tier' | 'entry'>;

/** All words that sound like it, or begin so. */
async function entriesNear(index: IndexFiles, word: string): Promise<readonly Near[]> {
  const found = await Promise.all(
    index.tiers.flatMap((tier) =>
      keysOf(word).map(async (key) => {
        const groups = await index.groups(tier, key);
        return groups.flatMap(({ entries }) => entries.map((entry) => ({ tier, entry })));
      }),
    ),
  );
  return unique(found.flat());
}

async function entriesEndingLike(index: IndexFiles, word: string): Promise<readonly Near[]> {
  const key = keysOf(word)[0] ?? '';
  const found = await Promise.all(
    index.tiers.map(async (tier) => {
      const words = nearest(word, await index.endingLike(tier, key), MOST_GUESSES);
      return Promise.all(words.map((known) => exactEntry(index, tier, known)));
    }),
  );
  return unique(found.flat(2));
}

/** The dictionary's entry of a word that is known to stand there. */
async function exactEntry(
  index: IndexFiles,
  tier: TierManifest,
  word: string,
): Promise<readonly Near[]> {
  const key = keysOf(word)[0] ?? '';
  const groups = await index.groups(tier, key);
  const group = groups.find((candidate) => candidate.key === key);
  return (group?.entries ?? [])
    .filter((entry) => entry.word === word)
    .map((entry) => ({ tier, entry }));
}

function nearest(word: string, words: readonly string[], most: number): readonly string[] {
  return words
    .filter((known) => Math.abs(known.length - word.length) <= 2)
    .map((known) => ({ known, distance: spellingDistance(word, known) }))
    .filter(({ distance }) => distance <= ONE_MISTAKE)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ known }) => known);
}

function unique(found: readonly Near[]): readonly Near[] {
  return [
    ...new Map(found.map((near) => [`${near.tier.digest} ${near.entry.word}`, near])).values(),
  ];
}

function kinOf(word: string): (near: Near) => readonly Form[] {
  const asked = queryWord(word);
  const root = asked.form.slice(0, 1);
  return (near) => {
    // Kin begin alike but for irregular verbs (जा, गए), which synonyms would have to join.
    if (!near.entry.word.startsWith(root) && near.entry.word.charAt(0) !== asked.spelling.charAt(0))
      return [];
    const kinship = kinshipOf(asked, near.entry.word);
    if (!kinship) return [];
    const [weight, certainty] = KIN[kinship];
    return [{ ...near, weight, certainty }];
  };
}

/** Words nearest in spelling; each costs more the farther it is from the nearest. */
function closest(word: string, near: readonly Near[], farthest: number): readonly Form[] {
  const length = Math.max(3, word.length);
  const ranked = near
    .filter(({ entry }) => Math.abs(entry.word.length - word.length) <= length)
    .map((one) => ({ ...one, distance: distanceTo(word, one.entry) }))
    .filter(({ distance }) => distance <= 0.2 + word.length * FARTHEST_SHARE)
    .map((one) => ({ ...one, cost: costOf(one.distance, one.entry, length) }))
    .sort((a, b) => a.cost - b.cost);
  const best = ranked[0]?.cost ?? Number.POSITIVE_INFINITY;
  if (best > farthest) return [];
  return ranked
    .filter(({ cost }) => cost <= best + 1)
    .slice(0, MOST_GUESSES)
    .map(({ tier, entry, cost }) => ({
      tier,
      entry,
      weight: Math.exp(best - cost) * 0.95,
      certainty: cost <= best + 0.45 ? 'sure' : 'likely',
    }));
}

/** Frequent words are meant more often: a word in a hundred stories outweighs a vowel. */
function costOf(distance: number, entry: Entry, length: number): number {
  return (distance * 6) / (length + 3) - Math.log10(entry.stories + 1) * 0.08;
}

function distanceTo(word: string, { word: known, english }: Entry): number {
  const distance = spellingDistance(word, known);
  return english === undefined ? distance : Math.min(distance, spellingDistance(word, english));
}

function asGuess(form: Form): Form {
  return { ...form, weight: form.weight * 0.6, certainty: 'guess' };
}

const MOST_PREFIXED = 6;

function prefixed(word: string, near: readonly Near[], found: readonly Form[]): readonly Form[] {
  const taken = new Set(found.map(({ entry }) => entry));
  const { form } = queryWord(word);
  if (form.length < 3) return [];
  return near
    .filter(({ entry }) => entry.word.startsWith(form) && !taken.has(entry))
    .sort((a, b) => b.entry.stories - a.entry.stories)
    .slice(0, MOST_PREFIXED)
    .map((one) => ({ ...one, weight: 0.3, certainty: 'guess' }));
}
