/** Compares stories word by word. */
import type { Neighbour } from './neighbours.ts';
import type { Corpus, StoryVector } from './vectors.ts';

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
export function createCompare({ vectors, termCount }: Corpus): Compare {
  const weights = new Float32Array(termCount);
  const holders = new Uint16Array(termCount);
  let hitTerms = new Int32Array(0);
  let hitProducts = new Float32Array(0);
  return (story, candidates, localRarity) => {
    const own = vectors[story];
    if (!own) return [];
    lay(own, weights);
    for (const term of own.terms) holders[term] = 0;
    const room = candidates.length * own.terms.length;
    if (hitTerms.length < room) {
      hitTerms = new Int32Array(room);
      hitProducts = new Float32Array(room);
    }
    let hits = 0;
    const ends = candidates.map((candidate) => {
      const other = vectors[candidate];
      if (!other) return hits;
      const { terms, weights: itsWeights } = other;
      for (let index = 0; index < terms.length; index += 1) {
        const term = terms[index] as number;
        const weight = weights[term] as number;
        if (weight === 0) continue;
        holders[term] = (holders[term] as number) + 1;
        hitTerms[hits] = term;
        hitProducts[hits] = weight * (itsWeights[index] as number);
        hits += 1;
      }
      return hits;
    });
    lift(own, weights);
    const shares = localRarity ? sharesOf(candidates.length) : undefined;
    let hit = 0;
    return candidates.map((candidate, index) => {
      const end = ends[index] ?? hit;
      let cosine = 0;
      let similarity = 0;
      for (; hit < end; hit += 1) {
        const product = hitProducts[hit] as number;
        cosine += product;
        similarity += shares
          ? product * (shares[holders[hitTerms[hit] as number] as number] as number)
          : product;
      }
      return { story: candidate, cosine, similarity };
    });
  };
}

/** What a shared word counts, by the number of candidates that hold it. */
function sharesOf(candidates: number): Float64Array {
  return Float64Array.from({ length: candidates + 1 }, (_, holders) =>
    holders === 0 ? 1 : Math.log2(1 + candidates / holders) / Math.log2(1 + candidates),
  );
}

/** The cosine of two stories. */
export type Cosine = (first: number, second: number) => number;

/** Makes a cosine that is quick where the second story stays the same from call to call. */
export function createCosine({ vectors, termCount }: Corpus): Cosine {
  const weights = new Float32Array(termCount);
  let laid = -1;
  return (first, second) => {
    if (second !== laid) {
      lift(vectors[laid], weights);
      lay(vectors[second], weights);
      laid = second;
    }
    const other = vectors[first];
    if (!other) return 0;
    let sum = 0;
    for (let index = 0; index < other.terms.length; index += 1) {
      sum += (weights[other.terms[index] as number] as number) * (other.weights[index] as number);
    }
    return sum;
  };
}

/** Enters a story's weights by term. */
function lay(vector: StoryVector | undefined, weights: Float32Array): void {
  if (!vector) return;
  for (let index = 0; index < vector.terms.length; index += 1) {
    weights[vector.terms[index] as number] = vector.weights[index] as number;
  }
}

/** Takes them out again. */
function lift(vector: StoryVector | undefined, weights: Float32Array): void {
  if (!vector) return;
  for (let index = 0; index < vector.terms.length; index += 1) {
    weights[vector.terms[index] as number] = 0;
  }
}
