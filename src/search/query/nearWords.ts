/** Words of the dictionary that a word of a query may mean, by where they stand in it. */
import type { Entry } from '../format/dictionary.ts';
import type { TierManifest } from '../format/manifest.ts';
import { beginning, ending } from '../format/wordList.ts';
import { keysOf } from '../terms/keys.ts';
import type { IndexFiles } from './indexFiles.ts';

export interface Near {
  readonly tier: TierManifest;
  readonly entry: Entry;
  /** Its key is one of the asked word's own. */
  readonly soundsAlike: boolean;
  /** Letters that are not typed yet, if the asked word is its beginning. */
  readonly missing?: number;
}

/**
 * All words of the shards in which those that sound like it stand; most share its beginning.
 *
 * @param keys those of the word's keys that are looked up
 */
export async function entriesNear(
  index: IndexFiles,
  keys: readonly string[],
): Promise<readonly Near[]> {
  const found = await Promise.all(
    index.tiers.flatMap((tier) =>
      keys.map(async (key) => {
        const groups = await index.groups(tier, key);
        return groups.flatMap(({ key: own, entries }) => {
          const soundsAlike = keys.includes(own);
          return entries.map((entry): Near => ({ tier, entry, soundsAlike }));
        });
      }),
    ),
  );
  return unique(found.flat());
}

/** The most frequent words that begin or end like one. */
export interface Apart {
  /** Letters at the beginning, and at the end, one of which they share. */
  readonly start: string;
  readonly end?: string;
  readonly isWanted: (known: string) => boolean;
  readonly most: number;
}

export async function entriesApart(
  index: IndexFiles,
  word: string,
  { start, end, isWanted, most }: Apart,
): Promise<readonly Near[]> {
  const listed = await Promise.all(
    index.tiers.map(async (tier) => {
      const lists = await Promise.all([
        index.listed(tier, beginning(start), beginning(word)),
        end === undefined ? [] : index.listed(tier, ending(end), ending(word)),
      ]);
      return lists.flat().filter(({ word: known }) => isWanted(known));
    }),
  );
  const frequencies = new Map<string, number>();
  for (const { word: known, frequency } of listed.flat()) {
    frequencies.set(known, Math.max(frequency, frequencies.get(known) ?? 0));
  }
  const chosen = [...frequencies]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([known]) => known);
  const found = await Promise.all(
    index.tiers.flatMap((tier, n) =>
      chosen
        .filter((known) => listed[n]?.some((one) => one.word === known))
        .map((known) => exactEntry(index, tier, known)),
    ),
  );
  return unique(found.flat());
}

/** The dictionary's entry of a word that is known to stand there. */
async function exactEntry(
  index: IndexFiles,
  tier: TierManifest,
  word: string,
): Promise<readonly Near[]> {
  const key = keysOf(word)[0] ?? '';
  const groups = await index.groups(tier, key);
  const group = groups.find((candidate) => candidate.key === key);
  return (group?.entries ?? [])
    .filter((entry) => entry.word === word)
    .map((entry) => ({ tier, entry, soundsAlike: false }));
}

/** Each word of a tier once, though it stands under several keys. */
export function unique(found: readonly Near[]): readonly Near[] {
  const tiers = new Map<TierManifest, Map<string, Near>>();
  for (const near of found) {
    const known = tiers.get(near.tier) ?? new Map<string, Near>();
    tiers.set(near.tier, known);
    const { word } = near.entry;
    const isNearer = near.soundsAlike && known.get(word)?.missing === undefined;
    if (isNearer || !known.has(word)) known.set(word, near);
  }
  return [...tiers.values()].flatMap((known) => [...known.values()]);
}
