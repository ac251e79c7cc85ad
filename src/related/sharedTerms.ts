/** Compares a story with its candidates word by word. */
import type { Neighbour } from './neighbours.ts';
import type { Corpus } from './vectors.ts';

export class SharedTerms {
  readonly #corpus: Corpus;
  /** Weights of the story at hand, by term. */
  readonly #weights: Float32Array;
  /** How many candidates hold a term of the story at hand. */
  readonly #holders: Uint16Array;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    this.#weights = new Float32Array(corpus.termCount);
    this.#holders = new Uint16Array(corpus.termCount);
  }

  /**
   * @param localRarity a word that k of n candidates hold counts log(1 + n/k) / log(1 + n): among
   *   twenty stories about cyclones "cyclone" tells nothing, the name of the coast does
   */
  compare(story: number, candidates: readonly number[], localRarity: boolean): Neighbour[] {
    const own = this.#corpus.vectors[story];
    if (!own) return [];
    own.terms.forEach((term, index) => {
      this.#weights[term] = own.weights[index] ?? 0;
      this.#holders[term] = 0;
    });
    if (localRarity) for (const candidate of candidates) this.#count(candidate);
    const shares = sharesOf(candidates.length);
    const neighbours = candidates.map((candidate) => this.#neighbour(candidate, shares));
    for (const term of own.terms) this.#weights[term] = 0;
    return neighbours;
  }

  #count(candidate: number): void {
    for (const term of this.#corpus.vectors[candidate]?.terms ?? []) {
      if ((this.#weights[term] ?? 0) > 0) this.#holders[term] = (this.#holders[term] ?? 0) + 1;
    }
  }

  #neighbour(story: number, shares: Float64Array): Neighbour {
    const other = this.#corpus.vectors[story];
    let cosine = 0;
    let similarity = 0;
    if (other) {
      for (let index = 0; index < other.terms.length; index += 1) {
        const term = other.terms[index] ?? 0;
        const weight = this.#weights[term] ?? 0;
        if (weight === 0) continue;
        const product = weight * (other.weights[index] ?? 0);
        cosine += product;
        similarity += product * (shares[this.#holders[term] ?? 0] ?? 1);
      }
    }
    return { story, cosine, similarity };
  }
}

/** By number of holders; none means that holders were not counted. */
function sharesOf(candidates: number): Float64Array {
  return Float64Array.from({ length: candidates + 1 }, (_, holders) =>
    holders === 0 ? 1 : Math.log2(1 + candidates / holders) / Math.log2(1 + candidates),
  );
}

/** The cosine of two stories. */
export function cosineOf({ vectors }: Corpus, first: number, second: number): number {
  const [a, b] = [vectors[first], vectors[second]];
  if (!a || !b) return 0;
  const weights = new Map<number, number>();
  a.terms.forEach((term, index) => {
    weights.set(term, a.weights[index] ?? 0);
  });
  return b.terms.reduce(
    (sum, term, index) => sum + (weights.get(term) ?? 0) * (b.weights[index] ?? 0),
    0,
  );
}
