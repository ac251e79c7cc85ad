/** Which stories hold a term, newest first. */

/** A story's heaviest terms lead to it; the others are in too many stories to tell it apart. */
export const INDEXED_TERMS = 48;

/**
 * Lists of stories by term, grown story by story. Each is a chain in flat arrays, so that a hundred
 * thousand stories cost no more than their numbers.
 */
export class Postings {
  readonly #newest: Int32Array;
  #story = new Int32Array(1 << 12);
  #older = new Int32Array(1 << 12);
  #weight = new Float32Array(1 << 12);
  #size = 0;

  constructor(termCount: number) {
    this.#newest = new Int32Array(termCount).fill(-1);
  }

  add(term: number, story: number, weight: number): void {
    if (this.#size === this.#story.length) this.#grow();
    this.#story[this.#size] = story;
    this.#older[this.#size] = this.#newest[term] ?? -1;
    this.#weight[this.#size] = weight;
    this.#newest[term] = this.#size;
    this.#size += 1;
  }

  /** Visits at most `limit` stories that hold a term, the newest first. */
  visit(term: number, limit: number, visitor: (story: number, weight: number) => void): void {
    let entry = this.#newest[term] ?? -1;
    for (let left = limit; left > 0 && entry >= 0; left -= 1) {
      visitor(this.#story[entry] ?? 0, this.#weight[entry] ?? 0);
      entry = this.#older[entry] ?? -1;
    }
  }

  #grow(): void {
    const length = this.#size * 2;
    const [story, older, weight] = [this.#story, this.#older, this.#weight];
    this.#story = new Int32Array(length);
    this.#older = new Int32Array(length);
    this.#weight = new Float32Array(length);
    this.#story.set(story);
    this.#older.set(older);
    this.#weight.set(weight);
  }
}
