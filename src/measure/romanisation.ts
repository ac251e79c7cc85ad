import { phoneticKeys, romanise, spellingDistance } from '../hindi/index.ts';
import { share } from './share.ts';

/** Attested Roman spellings by Devanagari word. */
export type Attested = ReadonlyMap<string, ReadonlySet<string>>;

/** @param tsv a line a spelling: Roman, Devanagari, number of annotators (Dakshina's lexicons) */
export function readAttested(tsv: string): Attested {
  const attested = new Map<string, Set<string>>();
  for (const line of tsv.split('\n')) {
    const [roman, word] = line.split('\t');
    if (!roman || !word) continue;
    attested.set(word, (attested.get(word) ?? new Set()).add(roman));
  }
  return attested;
}

export interface RomanisationFigures {
  readonly words: number;
  /** Share of words romanised to some attested spelling, 0 to 1. */
  readonly exact: number;
  /** The same where long vowels count as short: aa as a, ee and ii as i, oo and uu as u. */
  readonly folded: number;
}

export function measureRomanisation(attested: Attested): RomanisationFigures {
  let exact = 0;
  let folded = 0;
  for (const [word, spellings] of attested) {
    const roman = romanise(word);
    if (spellings.has(roman)) exact++;
    if ([...spellings].some((spelling) => foldLength(spelling) === foldLength(roman))) folded++;
  }
  return {
    words: attested.size,
    exact: share(exact, attested.size),
    folded: share(folded, attested.size),
  };
}

function foldLength(roman: string): string {
  return roman.replace(/a+/g, 'a').replace(/ee|ii/g, 'i').replace(/oo|uu/g, 'u');
}

export interface KeyFigures {
  /** Attested spellings that were looked up. */
  readonly queries: number;
  readonly vocabulary: number;
  /** Share of queries that share a key with their word, 0 to 1. */
  readonly recall: number;
  /** Words that share a key with a query, on average. */
  readonly candidates: number;
  /** Share of queries whose word is nearest, and among the ten nearest; ties count by chance. */
  readonly first: number;
  readonly firstTen: number;
}

/** Looks every attested spelling up among all words, as the search does. */
export function measureKeys(queries: Attested, vocabulary: Iterable<string>): KeyFigures {
  const index = indexByKey(vocabulary);
  const found = { count: 0, recall: 0, candidates: 0, first: 0, firstTen: 0 };
  for (const [word, spellings] of queries) {
    for (const spelling of spellings) {
      const candidates = new Map(phoneticKeys(spelling).flatMap((key) => index.get(key) ?? []));
      found.count++;
      found.candidates += candidates.size;
      const roman = candidates.get(word);
      if (roman === undefined) continue;
      found.recall++;
      const rank = rankOf(spelling, word, candidates);
      found.first += chance(rank, 1);
      found.firstTen += chance(rank, 10);
    }
  }
  return {
    queries: found.count,
    vocabulary: new Set([...index.values()].flat().map(([word]) => word)).size,
    recall: share(found.recall, found.count),
    candidates: share(found.candidates, found.count),
    first: share(found.first, found.count),
    firstTen: share(found.firstTen, found.count),
  };
}

/** A word with its romanisation. */
type Entry = readonly [word: string, roman: string];

function indexByKey(vocabulary: Iterable<string>): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const word of new Set(vocabulary)) {
    const roman = romanise(word);
    for (const key of new Set([...phoneticKeys(word), ...phoneticKeys(roman)])) {
      const entries = index.get(key);
      if (entries) entries.push([word, roman]);
      else index.set(key, [[word, roman]]);
    }
  }
  return index;
}

interface Rank {
  readonly nearer: number;
  readonly equal: number;
}

function rankOf(query: string, word: string, candidates: ReadonlyMap<string, string>): Rank {
  const distanceOf = (entry: Entry): number =>
    Math.min(spellingDistance(query, entry[0]), spellingDistance(query, entry[1]));
  const own = distanceOf([word, candidates.get(word) ?? '']);
  let nearer = 0;
  let equal = 0;
  for (const entry of candidates) {
    const distance = distanceOf(entry);
    if (distance < own) nearer++;
    else if (distance === own) equal++;
  }
  return { nearer, equal };
}

function chance({ nearer, equal }: Rank, places: number): number {
  return Math.min(1, Math.max(0, places - nearer) / equal);
}
