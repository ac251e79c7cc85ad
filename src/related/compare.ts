/** Compares stories word by word. */
import type { Corpus } from './vectors.ts';
import { LONGEST } from './weigh.ts';

/** A story that another resembles. */
export interface Neighbour {
  /** Position in the corpus. */
  readonly story: number;
  /** 0 to 1: the share of their words that two stories have in common, weighted by rarity. */
  readonly cosine: number;
  /** 0 to 1: the cosine, where words that most candidates share count little. */
  readonly similarity: number;
}

/** What comes of comparing a story with each of its candidates; overwritten by the next call. */
export interface Compared {
  readonly cosines: Float32Array;
  readonly similarities: Float32Array;
}

export type Compare = (story: number, candidates: Int32Array, localRarity: boolean) => Compared;

/**
 * Makes a comparer of a story with at most so many candidates. With `localRarity` a word that k of n
 * candidates hold counts log(1 + n/k) / log(1 + n): among twenty stories about cyclones "cyclone"
 * tells nothing, the name of the coast does.
 *
 * Plain loops over flat arrays, which are reused from story to story: the inner ones run hundreds of
 * millions of times for a large paper. What is asked of every word, whether the story has it, is
 * answered by one byte, so that the answers lie near the processor.
 */
export function createCompare(corpus: Corpus, most: number): Compare {
  const { starts, terms, weights, termCount } = corpus;
  /** Place of a term in the story's vector, from 1 on; 0 for a term that the story has not. */
  const places = new Uint8Array(termCount);
  const holders = new Uint16Array(LONGEST + 1);
  const shares = new Float64Array(LONGEST + 1);
  const ends = new Uint32Array(most);
  /** The story's weights by place; nothing at 0. */
  const own = new Float32Array(LONGEST + 1);
  const hitPlaces = new Uint8Array(most * LONGEST + 1);
  /** Where in the corpus the candidate has the word. */
  const hitIndexes = new Uint32Array(hitPlaces.length);
  const cosines = new Float32Array(most);
  const similarities = new Float32Array(most);
  const layOut = (story: number, isThere: boolean): void => {
    const [start, end] = [starts[story] as number, starts[story + 1] as number];
    for (let index = start; index < end; index += 1) {
      const place = index - start + 1;
      places[terms[index] as number] = isThere ? place : 0;
      own[place] = weights[index] as number;
    }
  };
  return (story, candidates, localRarity) => {
    layOut(story, true);
    holders.fill(0);
    let hits = 0;
    for (let nth = 0; nth < candidates.length; nth += 1) {
      const candidate = candidates[nth] as number;
      const last = starts[candidate + 1] as number;
      for (let index = starts[candidate] as number; index < last; index += 1) {
        const place = places[terms[index] as number] as number;
        hitPlaces[hits] = place;
        hitIndexes[hits] = index;
        // Misses are overwritten by the next: no processor can guess which words are shared.
        hits += (place + 255) >> 8;
      }
      ends[nth] = hits;
    }
    for (let hit = 0; hit < hits; hit += 1) {
      const place = hitPlaces[hit] as number;
      holders[place] = (holders[place] as number) + 1;
    }
    layOut(story, false);
    const known = sharesOf(localRarity ? candidates.length : 0);
    for (let place = 1; place <= LONGEST; place += 1) {
      shares[place] = localRarity ? (known[holders[place] as number] as number) : 1;
    }
    let hit = 0;
    for (let nth = 0; nth < candidates.length; nth += 1) {
      const last = ends[nth] as number;
      let [cosine, similarity] = [0, 0];
      for (; hit < last; hit += 1) {
        const place = hitPlaces[hit] as number;
        const product = (own[place] as number) * (weights[hitIndexes[hit] as number] as number);
        cosine += product;
        similarity += product * (shares[place] as number);
      }
      cosines[nth] = cosine;
      similarities[nth] = similarity;
    }
    return { cosines, similarities };
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
