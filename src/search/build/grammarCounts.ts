/** In how many bodies each word stands that only serves grammar. */
export class GrammarCounts {
  #bodies = 0;
  /** By the number of a word. */
  #counts = new Uint32Array(1024);
  /** The last body in which the word was counted. */
  #last = new Int32Array(1024).fill(-1);

  /**
   * @param words of one body
   * @param isGrammar by the number of a word: 1 if it only serves grammar
   */
  count(words: Uint32Array, isGrammar: Uint8Array): void {
    this.#makeRoom(isGrammar.length);
    const [counts, last, body] = [this.#counts, this.#last, this.#bodies++];
    for (const word of words) {
      if (isGrammar[word] === 0 || last[word] === body) continue;
      last[word] = body;
      counts[word] = (counts[word] ?? 0) + 1;
    }
  }

  /**
   * @param words how many there are
   * @returns by the number of a word: 1 if it stands in more than a share of the bodies
   */
  everywhere(words: number, share: number): Uint8Array {
    const most = this.#bodies * share;
    return Uint8Array.from({ length: words }, (_, word) =>
      (this.#counts[word] ?? 0) > most ? 1 : 0,
    );
  }

  #makeRoom(words: number): void {
    if (words <= this.#counts.length) return;
    const [counts, last] = [this.#counts, this.#last];
    this.#counts = new Uint32Array(2 * words);
    this.#counts.set(counts);
    this.#last = new Int32Array(2 * words).fill(-1);
    this.#last.set(last);
  }
}
