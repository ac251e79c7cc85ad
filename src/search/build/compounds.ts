/** Pairs of words that the paper also writes as one: हाई कोर्ट, हाईकोर्ट. */

interface Word {
  readonly word: string;
  readonly isStop: boolean;
}

const SHORTEST_PART = 2;
const SHORTEST_COMPOUND = 5;

/**
 * At the number of a first part, by the number of a second, the number of the word they make.
 * Postpositions, pronouns and helping verbs are no parts: "का बिल" is not काबिल.
 */
export function compoundsOf(
  words: readonly Word[],
): readonly (ReadonlyMap<number, number> | undefined)[] {
  const parts = new Map<string, number>();
  for (const [id, { word, isStop }] of words.entries()) if (!isStop) parts.set(word, id);
  const compounds: (Map<number, number> | undefined)[] = words.map(() => undefined);
  for (const [id, { word }] of words.entries()) {
    if (word.length < SHORTEST_COMPOUND) continue;
    for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
      const first = parts.get(word.slice(0, cut));
      const second = first === undefined ? undefined : parts.get(word.slice(cut));
      if (first === undefined || second === undefined) continue;
      const known = compounds[first] ?? new Map<number, number>();
      compounds[first] = known.set(second, id);
    }
  }
  return compounds;
}
