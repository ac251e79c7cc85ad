/** Words of the dictionary that go on where one in Roman letters ends. */
import type { IndexFiles } from './indexFiles.ts';
import { type Near, unique } from './nearWords.ts';

/** Words whose keys begin like one of these, as far as few shards hold them. */
export async function entriesBeginning(
  index: IndexFiles,
  starts: readonly string[],
): Promise<readonly Near[]> {
  const found = await Promise.all(
    index.tiers.flatMap((tier) =>
      starts.map(async (start) => {
        const groups = await index.groupsBeginning(tier, start);
        return groups
          .filter(({ key }) => key.startsWith(start))
          .flatMap(({ entries }) =>
            entries.map((entry): Near => ({ tier, entry, soundsAlike: true })),
          );
      }),
    ),
  );
  return unique(found.flat());
}

/**
 * How the keys of words begin that go on where this one ends.
 *
 * @param key of a word that may be cut off: of few consonants with its vowel before them, or of many
 * @example beginningsOf('Ubp') // ['bp'], for भोप and भोपाल
 */
export function beginningsOf(key: string): readonly string[] {
  const vowel = /^[AIU]/.exec(key)?.[0] ?? '';
  const outline = key.slice(vowel.length).replace(/[nh]/g, '');
  if (outline.length === 1) return [vowel + outline];
  const withoutR = outline.charAt(0) + outline.slice(1).replace(/r/g, '');
  return [...new Set([outline, withoutR])].filter((start) => start.length > 1);
}
