/** Compares stories word by word. */
import type { Corpus } from './vectors.ts';

/** A story that another resembles. */
export interface Neighbour {
  /** Position in the corpus. */
  readonly story: number;
  /** 0 to 1: the share of their words that two stories have in common, weighted by rarity. */
  readonly cosine: number;
  /** 0 to 1: the cosine, where words that most candidates share count little. */
  readonly similarity: number;
}

export type Compare = (
  story: number,
  candidates: readonly number[],
  localRarity: boolean,
) => Neighbour[];

/**
 * Makes a comparer of a story with its candidates. With `localRarity` a word that k of n candidates
 * hold counts log(1 + n/k) / log(1 + n): among twenty stories about cyclones "cyclone" tells
 * nothing, the name of the coast does.
 *
 * Plain loops over flat arrays, which are reused from story to story: the inner ones run a thousand
 * million times for a large paper.
 */
export function createCompare({ starts, terms, weights, termCount }: Corpus): Compare {
  const laid = new Float32Array(termCount);
  const holders = new Uint16Array(termCount);
  let hitTerms = new Int32Array(0);
  let hitProducts = new Float32Array(0);
  return (story, candidates, localRarity) => {
    const [start, end] = [starts[story] as number, starts[story + 1] as number];
    for (let index = start; index < end; index += 1) {
      const term = terms[index] as number;
      laid[term] = weights[index] as number;
      holders[term] = 0;
    }
    const room = candidates.length * (end - start);
    if (hitTerms.length < room) {
      hitTerms = new Int32Array(room);
      hitProducts = new Float32Array(room);
    }
    let hits = 0;
    const ends = candidates.map((candidate) => {
      const last = starts[candidate + 1] as number;
      for (let index = starts[candidate] as number; index < last; index += 1) {
        const term = terms[index] as number;
        const weight = laid[term] as number;
        if (weight === 0) continue;
        holders[term] = (holders[term] as number) + 1;
        hitTerms[hits] = term;
        hitProducts[hits] = weight * (weights[index] as number);
        hits += 1;
      }
      return hits;
    });
    for (let index = start; index < end; index += 1) laid[terms[index] as number] = 0;
    const shares = sharesOf(localRarity ? candidates.length : 0);
    let hit = 0;
    return candidates.map((candidate, index) => {
      const last = ends[index] ?? hit;
      let cosine = 0;
      let similarity = 0;
      for (; hit < last; hit += 1) {
        const product = hitProducts[hit] as number;
        cosine += product;
        const share = localRarity ? shares[holders[hitTerms[hit] as number] as number] : 1;
        similarity += product * (share as number);
      }
      return { story: candidate, cosine, similarity };
    });
  };
}

const SHARES = new Map<number, Float64Array>();

/** What a shared word counts, by the number of candidates that hold it. */
function sharesOf(candidates: number): Float64Array {
  const known = SHARES.get(candidates);
  if (known) return known;
  const shares = Float64Array.from({ length: candidates + 1 }, (_, holders) =>
    holders === 0 ? 1 : Math.log2(1 + candidates / holders) / Math.log2(1 + candidates),
  );
  SHARES.set(candidates, shares);
  return shares;
}

/** The cosine of two stories. */
export type Cosine = (first: number, second: number) => number;

/** Stories that are at hand for a cosine: those of a list. */
const AT_HAND = 5;

/** Makes a cosine that is quick where the second story is one of the last five from call to call. */
export function createCosine({ starts, terms, weights, termCount }: Corpus): Cosine {
  const atHand = Array.from({ length: AT_HAND }, () => ({
    story: -1,
    laid: new Float32Array(termCount),
  }));
  let next = 0;
  const layOut = (story: number): Float32Array => {
    const known = atHand.find((one) => one.story === story);
    if (known) return known.laid;
    const place = atHand[next % AT_HAND] as (typeof atHand)[number];
    next += 1;
    for (const [one, isThere] of [
      [place.story, false],
      [story, true],
    ] as const) {
      const end = starts[one + 1] ?? 0;
      for (let index = starts[one] ?? end; index < end; index += 1) {
        place.laid[terms[index] as number] = isThere ? (weights[index] as number) : 0;
      }
    }
    place.story = story;
    return place.laid;
  };
  return (first, second) => {
    const laid = layOut(second);
    let sum = 0;
    const end = starts[first + 1] as number;
    for (let index = starts[first] as number; index < end; index += 1) {
      sum += (laid[terms[index] as number] as number) * (weights[index] as number);
    }
    return sum;
  };
}
