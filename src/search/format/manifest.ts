/** The only file of the index with a fixed name: it names all others. */
import { BrokenIndex } from './bytes.ts';

/** Grows with every change of the files' layout. */
export const FORMAT_VERSION = 3;

export interface TierManifest {
  /** Part of the names of the tier's files; changes with their content. */
  readonly digest: string;
  readonly stories: number;
  /** For each shard of the dictionary a text that no key of it is before, and all keys of the shard before are. */
  readonly shards: readonly string[];
  /** The same for the lists of words. */
  readonly lists: readonly string[];
  /** The newest month, yyyy-mm, and how many stories it and each month before it have. */
  readonly newestMonth: string;
  readonly months: readonly number[];
  /** Stories of each chunk of cards, oldest first; all further chunks have as many as the last. */
  readonly chunks: readonly number[];
  /** Digests in the names of the chunks, each of `chunksPerDigest`. */
  readonly cards: readonly string[];
  readonly chunksPerDigest: number;
}

export interface Manifest {
  readonly version: number;
  /** The newest stories first. */
  readonly tiers: readonly TierManifest[];
  /** Withdrawn stories, by tier; they are not shown. */
  readonly gone: readonly (readonly number[])[];
}

/** The site has an index of another version of the format than this reader knows. */
export class ForeignIndex extends BrokenIndex {}

/** @throws ForeignIndex for another version; BrokenIndex for anything else that is no manifest */
export function parseManifest(text: string): Manifest {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new BrokenIndex('The manifest of the index is no JSON');
  }
  if (typeof data !== 'object' || data === null || !('version' in data)) {
    throw new BrokenIndex('The manifest of the index has no version');
  }
  if (data.version !== FORMAT_VERSION) {
    throw new ForeignIndex(`The index has version ${String(data.version)}, not ${FORMAT_VERSION}`);
  }
  if (!isManifest(data)) throw new BrokenIndex('The manifest of the index is incomplete');
  return data;
}

function isManifest(data: object): data is Manifest {
  const { tiers, gone } = data as Partial<Manifest>;
  return Array.isArray(tiers) && tiers.every(isTier) && Array.isArray(gone);
}

function isTier(tier: Partial<TierManifest> | null): boolean {
  return (
    typeof tier === 'object' &&
    typeof tier?.digest === 'string' &&
    Number.isSafeInteger(tier.stories) &&
    Number.isSafeInteger(tier.chunksPerDigest) &&
    [tier.shards, tier.lists, tier.months, tier.chunks, tier.cards].every(Array.isArray)
  );
}
