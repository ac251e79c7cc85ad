/** The words of a tier in the order of their phonetic keys, with packs for their postings. */
import { remembered } from '../../hindi/remembered.ts';
import { COMMON_SPELLINGS } from '../../hindi/roman/commonSpellings.ts';
import { englishLoan } from '../../hindi/roman/englishLoan.ts';
import { NAME_SPELLINGS } from '../../hindi/roman/nameSpellings.ts';
import { ByteWriter } from '../format/bytes.ts';
import type { Entry, KeyGroup, Place } from '../format/dictionary.ts';
import { keysOf } from '../terms/keys.ts';
import type { TierTerm } from './gatherTerms.ts';

export interface Dictionary {
  readonly groups: readonly KeyGroup[];
  readonly packs: readonly Uint8Array[];
}

/** Postings up to this many bytes stand in the dictionary itself: one request less, and no bytes more. */
const INLINE = 400;

interface Packing {
  /** Bytes after which a new pack begins, if that makes no more packs than `most`. */
  readonly wanted: number;
  readonly most: number;
}

export function makeDictionary(terms: readonly TierTerm[], { wanted, most }: Packing): Dictionary {
  const keyed = terms.map(keyedTerm);
  const { places, packs } = packed(keyed, { wanted, most });
  const byKey = new Map<string, Entry[]>();
  for (const term of keyed) {
    const { word, stories, beginsCompound, postings, keys, english } = term;
    const place = places.get(term) ?? { inline: postings };
    const entry: Entry = { word, stories, beginsCompound, place, ...(english && { english }) };
    for (const key of keys) {
      const entries = byKey.get(key);
      if (entries) entries.push(entry);
      else byKey.set(key, [entry]);
    }
  }
  const groups = [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entries]) => ({
      key,
      entries: entries.sort((a, b) => (a.word < b.word ? -1 : 1)),
    }));
  return {
    groups,
    packs: packs.map((pack) => pack.written().slice()),
  };
}

/** Long postings one after another in the order of keys. */
function packed(keyed: readonly KeyedTerm[], { wanted, most }: Packing) {
  const long = keyed
    .filter(({ postings }) => postings.length > INLINE)
    .sort((a, b) => compare(a.first, b.first, a.word, b.word));
  const bytes = long.reduce((sum, { postings: { length } }) => sum + length, 0);
  const packSize = Math.max(wanted, Math.ceil((bytes * 1.15) / most));
  const packs: ByteWriter[] = [];
  const places = new Map(long.map((term) => [term, placeIn(packs, term.postings, packSize)]));
  return { places, packs };
}

interface KeyedTerm extends TierTerm {
  readonly first: string;
  readonly keys: readonly string[];
  readonly english?: string;
}

function keyedTerm(term: TierTerm): KeyedTerm {
  return { ...term, ...soundsOf(term.word) };
}

/** The tiers of a paper, and its next build, have most words in common. */
const REMEMBERED = 100_000;

const soundsOf = remembered((word): Omit<KeyedTerm, keyof TierTerm> => {
  const keys = keysOf(word);
  const loan = /^[\u0900-\u097F]{3,}$/.test(word) ? romanSpelling(word) : undefined;
  return {
    first: keys[0] ?? '',
    keys: loan ? [...new Set([...keys, ...keysOf(loan)])] : keys,
    ...(loan && { english: loan }),
  };
}, REMEMBERED);

/** How people write a word in Roman letters where its sounds do not tell. */
function romanSpelling(word: string): string | undefined {
  const form = word.normalize('NFD');
  return NAME_SPELLINGS.get(form) ?? COMMON_SPELLINGS.get(form) ?? englishLoan(word);
}

function placeIn(packs: ByteWriter[], postings: Uint8Array, packSize: number): Place {
  let pack = packs.at(-1);
  if (!pack || (pack.length > 0 && pack.length + postings.length > packSize)) {
    pack = new ByteWriter(packSize);
    packs.push(pack);
  }
  const offset = pack.length;
  pack.append(postings);
  return { pack: packs.length - 1, offset, length: postings.length };
}

function compare(a: string, b: string, thenA: string, thenB: string): number {
  if (a !== b) return a < b ? -1 : 1;
  return thenA < thenB ? -1 : thenA > thenB ? 1 : 0;
}
