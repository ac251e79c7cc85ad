/** Writing and reading numbers and texts as bytes. */

/** The index is damaged: cut off, mixed up, or not an index at all. */
export class BrokenIndex extends Error {}

/**
 * Writes a whole number from 0 to 2³¹ - 1 in groups of seven bits, the lowest first (LEB128).
 *
 * @returns where it ends
 */
export function writeNumber(bytes: Uint8Array, start: number, value: number): number {
  let at = start;
  let rest = value;
  while (rest > 127) {
    bytes[at++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  bytes[at++] = rest;
  return at;
}

/** Bytes that `writeNumber` writes at most. */
export const LONGEST_NUMBER = 5;

/** Bytes that `writeNumber` writes of a number. */
export function numberLength(value: number): number {
  let length = 1;
  for (let rest = value; rest > 127; rest >>>= 7) length++;
  return length;
}

/** Bytes that grow at their end. */
export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  constructor(capacity = 16) {
    this.#bytes = new Uint8Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#length++] = value;
  }

  /** See `writeNumber`. */
  number(value: number): void {
    if (this.#length + LONGEST_NUMBER > this.#bytes.length) this.#grow(LONGEST_NUMBER);
    this.#length = writeNumber(this.#bytes, this.#length, value);
  }

  append(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#bytes.length) this.#grow(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Appends a few bytes out of many: faster than a view of them. */
  appendPart(bytes: Uint8Array, start: number, end: number): void {
    for (let at = start; at < end; at++) this.byte(bytes[at] ?? 0);
  }

  /** What was written; valid until more is written. */
  written(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #grow(by: number): void {
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + by));
    larger.set(this.written());
    this.#bytes = larger;
  }
}

/** Reads what `ByteWriter` wrote; never beyond the end. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** @throws BrokenIndex at the end */
  byte(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined) throw new BrokenIndex('The index ends too early');
    return value;
  }

  /** @throws BrokenIndex for a number that is cut off or too large */
  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
    throw new BrokenIndex('A number in the index is too large');
  }

  /** All bytes that are left. */
  rest(): Uint8Array {
    return this.take(this.#bytes.length - this.#at);
  }

  /** @throws BrokenIndex if fewer bytes are left */
  take(length: number): Uint8Array {
    const start = this.#at;
    if (length > this.#bytes.length - start) throw new BrokenIndex('The index ends too early');
    this.#at += length;
    return this.#bytes.subarray(start, this.#at);
  }
}
