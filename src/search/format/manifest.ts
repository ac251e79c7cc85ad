/** The only file of the index with a fixed name: it names all others. */
import { BrokenIndex } from './bytes.ts';

/** Grows with every change of the files' layout. */
export const FORMAT_VERSION = 1;

export interface TierManifest {
  /** Part of the names of the tier's files; changes with their content. */
  readonly digest: string;
  readonly stories: number;
  /** First key of each dictionary shard, in order. */
  readonly shards: readonly string[];
  /** First reversed key of each shard of words in reverse order. */
  readonly typos: readonly string[];
  /** The newest month, yyyy-mm, and how many stories it and each month before it have. */
  readonly newestMonth: string;
  readonly months: readonly number[];
  /** Digests of the chunks of cards, oldest stories first. */
  readonly cards: readonly string[];
}

export interface Manifest {
  readonly version: number;
  /** The newest stories first. */
  readonly tiers: readonly TierManifest[];
  /** Digest in the name of the file of synonyms. */
  readonly synonyms: string;
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
  const { tiers, gone, synonyms } = data as Partial<Manifest>;
  return (
    Array.isArray(tiers) &&
    tiers.every(isTier) &&
    Array.isArray(gone) &&
    typeof synonyms === 'string'
  );
}

function isTier(tier: Partial<TierManifest> | null): boolean {
  return (
    typeof tier === 'object' &&
    typeof tier?.digest === 'string' &&
    Number.isSafeInteger(tier.stories) &&
    [tier.shards, tier.typos, tier.months, tier.cards].every(Array.isArray)
  );
}
