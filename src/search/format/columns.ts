/** Like by like compresses best: numbers of one kind, or letters, stand together in a column. */
import { BrokenIndex, ByteReader, ByteWriter } from './bytes.ts';
import { decodeLetters, encodeLetters } from './letters.ts';

/** The length of each column but the last, then the columns one after another. */
export function joinColumns(columns: readonly ByteWriter[]): Uint8Array {
  const writer = new ByteWriter(4096);
  for (const column of columns.slice(0, -1)) writer.number(column.length);
  for (const column of columns) writer.append(column.written());
  return writer.written().slice();
}

/** @throws BrokenIndex where bytes are missing */
export function splitColumns(bytes: Uint8Array, count: number): readonly ByteReader[] {
  const reader = new ByteReader(bytes);
  const lengths = Array.from({ length: count - 1 }, () => reader.number());
  const columns = lengths.map((length) => new ByteReader(reader.take(length)));
  return [...columns, reader];
}

const NOTHING = new Uint8Array();

/** Texts in order, each as the letters that it does not share with the one before. */
export class TextsWriter {
  readonly shared = new ByteWriter();
  readonly lengths = new ByteWriter();
  readonly letters = new ByteWriter();
  #before: Uint8Array = NOTHING;

  get columns(): readonly ByteWriter[] {
    return [this.shared, this.lengths, this.letters];
  }

  /** The next text shares nothing with the one before. */
  restart(): void {
    this.#before = NOTHING;
  }

  add(text: string): void {
    const letters = encodeLetters(text);
    let shared = 0;
    while (shared < letters.length && letters[shared] === this.#before[shared]) shared++;
    this.shared.number(shared);
    this.lengths.number(letters.length - shared);
    this.letters.append(letters.subarray(shared));
    this.#before = letters;
  }
}

/** Reads what `TextsWriter` wrote. */
export class TextsReader {
  readonly #shared: ByteReader;
  readonly #lengths: ByteReader;
  readonly #letters: ByteReader;
  /** The letters of the text before, at the beginning of a buffer that all share. */
  #before = new Uint8Array(64);
  #length = 0;

  constructor([shared, lengths, letters]: readonly ByteReader[]) {
    const none = new ByteReader(NOTHING);
    this.#shared = shared ?? none;
    this.#lengths = lengths ?? none;
    this.#letters = letters ?? none;
  }

  get isAtEnd(): boolean {
    return this.#shared.isAtEnd;
  }

  restart(): void {
    this.#length = 0;
  }

  /** @throws BrokenIndex where letters are missing */
  next(): string {
    const shared = this.#shared.number();
    if (shared > this.#length) {
      throw new BrokenIndex('A word of the index has no beginning');
    }
    const rest = this.#letters.take(this.#lengths.number());
    this.#length = shared + rest.length;
    if (this.#length > this.#before.length) {
      const larger = new Uint8Array(this.#length * 2);
      larger.set(this.#before.subarray(0, shared));
      this.#before = larger;
    }
    this.#before.set(rest, shared);
    return decodeLetters(this.#before.subarray(0, this.#length));
  }
}
