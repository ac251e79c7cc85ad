import { LONGEST_NUMBER, writeNumber } from '../format/bytes.ts';

/** Bytes of a page. */
const PAGE = 1 << 16;

/**
 * Whole numbers below 2³¹, first in, first out. Small ones take one byte (LEB128), and what was taken is
 * let go of page by page: the millions of numbers of a large paper take a quarter of what arrays would.
 */
export class NumberQueue {
  readonly #pages: Uint8Array[] = [];
  /** The page that is written, and how far. */
  #last = new Uint8Array();
  #end = 0;
  /** The page that is read, and how far. */
  #first: Uint8Array = new Uint8Array();
  #start = 0;

  add(value: number): void {
    if (this.#end + LONGEST_NUMBER > this.#last.length) this.#turnLast();
    this.#end = writeNumber(this.#last, this.#end, value);
  }

  /** The number that was added before all others that are left; 0 if none are. */
  take(): number {
    if (this.#start === this.#first.length && !this.#turnFirst()) return 0;
    const page = this.#first;
    let byte = page[this.#start++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = page[this.#start++] ?? 0;
      value |= (byte & 127) << shift;
    }
    return value;
  }

  #turnLast(): void {
    if (this.#end > 0) this.#pages.push(this.#last.subarray(0, this.#end));
    this.#last = new Uint8Array(PAGE);
    this.#end = 0;
  }

  #turnFirst(): boolean {
    // What is being written is read as far as it goes.
    if (this.#pages.length === 0) this.#turnLast();
    this.#first = this.#pages.shift() ?? new Uint8Array();
    this.#start = 0;
    return this.#first.length > 0;
  }
}
