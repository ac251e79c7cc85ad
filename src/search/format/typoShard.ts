/**
 * Words in the order of their phonetic keys read from the end, for typing mistakes near the
 * beginning: each as the letters that it does not share with the one before.
 */
import { ByteReader, ByteWriter } from './bytes.ts';
import { decodeLetters, encodeLetters } from './letters.ts';

export function encodeTypoShard(words: readonly string[]): Uint8Array {
  const writer = new ByteWriter(4096);
  for (const word of words) {
    const letters = encodeLetters(word);
    writer.number(letters.length);
    writer.append(letters);
  }
  return writer.written().slice();
}

/** @throws BrokenIndex for bytes that are cut off */
export function decodeTypoShard(bytes: Uint8Array): readonly string[] {
  const reader = new ByteReader(bytes);
  const words: string[] = [];
  while (!reader.isAtEnd) words.push(decodeLetters(reader.take(reader.number())));
  return words;
}

/** Text from the end to the beginning. */
export function backwards(key: string): string {
  return [...key].reverse().join('');
}
