/** The files of an index, fetched once each. */
import { BrokenIndex } from '../format/bytes.ts';
import { type Card, decodeCards } from '../format/cards.ts';
import { decodeDictionary, type Entry, type KeyGroup } from '../format/dictionary.ts';
import {
  cardsFile,
  listFile,
  MANIFEST_FILE,
  packFile,
  SYNONYMS_FILE,
  shardFile,
} from '../format/fileNames.ts';
import { decodeLetters } from '../format/letters.ts';
import { type Manifest, parseManifest, type TierManifest } from '../format/manifest.ts';
import { type Postings, readPostings } from '../format/postings.ts';
import { decodeWordList, type ListedWord } from '../format/wordList.ts';
import type { ReaderParts } from './readerParts.ts';
import { Thesaurus } from './synonyms.ts';

/** What the reader needs of the world: the same code serves browsers and the command line. */
export interface IndexSource {
  /** Bytes of a file below /search/; rejects if it is not to be had. */
  readonly fetch: (path: string) => Promise<Uint8Array>;
  /** Undoes zlib's deflate; rejects for damaged bytes. */
  readonly inflate: (bytes: Uint8Array) => Promise<Uint8Array>;
  readonly parts: ReaderParts;
}

/** Lists that are fetched for one beginning or ending at most: those around where the word would stand. */
const MOST_LISTS = 3;
/** Shards that are fetched for one beginning of a key at most. */
const MOST_SHARDS = 2;

export class IndexFiles {
  readonly manifest: Manifest;
  /** Not waited for: words are looked up meanwhile. */
  readonly thesaurus: Promise<Thesaurus>;
  readonly #source: IndexSource;
  readonly #decoded = new Map<string, Promise<unknown>>();

  constructor(manifest: Manifest, thesaurus: Promise<Thesaurus>, source: IndexSource) {
    this.manifest = manifest;
    this.thesaurus = thesaurus;
    this.#source = source;
  }

  get parts(): ReaderParts {
    return this.#source.parts;
  }

  get tiers(): readonly TierManifest[] {
    return this.manifest.tiers;
  }

  /** Groups of the shard in which a key stands if the tier has it. */
  async groups({ digest, shards }: TierManifest, key: string): Promise<readonly KeyGroup[]> {
    const shard = lastAtOrBefore(shards, key);
    return shard < 0 ? [] : this.#once(shardFile(digest, shard), decodeDictionary);
  }

  /** Groups of the shards in which keys with a beginning stand, others among them; of the first few shards. */
  async groupsBeginning(
    { digest, shards }: TierManifest,
    start: string,
  ): Promise<readonly KeyGroup[]> {
    const first = Math.max(0, lastAtOrBefore(shards, start));
    const last = Math.min(lastAtOrBefore(shards, `${start}\uFFFF`), first + MOST_SHARDS - 1);
    const wanted = [];
    for (let n = first; n <= last; n++) {
      wanted.push(this.#once(shardFile(digest, n), decodeDictionary));
    }
    return (await Promise.all(wanted)).flat();
  }

  /**
   * Words of the lists in which lines with a beginning stand, others among them.
   *
   * @param around a line with that beginning: where it is too common, lists near this line are read
   */
  async listed(
    { digest, lists }: TierManifest,
    start: string,
    around: string,
  ): Promise<readonly ListedWord[]> {
    const first = Math.max(0, lastAtOrBefore(lists, start));
    const last = lastAtOrBefore(lists, `${start}\uFFFF`);
    const from = Math.max(
      first,
      Math.min(lastAtOrBefore(lists, around) - (MOST_LISTS >> 1), last - MOST_LISTS + 1),
    );
    const wanted = [];
    for (let n = from; n <= Math.min(last, from + MOST_LISTS - 1); n++) {
      wanted.push(this.#once(listFile(digest, n), decodeWordList));
    }
    return (await Promise.all(wanted)).flat();
  }

  async postings(
    { digest, stories }: TierManifest,
    { place, stories: count }: Entry,
  ): Promise<Postings> {
    if ('inline' in place) return readPostings(place.inline, count, stories);
    const pack = await this.#once(packFile(digest, place.pack), (bytes) => bytes);
    const end = place.offset + place.length;
    return readPostings(pack.subarray(place.offset, end), count, stories);
  }

  /** @param story number of a story in its tier, 0 is the newest */
  async card({ stories, chunks, cards, chunksPerDigest }: TierManifest, story: number) {
    const { chunk, at } = placeInChunks(chunks, stories - 1 - story);
    const digest = cards[Math.floor(chunk / chunksPerDigest)];
    if (digest === undefined) throw new BrokenIndex('The index has too few cards');
    const file = cardsFile(digest, chunk % chunksPerDigest);
    const card = (await this.#once(file, decodeCards))[at];
    if (!card) throw new BrokenIndex('The index has too few cards');
    return card satisfies Card;
  }

  /** A file is fetched and decoded once; after a failure it is tried again. */
  #once<Decoded>(path: string, decode: (bytes: Uint8Array) => Decoded): Promise<Decoded> {
    const known = this.#decoded.get(path) as Promise<Decoded> | undefined;
    const reading = known ?? this.#source.fetch(path).then(this.#source.inflate).then(decode);
    if (!known) {
      this.#decoded.set(path, reading);
      reading.catch(() => this.#decoded.delete(path));
    }
    return reading;
  }
}

/** @throws ForeignIndex, BrokenIndex, or whatever the source rejects with */
export async function openIndex(source: IndexSource): Promise<IndexFiles> {
  const thesaurus = source
    .fetch(SYNONYMS_FILE)
    .then(source.inflate)
    .then((bytes) => new Thesaurus(decodeLetters(bytes)));
  // Each query that needs it is told of a failure; until then there is nobody to tell.
  thesaurus.catch(() => undefined);
  const bytes = await source.fetch(MANIFEST_FILE);
  return new IndexFiles(parseManifest(new TextDecoder().decode(bytes)), thesaurus, source);
}

/** Place of the last of the sorted texts that is not behind `text`; -1 if all are. */
export function lastAtOrBefore(texts: readonly string[], text: string): number {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((texts[middle] ?? '') <= text) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The chunk in which the card of a story stands, and where in it. */
function placeInChunks(sizes: readonly number[], fromOldest: number) {
  let chunk = 0;
  let at = fromOldest;
  while (chunk < sizes.length - 1 && at >= (sizes[chunk] ?? 0)) at -= sizes[chunk++] ?? 0;
  const size = sizes[chunk] ?? 0;
  return size > 0 ? { chunk: chunk + Math.floor(at / size), at: at % size } : { chunk: -1, at };
}
