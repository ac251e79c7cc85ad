/** Sums scores by story and gives the best. */

export class TopScores {
  readonly #sums: Float64Array;
  #touched: number[] = [];

  /** @param stories positions are below this */
  constructor(stories: number) {
    this.#sums = new Float64Array(stories);
  }

  add(story: number, score: number): void {
    const sum = this.#sums[story] ?? 0;
    if (sum === 0) this.#touched.push(story);
    this.#sums[story] = sum + score;
  }

  /** The best stories in no order, of equal ones the newest; everything is zero again after it. */
  take(count: number): readonly number[] {
    const best = this.#touched.length > count ? this.#best(count) : this.#touched;
    for (const story of this.#touched) this.#sums[story] = 0;
    this.#touched = [];
    return best;
  }

  /** A heap with the worst of the best on top. */
  #best(count: number): readonly number[] {
    const heap = this.#touched.slice(0, count);
    for (let index = (count >> 1) - 1; index >= 0; index -= 1) this.#sink(heap, index);
    for (const story of this.#touched.slice(count)) {
      if (!this.#isWorse(heap[0] ?? 0, story)) continue;
      heap[0] = story;
      this.#sink(heap, 0);
    }
    return heap;
  }

  #sink(heap: number[], from: number): void {
    const story = heap[from] ?? 0;
    let index = from;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && this.#isWorse(heap[child + 1] ?? 0, heap[child] ?? 0)) {
        child += 1;
      }
      if (!this.#isWorse(heap[child] ?? 0, story)) break;
      heap[index] = heap[child] ?? 0;
      index = child;
    }
    heap[index] = story;
  }

  #isWorse(a: number, b: number): boolean {
    const difference = (this.#sums[a] ?? 0) - (this.#sums[b] ?? 0);
    return difference < 0 || (difference === 0 && a < b);
  }
}
