/** One tier as files. */
import { digest } from '../../digest.ts';
import type { SearchDocument, SearchFile } from '../engine.ts';
import { encodeDictionary, type KeyGroup } from '../format/dictionary.ts';
import { listFile, packFile, shardFile } from '../format/fileNames.ts';
import type { TierManifest } from '../format/manifest.ts';
import { encodeWordList } from '../format/wordList.ts';
import { archiveCards, type CardFiles, recentCards } from './cardChunks.ts';
import { compress } from './compress.ts';
import { makeDictionary } from './dictionaryGroups.ts';
import { gatherTerms } from './gatherTerms.ts';
import { divide, firstsOf } from './runs.ts';
import { listedLines } from './wordLines.ts';

/** Most files of each kind. */
export interface TierShape {
  readonly shards: number;
  readonly packs: number;
  readonly lists: number;
  readonly cards: (documents: readonly SearchDocument[]) => CardFiles;
}

/** All of it is rewritten with every story: 36 files at most, with two of cards and the manifest 39. */
export const RECENT_SHAPE: TierShape = { shards: 28, packs: 2, lists: 6, cards: recentCards };
export const ARCHIVE_SHAPE: TierShape = {
  shards: 4096,
  packs: 16_384,
  lists: 4096,
  cards: archiveCards,
};

/** Wanted bytes of a file before it is compressed. */
const SHARD_SIZE = 3_000;
const PACK_SIZE = 3_000;
const LIST_SIZE = 4_000;

export interface TierFiles {
  readonly manifest: TierManifest;
  readonly files: readonly SearchFile[];
}

/** @param documents newest first */
export function tierFiles(documents: readonly SearchDocument[], shape: TierShape): TierFiles {
  const terms = gatherTerms(documents);
  const { groups, packs } = makeDictionary(terms, { wanted: PACK_SIZE, most: shape.packs });
  const shards = divide(groups, groupSize, SHARD_SIZE, shape.shards);
  const lists = divide(listedLines(terms), ({ line }) => line.length, LIST_SIZE, shape.lists);
  const content = [
    shards.map((shard) => compress(encodeDictionary(shard))),
    packs.map(compress),
    lists.map((list) => compress(encodeWordList(list))),
  ] as const;
  const name = shortDigest(Buffer.concat(content.flat()));
  const cards = shape.cards(documents);
  return {
    manifest: {
      digest: name,
      stories: documents.length,
      shards: firstsOf(shards, ({ key }) => key),
      lists: firstsOf(lists, ({ line }) => line),
      ...monthsOf(documents),
      ...cards.manifest,
    },
    files: [
      ...content[0].map((shard, index) => searchFile(shardFile(name, index), shard)),
      ...content[1].map((pack, index) => searchFile(packFile(name, index), pack)),
      ...content[2].map((list, index) => searchFile(listFile(name, index), list)),
      ...cards.files.map(({ path, bytes }) => searchFile(path, bytes)),
    ],
  };
}

function groupSize({ key, entries }: KeyGroup): number {
  return entries.reduce(
    (sum, { word, place }) => sum + word.length + 4 + ('inline' in place ? place.inline.length : 4),
    key.length + 2,
  );
}

/** How many stories each month has; also where they are not in the order of their months. */
function monthsOf(
  documents: readonly SearchDocument[],
): Pick<TierManifest, 'newestMonth' | 'months'> {
  const counts = new Map<number, number>();
  let newestMonth = '';
  for (const { date } of documents) {
    const month = date.slice(0, 7);
    if (month > newestMonth) newestMonth = month;
    counts.set(monthNumber(month), (counts.get(monthNumber(month)) ?? 0) + 1);
  }
  const newest = monthNumber(newestMonth);
  const length = counts.size > 0 ? newest - Math.min(...counts.keys()) + 1 : 0;
  return { newestMonth, months: Array.from({ length }, (_, n) => counts.get(newest - n) ?? 0) };
}

/** Months since the beginning of our era. */
function monthNumber(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return year * 12 + number;
}

export function shortDigest(bytes: Uint8Array): string {
  return digest(bytes).slice(0, 10);
}

/** A file whose name changes with its content. */
export function searchFile(path: string, bytes: Uint8Array): SearchFile {
  return { path, inputs: path, bytes: () => bytes };
}
