/**
 * Words by how they begin and how they end, for completing what is typed and for mistakes: each word
 * as it is behind ^, and from its end to its beginning behind $, all in order.
 */
import { ByteWriter } from './bytes.ts';
import { joinColumns, splitColumns, TextsReader, TextsWriter } from './columns.ts';

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

export function encodeWordList(listed: readonly ListedLine[]): Uint8Array {
  const lines = new TextsWriter();
  const frequencies = new ByteWriter();
  for (const { line, frequency } of listed) {
    lines.add(line);
    frequencies.byte(frequency);
  }
  return joinColumns([...lines.columns, frequencies]);
}

/** @throws BrokenIndex for bytes that are no list */
export function decodeWordList(bytes: Uint8Array): readonly ListedWord[] {
  const columns = splitColumns(bytes, 4);
  const lines = new TextsReader(columns);
  const words: ListedWord[] = [];
  while (!lines.isAtEnd) {
    const line = lines.next();
    const text = line.slice(1);
    const word = line.startsWith('$') ? backwards(text) : text;
    words.push({ word, frequency: columns[3]?.byte() ?? 0 });
  }
  return words;
}
