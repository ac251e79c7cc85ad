/** The words of a tier in the order of their phonetic keys, with packs for their postings. */
import { remembered } from '../../hindi/remembered.ts';
import { COMMON_SPELLINGS } from '../../hindi/roman/commonSpellings.ts';
import { englishLoan } from '../../hindi/roman/englishLoan.ts';
import { NAME_SPELLINGS } from '../../hindi/roman/nameSpellings.ts';
import { PLACE_SPELLINGS } from '../../hindi/roman/placeSpellings.ts';
import { ByteWriter } from '../format/bytes.ts';
import type { Entry, KeyGroup, Place } from '../format/dictionary.ts';
import { keysOf } from '../terms/keys.ts';
import type { TierTerm } from './gatherTerms.ts';
import { inLetterOrder } from './letterOrder.ts';

export interface Dictionary {
  readonly groups: readonly KeyGroup[];
  readonly packs: readonly Uint8Array[];
}

/** Postings up to this many bytes stand in the dictionary itself: one request less, and no bytes more. */
const INLINE = 400;

interface Packing {
  /** Bytes after which a new pack begins, if that makes no more packs than `most`, which are never exceeded. */
  readonly wanted: number;
  readonly most: number;
}

export function makeDictionary(
  unsorted: readonly TierTerm[],
  { wanted, most }: Packing,
): Dictionary {
  const terms = inLetterOrder(unsorted, ({ word }) => word);
  const sounds = terms.map(({ word }) => soundsOf(word));
  const { places, packs } = packed(terms, sounds, { wanted, most });
  const byKey = new Map<string, Entry[]>();
  for (const [index, { word, stories, beginsCompound, postings }] of terms.entries()) {
    const { keys = [], english } = sounds[index] ?? {};
    const place = places.get(index) ?? { inline: postings };
    const entry: Entry =
      english === undefined
        ? { word, stories, beginsCompound, place }
        : { word, english, stories, beginsCompound, place };
    for (const key of keys) {
      const entries = byKey.get(key);
      if (entries) entries.push(entry);
      else byKey.set(key, [entry]);
    }
  }
  const keys = inLetterOrder([...byKey.keys()], (key) => key);
  return {
    groups: keys.map((key) => ({ key, entries: byKey.get(key) ?? [] })),
    packs: packs.map((pack) => pack.written().slice()),
  };
}

/** Long postings one after another in the order of keys. */
function packed(
  terms: readonly TierTerm[],
  sounds: readonly Sounds[],
  { wanted, most }: Packing,
): { readonly places: ReadonlyMap<number, Place>; readonly packs: readonly ByteWriter[] } {
  const firstKey = (index: number): string => sounds[index]?.keys[0] ?? '';
  const postingsOf = (index: number): Uint8Array => terms[index]?.postings ?? new Uint8Array();
  const long = inLetterOrder(
    [...terms.keys()].filter((index) => postingsOf(index).length > INLINE),
    firstKey,
  );
  const bytes = long.reduce((sum, index) => sum + postingsOf(index).length, 0);
  const packSize = Math.max(wanted, Math.ceil((bytes * 1.15) / most));
  const packs: ByteWriter[] = [];
  const places = new Map(
    long.map((index) => [index, placeIn(packs, postingsOf(index), { packSize, most })]),
  );
  return { places, packs };
}

interface Sounds {
  readonly keys: readonly string[];
  /** See `Entry`. */
  readonly english?: string;
}

/** The tiers of a paper, and its next build, have most words in common. */
const REMEMBERED = 100_000;

const soundsOf = remembered((word): Sounds => {
  const keys = keysOf(word);
  const loan = /^[\u0900-\u097F]{2,}$/.test(word) ? romanSpelling(word) : undefined;
  return loan ? { keys: [...new Set([...keys, ...keysOf(loan)])], english: loan } : { keys };
}, REMEMBERED);

/** How people write a word in Roman letters where its sounds do not tell. */
function romanSpelling(word: string): string | undefined {
  const form = word.normalize('NFD');
  const known = NAME_SPELLINGS.get(form) ?? COMMON_SPELLINGS.get(form) ?? placeSpelling(form);
  // Of two letters everything sounds like an English word.
  return known ?? (word.length > 2 ? englishLoan(word) : undefined);
}

/** लखनऊ is Lucknow; Madhya Pradesh is found as two words. */
function placeSpelling(form: string): string | undefined {
  const spelling = PLACE_SPELLINGS.get(form);
  return spelling?.includes(' ') ? undefined : spelling;
}

function placeIn(
  packs: ByteWriter[],
  postings: Uint8Array,
  { packSize, most }: { readonly packSize: number; readonly most: number },
): Place {
  let pack = packs.at(-1);
  const isFull = pack !== undefined && pack.length + postings.length > packSize;
  if (!pack || (isFull && packs.length < most)) {
    pack = new ByteWriter(packSize);
    packs.push(pack);
  }
  const offset = pack.length;
  pack.append(postings);
  return { pack: packs.length - 1, offset, length: postings.length };
}
