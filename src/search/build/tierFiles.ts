/** One tier as files. */
import { deflateSync } from 'node:zlib';
import { digest } from '../../digest.ts';
import { formatDate } from '../../hindi/index.ts';
import type { SearchDocument, SearchFile } from '../engine.ts';
import { CARDS_IN_CHUNK, type Card, encodeCards } from '../format/cards.ts';
import { encodeDictionary, type KeyGroup } from '../format/dictionary.ts';
import { cardsFile, packFile, shardFile, typoFile } from '../format/fileNames.ts';
import type { TierManifest } from '../format/manifest.ts';
import { monthBefore } from '../format/months.ts';
import { backwards, encodeTypoShard } from '../format/typoShard.ts';
import { makeDictionary } from './dictionaryGroups.ts';
import { gatherTerms } from './gatherTerms.ts';

/** Most files of each kind, and their wanted size in bytes before they are compressed. */
export interface TierShape {
  readonly shards: number;
  readonly packs: number;
  readonly typos: number;
}

/** All of it is rewritten with every story: at most 34 files with a chunk of cards and the manifest. */
export const RECENT_SHAPE: TierShape = { shards: 14, packs: 12, typos: 6 };
export const ARCHIVE_SHAPE: TierShape = { shards: 4096, packs: 4096, typos: 4096 };

const SHARD_SIZE = 8_000;
const PACK_SIZE = 10_000;

export interface TierFiles {
  readonly manifest: TierManifest;
  readonly files: readonly SearchFile[];
}

/** @param documents newest first */
export function tierFiles(documents: readonly SearchDocument[], shape: TierShape): TierFiles {
  const terms = gatherTerms(documents);
  const bytes = terms.reduce((sum, { postings }) => sum + postings.length, 0);
  const packSize = Math.max(PACK_SIZE, Math.ceil((bytes * 1.15) / shape.packs));
  const { groups, packs, words } = makeDictionary(terms, packSize);
  const shards = divide(groups, groupSize, SHARD_SIZE, shape.shards);
  const reversed = words
    .map(({ word, key }) => ({ word, key: backwards(key) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.word < b.word ? -1 : 1));
  const typos = divide(reversed, ({ word }) => word.length + 1, SHARD_SIZE, shape.typos);
  const content = [
    shards.map((shard) => compress(encodeDictionary(shard))),
    packs.map(compress),
    typos.map((shard) => compress(encodeTypoShard(shard.map(({ word }) => word)))),
  ] as const;
  const name = shortDigest(Buffer.concat(content.flat()));
  const chunks = cardChunks(documents);
  return {
    manifest: {
      digest: name,
      stories: documents.length,
      shards: shards.map((shard) => shard[0]?.key ?? ''),
      typos: typos.map((shard) => shard[0]?.key ?? ''),
      ...monthsOf(documents),
      cards: chunks.map(({ digest: chunk }) => chunk),
    },
    files: [
      ...content[0].map((shard, index) => searchFile(shardFile(name, index), shard)),
      ...content[1].map((pack, index) => searchFile(packFile(name, index), pack)),
      ...content[2].map((shard, index) => searchFile(typoFile(name, index), shard)),
      ...chunks.map(({ digest: chunk, bytes: cards }) => searchFile(cardsFile(chunk), cards)),
    ],
  };
}

function groupSize({ key, entries }: KeyGroup): number {
  return entries.reduce((sum, { word }) => sum + word.length + 4, key.length + 2);
}

/** Cuts a list into at most so many runs of about equal size. */
function divide<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  wanted: number,
  most: number,
): readonly (readonly Item[])[] {
  const total = items.reduce((sum, item) => sum + sizeOf(item), 0);
  const size = Math.max(wanted, Math.ceil(total / most));
  const runs: Item[][] = [];
  let before = -1;
  let sum = 0;
  for (const item of items) {
    const run = Math.min(Math.floor(sum / size), most - 1);
    if (run !== before) runs.push([]);
    runs.at(-1)?.push(item);
    before = run;
    sum += sizeOf(item);
  }
  return runs;
}

/** Chunks are counted from the oldest story, so that a full one never changes again. */
function cardChunks(
  documents: readonly SearchDocument[],
): readonly { readonly digest: string; readonly bytes: Uint8Array }[] {
  const oldestFirst = documents.toReversed();
  const chunks = [];
  for (let start = 0; start < oldestFirst.length; start += CARDS_IN_CHUNK) {
    const cards = oldestFirst.slice(start, start + CARDS_IN_CHUNK).map(cardOf);
    const bytes = compress(encodeCards(cards));
    chunks.push({ digest: shortDigest(bytes), bytes });
  }
  return chunks;
}

function cardOf(document: SearchDocument): Card {
  const { permalink: url, title, deck, category, date, gone } = document;
  if (gone) return { url: '', title: '', text: '', category: '', date, day: '' };
  const text = [deck, document.opening()].filter(Boolean).join(' ');
  return { url, title, text, category: category.name, date, day: formatDate(date, 'date') };
}

function monthsOf(
  documents: readonly SearchDocument[],
): Pick<TierManifest, 'newestMonth' | 'months'> {
  const counts = new Map<string, number>();
  for (const { date } of documents) {
    const month = date.slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const newestMonth = documents[0]?.date.slice(0, 7) ?? '';
  const months: number[] = [];
  for (let left = documents.length, month = newestMonth; left > 0; month = monthBefore(month)) {
    const count = counts.get(month) ?? 0;
    months.push(count);
    left -= count;
  }
  return { newestMonth, months };
}

function compress(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 9 });
}

export function shortDigest(bytes: Uint8Array): string {
  return digest(bytes).slice(0, 10);
}

/** A file whose name changes with its content. */
export function searchFile(path: string, bytes: Uint8Array): SearchFile {
  return { path, inputs: path, bytes: () => bytes };
}
