/** Words that were typed as one but that the paper writes apart: राहुलगांधी. */
import { beginning, ending } from '../format/wordList.ts';
import type { IndexFiles } from './indexFiles.ts';

/** Two shorter words would fit into too much. */
const SHORTEST_JOINED = 7;
const SHORTEST_PART = 3;

/** Two words that are one as typed; where only one of them is known, the other may be mistyped. */
export interface WordsApart {
  readonly parts: readonly [string, string];
  readonly areKnown: boolean;
}

/**
 * The likeliest way of writing a word that is nowhere as two. Reads only the lists in which mistakes are
 * looked for too: a word's first part stands shortly before it among the beginnings, its second among
 * the endings.
 */
export async function wordsApart(index: IndexFiles, word: string): Promise<WordsApart | undefined> {
  if (word.length < SHORTEST_JOINED || !/^[\u0900-\u097F]+$/.test(word)) return undefined;
  const half = word.length >> 1;
  const lists = await Promise.all(
    index.tiers.flatMap((tier) => [
      index.listed(tier, beginning(word.slice(0, half)), beginning(word)),
      index.listed(tier, ending(word.slice(-half)), ending(word)),
    ]),
  );
  const frequencies = new Map<string, number>();
  for (const { word: known, frequency } of lists.flat()) {
    frequencies.set(known, Math.max(frequency, frequencies.get(known) ?? 0));
  }
  let best: WordsApart | undefined;
  let bestWorth = 0;
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
    const parts = [word.slice(0, cut), word.slice(cut)] as const;
    if (!/^[\u0904-\u0939]/.test(parts[1])) continue;
    const [first, second] = parts.map((part) => frequencies.get(part));
    const areKnown = first !== undefined && second !== undefined;
    // The longer of the known parts, unless both are known.
    const worth = areKnown
      ? 1000 + Math.min(first, second)
      : first === undefined
        ? second === undefined
          ? 0
          : parts[1].length
        : cut;
    if (worth > bestWorth) [best, bestWorth] = [{ parts, areKnown }, worth];
  }
  return best;
}
