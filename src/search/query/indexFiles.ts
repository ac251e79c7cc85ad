/** The files of an index, fetched once each. */
import { BrokenIndex } from '../format/bytes.ts';
import { CARDS_IN_CHUNK, type Card, decodeCards } from '../format/cards.ts';
import { decodeDictionary, type Entry, type KeyGroup } from '../format/dictionary.ts';
import {
  cardsFile,
  MANIFEST_FILE,
  packFile,
  shardFile,
  synonymsFile,
  typoFile,
} from '../format/fileNames.ts';
import { type Manifest, parseManifest, type TierManifest } from '../format/manifest.ts';
import { type Posting, readPostings } from '../format/postings.ts';
import { decodeSynonyms, type SynonymGroup } from '../format/synonyms.ts';
import { backwards, decodeTypoShard } from '../format/typoShard.ts';

/** What the reader needs of the world: the same code serves browsers and the command line. */
export interface IndexSource {
  /** Bytes of a file below /search/; rejects if it is not to be had. */
  readonly fetch: (path: string) => Promise<Uint8Array>;
  /** Undoes zlib's deflate; rejects for damaged bytes. */
  readonly inflate: (bytes: Uint8Array) => Promise<Uint8Array>;
}

export class IndexFiles {
  readonly manifest: Manifest;
  readonly #source: IndexSource;
  readonly #shards = new Map<string, Promise<readonly KeyGroup[]>>();
  readonly #bytes = new Map<string, Promise<Uint8Array>>();

  constructor(manifest: Manifest, source: IndexSource) {
    this.manifest = manifest;
    this.#source = source;
  }

  get tiers(): readonly TierManifest[] {
    return this.manifest.tiers;
  }

  synonyms(): Promise<readonly SynonymGroup[]> {
    return this.#inflated(synonymsFile(this.manifest.synonyms)).then(decodeSynonyms);
  }

  /** Groups of the shards in which a key or, with `alsoLonger`, keys that it begins may stand. */
  async groups(tier: TierManifest, key: string): Promise<readonly KeyGroup[]> {
    const shard = lastAtOrBefore(tier.shards, key);
    if (shard < 0) return [];
    const file = shardFile(tier.digest, shard);
    const known = this.#shards.get(file) ?? this.#inflated(file).then(decodeDictionary);
    this.#shards.set(file, known);
    return known;
  }

  /** Words of the tier whose keys end as this one does, mixed with some others. */
  async endingLike(tier: TierManifest, key: string): Promise<readonly string[]> {
    const shard = Math.max(0, lastAtOrBefore(tier.typos, backwards(key)));
    if (tier.typos.length === 0) return [];
    return decodeTypoShard(await this.#inflated(typoFile(tier.digest, shard)));
  }

  async postings(tier: TierManifest, { place }: Entry): Promise<readonly Posting[]> {
    if ('inline' in place) return readPostings(place.inline, tier.stories);
    const pack = await this.#inflated(packFile(tier.digest, place.pack));
    const end = place.offset + place.length;
    if (end > pack.length) throw new BrokenIndex('A pack of the index is too short');
    return readPostings(pack.subarray(place.offset, end), tier.stories);
  }

  /** @param story number of a story in its tier, 0 is the newest */
  async card(tier: TierManifest, story: number): Promise<Card> {
    const fromOldest = tier.stories - 1 - story;
    const chunk = tier.cards[Math.floor(fromOldest / CARDS_IN_CHUNK)];
    if (chunk === undefined) throw new BrokenIndex('The index has too few cards');
    const cards = decodeCards(await this.#inflated(cardsFile(chunk)));
    const card = cards[fromOldest % CARDS_IN_CHUNK];
    if (!card) throw new BrokenIndex('The index has too few cards');
    return card;
  }

  #inflated(path: string): Promise<Uint8Array> {
    const known =
      this.#bytes.get(path) ??
      this.#source.fetch(path).then((bytes) => this.#source.inflate(bytes));
    this.#bytes.set(path, known);
    return known;
  }
}

/** @throws ForeignIndex, BrokenIndex, or whatever the source rejects with */
export async function openIndex(source: IndexSource): Promise<IndexFiles> {
  const bytes = await source.fetch(MANIFEST_FILE);
  return new IndexFiles(parseManifest(new TextDecoder().decode(bytes)), source);
}

/** Place of the last of the sorted keys that is not behind `key`; -1 if all are. */
export function lastAtOrBefore(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
