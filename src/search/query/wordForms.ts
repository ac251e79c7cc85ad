/** The words of the dictionary that a word of the query can mean. */

import { canonical } from '../../hindi/text/canonical.ts';
import type { Entry } from '../format/dictionary.ts';
import type { TierManifest } from '../format/manifest.ts';
import { FILTER_KEY } from '../terms/filterTerms.ts';
import { keysOf } from '../terms/keys.ts';
import { type Kinship, kinshipOf, queryWord } from '../terms/spelling.ts';
import type { IndexFiles } from './indexFiles.ts';
import { betterKnown, mistakenWords, weightOf } from './mistakenWords.ts';
import { entriesApart, entriesNear, type Near, unique } from './nearWords.ts';

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

/** पेड़ for पेड: another word where the typed one is in use, or a mistake of it. */
const OTHER_WORD: readonly [number, Certainty] = [0.25, 'guess'];

/**
 * How a word came into the query: `typed`, so it may be mistyped; as a `prefix`, so it may also be the
 * beginning of the word that is meant; `joined` from two that were typed; or `written` by the newsroom
 * in its synonyms.
 */
export type Reading = 'typed' | 'prefix' | 'joined' | 'written';

/** Words in Roman letters are heard, all others are read: see `formsHeard`. */
export async function formsOf(
  index: IndexFiles,
  word: string,
  reading: Reading,
): Promise<readonly Form[]> {
  const keys = keysOf(word);
  // Words that were joined stand seldom there, and are looked up late: all at once.
  const nearestKeys = reading === 'joined' ? keys : keys.slice(0, 1);
  const others = keys.slice(nearestKeys.length);
  const isHeard = isRoman(word) && reading !== 'written';
  const [nearest, parts] = await Promise.all([
    entriesNear(index, nearestKeys),
    isHeard ? index.parts.heardWords() : undefined,
  ]);
  if (parts) return parts.formsHeard(index, word, { reading, nearest, others });
  if (word.startsWith(FILTER_KEY)) return exactly(word, nearest);
  const close = kinOf(word, nearest);
  // A word stands under each of its keys, so that one is enough if it is there.
  const elsewhere = isRoman(word) || isSure(close) ? [] : entriesNear(index, others);
  if (others.length > 0) readAhead(index, close);
  const further = await elsewhere;
  const near = further.length > 0 ? unique([...nearest, ...further]) : nearest;
  const kin = kinOf(word, near);
  if (reading === 'written') return kin;
  const isWord = kin.some(({ weight }) => weight >= KIN.variant[0]);
  const sure = kin.filter(({ certainty }) => certainty === 'sure');
  const better =
    sure.length > 0 && reading !== 'joined' ? betterKnown(word, near, storiesOf(sure)) : [];
  const known = [...withoutKnown(kin, better), ...better];
  return [...known, ...(await otherForms(index, word, { reading, near, known, isWord }))];
}

interface Known {
  readonly reading: Reading;
  readonly near: readonly Near[];
  readonly known: readonly Form[];
  /** It is a word as it stands, so that nobody asks what it may be the beginning of. */
  readonly isWord: boolean;
}

/** What a word may be the beginning of, and what it may have been before a mistake. */
export async function otherForms(
  index: IndexFiles,
  word: string,
  { reading, near, known, isWord }: Known,
): Promise<readonly Form[]> {
  const isMistaken = !isSure(known) && reading !== 'joined';
  const [completed, mistyped] = await Promise.all([
    reading === 'prefix' && !isWord ? prefixed(index, word, near) : [],
    isMistaken ? mistakenWords(index, word, near) : [],
  ]);
  const fresh = withoutKnown(completed, known);
  // What goes on from the typed letters is rather meant than a mistake.
  const likelihood = fresh.length > 0 ? 0.8 : 1;
  for (const form of withoutKnown(mistyped, [...known, ...fresh])) {
    fresh.push({ ...form, weight: form.weight * likelihood });
  }
  if (!isMistaken || fresh.length + known.length > 0) return fresh;
  return (await index.parts.heardWords()).guessed(word, near);
}

export function storiesOf(found: readonly { readonly entry: Entry }[]): number {
  return found.reduce((sum, { entry }) => sum + entry.stories, 0);
}

function isSure(forms: readonly Form[]): boolean {
  return forms.some(({ certainty }) => certainty === 'sure');
}

/** Starts fetching postings that lie apart while further words are looked up: most of these forms stay. */
export function readAhead(index: IndexFiles, forms: readonly Form[]): void {
  for (const form of forms.filter(isWorthReading)) {
    index.postings(form.tier, form.entry).catch(() => undefined);
  }
}

/** Long postings of a word that is hardly meant are not worth a request. */
export function isWorthReading({ entry: { place }, weight }: Form): boolean {
  return 'inline' in place || weight >= 0.2;
}

export function isRoman(word: string): boolean {
  return /^[a-z]+$/.test(word);
}

function exactly(word: string, near: readonly Near[]): readonly Form[] {
  return near
    .filter(({ entry }) => entry.word === word)
    .map(({ tier, entry }) => ({ tier, entry, weight: 1, certainty: 'sure' }));
}

export function withoutKnown(forms: readonly Form[], known: readonly Form[]): Form[] {
  const taken = new Set(known.map(({ entry }) => entry));
  return forms.filter(({ entry }) => !taken.has(entry));
}

/** The word itself, its other spellings and its inflected forms. */
export function kinOf(word: string, near: readonly Near[]): readonly Form[] {
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
  return kin.map(({ tier, entry, kinship }) => {
    const [weight, certainty] = isInUse && kinship === 'folded' ? OTHER_WORD : KIN[kinship];
    return { tier, entry, weight, certainty };
  });
}

/** Words that are offered for a beginning. */
export const MOST_PREFIXED = 6;

async function prefixed(
  index: IndexFiles,
  word: string,
  near: readonly Near[],
): Promise<readonly Form[]> {
  const { form, spelling } = queryWord(word);
  if (form.length < 3) return [];
  const apart = await entriesApart(index, spelling, {
    start: spelling,
    isWanted: (known) => canonical(known).startsWith(form),
    most: MOST_PREFIXED,
  });
  return unique([...near, ...apart])
    .filter(({ entry }) => canonical(entry.word).startsWith(form))
    .sort((a, b) => b.entry.stories - a.entry.stories)
    .slice(0, MOST_PREFIXED)
    .map(({ tier, entry }) => ({
      tier,
      entry,
      weight: weightOf(entry, 0.25, 0.15),
      certainty: 'guess',
    }));
}
