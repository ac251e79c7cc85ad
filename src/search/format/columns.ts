/** Like by like compresses best: numbers of one kind, or letters, stand together in a column. */
import { BrokenIndex, ByteReader, ByteWriter, LONGEST_NUMBER } from './bytes.ts';
import { letterPerByte, unescaped, writeLetters } from './letters.ts';

/** The length of each column but the last, then the columns one after another. */
export function joinColumns(columns: readonly ByteWriter[]): Uint8Array {
  const room = columns.reduce((sum, { length }) => sum + length + LONGEST_NUMBER, 0);
  const writer = new ByteWriter(room);
  for (const column of columns.slice(0, -1)) writer.number(column.length);
  for (const column of columns) writer.append(column.written());
  return writer.written();
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
  /** The letters of the text before, and room for those of the next. */
  #before = new Uint8Array(256);
  #next = new Uint8Array(256);
  #length = 0;

  get columns(): readonly ByteWriter[] {
    return [this.shared, this.lengths, this.letters];
  }

  /** The next text shares nothing with the one before. */
  restart(): void {
    this.#length = 0;
  }

  add(text: string): void {
    if (3 * text.length > this.#next.length) this.#next = new Uint8Array(3 * text.length);
    const [before, next] = [this.#before, this.#next];
    const length = writeLetters(text, next);
    const most = Math.min(length, this.#length);
    let shared = 0;
    while (shared < most && next[shared] === before[shared]) shared++;
    this.shared.number(shared);
    this.lengths.number(length - shared);
    this.letters.appendPart(next, shared, length);
    this.#before = next;
    this.#next = before;
    this.#length = length;
  }
}

/** Reads what `TextsWriter` wrote. */
export class TextsReader {
  readonly #shared: ByteReader;
  readonly #lengths: ByteReader;
  /** All letters of the column: cutting a text is faster than decoding a part of it. */
  readonly #letters: string;
  #at = 0;
  #before = '';

  constructor([shared, lengths, letters]: readonly ByteReader[]) {
    const none = new ByteReader(NOTHING);
    this.#shared = shared ?? none;
    this.#lengths = lengths ?? none;
    this.#letters = letterPerByte((letters ?? none).rest());
  }

  get isAtEnd(): boolean {
    return this.#shared.isAtEnd;
  }

  restart(): void {
    this.#before = '';
  }

  /** @throws BrokenIndex where letters are missing */
  next(): string {
    const shared = this.#shared.number();
    const start = this.#at;
    this.#at += this.#lengths.number();
    if (shared > this.#before.length || this.#at > this.#letters.length) {
      throw new BrokenIndex('A word of the index has no beginning or no end');
    }
    this.#before = this.#before.slice(0, shared) + this.#letters.slice(start, this.#at);
    return unescaped(this.#before);
  }
}
