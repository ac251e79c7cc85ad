/** Pairs of words that the paper also writes as one: हाई कोर्ट, हाईकोर्ट. */
import { addToFirst, addToSecond, FIRST_HASH, SECOND_HASH } from '../../wordNumbers/letterHash.ts';
import { createNumbering } from '../../wordNumbers/numbering.ts';

const SHORTEST_PART = 2;
const SHORTEST_COMPOUND = 5;

export interface Compounds {
  /** By the number of a word: whether it is the first part of one, and the second; 0 or 1. */
  readonly begins: Uint8Array;
  readonly ends: Uint8Array;
  /** The number of the word that two make, or -1. */
  readonly joined: (first: number, second: number) => number;
}

/**
 * Postpositions, pronouns and helping verbs are no parts: "का बिल" is not काबिल.
 *
 * @param words by their numbers
 * @param isGrammar by the number of a word: 1 for these
 */
export function compoundsOf(words: readonly string[], isGrammar: Uint8Array): Compounds {
  const parts = partsOf(words, isGrammar);
  const begins = new Uint8Array(words.length);
  const ends = new Uint8Array(words.length);
  const pairs = createNumbering();
  const compounds: number[] = [];
  for (const [id, word] of words.entries()) {
    if (word.length < SHORTEST_COMPOUND) continue;
    const rolling = new Rolling();
    for (let cut = 1; cut <= word.length - SHORTEST_PART; cut++) {
      rolling.add(word.charCodeAt(cut - 1));
      if (cut < SHORTEST_PART) continue;
      const first = parts.find(rolling);
      const second = first === -1 ? -1 : parts.find(hashed(word, cut));
      if (second === -1) continue;
      begins[first] = 1;
      ends[second] = 1;
      pairs.numberOf(first, second);
      compounds.push(id);
    }
  }
  return { begins, ends, joined: (first, second) => compounds[pairs.find(first, second)] ?? -1 };
}

/** Words that may be parts, found without cutting them out of others. */
function partsOf(
  words: readonly string[],
  isGrammar: Uint8Array,
): { readonly find: (letters: Rolling) => number } {
  const numbering = createNumbering();
  const ids: number[] = [];
  for (const [id, word] of words.entries()) {
    if (isGrammar[id] === 1) continue;
    const { first, second } = hashed(word, 0);
    numbering.numberOf(first, second);
    ids.push(id);
  }
  return { find: ({ first, second }) => ids[numbering.find(first, second)] ?? -1 };
}

function hashed(word: string, from: number): Rolling {
  const rolling = new Rolling();
  for (let at = from; at < word.length; at++) rolling.add(word.charCodeAt(at));
  return rolling;
}

/** See `letterHash.ts`. */
class Rolling {
  first = FIRST_HASH;
  second = SECOND_HASH;

  add(code: number): void {
    this.first = addToFirst(this.first, code);
    this.second = addToSecond(this.second, code);
  }
}
