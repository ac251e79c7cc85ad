/**
 * Words by how they begin and how they end, for completing what is typed and for mistakes: each word
 * as it is behind ^, and from its end to its beginning behind $, all in order.
 */
import { ByteReader, ByteWriter } from './bytes.ts';
import { readLetters, writeLetters } from './dictionary.ts';
import { decodeLetters } from './letters.ts';

export interface ListedWord {
  readonly word: string;
  /** Stories that hold it, as the power of two below. */
  readonly frequency: number;
}

/** A line of the list. */
export interface ListedLine {
  readonly line: string;
  readonly frequency: number;
}

/** The beginning of the lines of words that begin so. */
export function beginning(letters: string): string {
  return `^${letters}`;
}

/** The beginning of the lines of words that end so. */
export function ending(letters: string): string {
  return `$${backwards(letters)}`;
}

function backwards(text: string): string {
  return [...text].reverse().join('');
}

export function encodeWordList(lines: readonly ListedLine[]): Uint8Array {
  const writer = new ByteWriter(4096);
  let before: Uint8Array = new Uint8Array();
  for (const { line, frequency } of lines) {
    before = writeLetters(writer, line, before);
    writer.byte(frequency);
  }
  return writer.written().slice();
}

/** @throws BrokenIndex for bytes that are no list */
export function decodeWordList(bytes: Uint8Array): readonly (ListedWord & ListedLine)[] {
  const reader = new ByteReader(bytes);
  const words: (ListedWord & ListedLine)[] = [];
  let letters: Uint8Array = new Uint8Array();
  while (!reader.isAtEnd) {
    letters = readLetters(reader, letters);
    const line = decodeLetters(letters);
    const text = line.slice(1);
    const word = line.startsWith('$') ? backwards(text) : text;
    words.push({ line, word, frequency: reader.byte() });
  }
  return words;
}
