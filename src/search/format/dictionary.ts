/**
 * A shard of the dictionary: words grouped by phonetic key, keys in order. Within a shard each key,
 * and within a key each word, is written as the letters that it does not share with the one before.
 */
import { BrokenIndex, ByteReader, ByteWriter } from './bytes.ts';
import { decodeLetters, encodeLetters } from './letters.ts';

/** Where a word's postings lie: in the dictionary itself if they are few, else in a pack. */
export type Place =
  | { readonly inline: Uint8Array }
  | { readonly pack: number; readonly offset: number; readonly length: number };

export interface Entry {
  /** The word as stories spell it. */
  readonly word: string;
  /** How the word is written in English, if its letters do not tell. */
  readonly english?: string;
  /** Number of stories that hold it. */
  readonly stories: number;
  readonly place: Place;
}

export interface KeyGroup {
  readonly key: string;
  readonly entries: readonly Entry[];
}

export function encodeDictionary(groups: readonly KeyGroup[]): Uint8Array {
  const writer = new ByteWriter(4096);
  writer.number(groups.length);
  let before: Uint8Array = new Uint8Array();
  for (const { key, entries } of groups) {
    before = writeLetters(writer, key, before);
    writer.number(entries.length);
    let wordBefore: Uint8Array = new Uint8Array();
    for (const entry of entries) {
      wordBefore = writeLetters(writer, entry.word, wordBefore);
      writeEntry(writer, entry);
    }
  }
  return writer.written().slice();
}

function writeEntry(writer: ByteWriter, { english, stories, place }: Entry): void {
  writer.number(stories * 2 + (english === undefined ? 0 : 1));
  if (english !== undefined) writeLetters(writer, english, new Uint8Array());
  if ('inline' in place) {
    writer.number(0);
    writer.number(place.inline.length);
    writer.append(place.inline);
  } else {
    writer.number(place.pack + 1);
    writer.number(place.offset);
    writer.number(place.length);
  }
}

function writeLetters(writer: ByteWriter, text: string, before: Uint8Array): Uint8Array {
  const letters = encodeLetters(text);
  let shared = 0;
  while (shared < letters.length && letters[shared] === before[shared]) shared++;
  writer.number(shared);
  writer.number(letters.length - shared);
  writer.append(letters.subarray(shared));
  return letters;
}

/** @throws BrokenIndex for bytes that are not a shard */
export function decodeDictionary(bytes: Uint8Array): readonly KeyGroup[] {
  const reader = new ByteReader(bytes);
  const groups: KeyGroup[] = [];
  let key: Uint8Array = new Uint8Array();
  for (let left = reader.number(); left > 0; left--) {
    key = readLetters(reader, key);
    const entries: Entry[] = [];
    let word: Uint8Array = new Uint8Array();
    for (let more = reader.number(); more > 0; more--) {
      word = readLetters(reader, word);
      entries.push(readEntry(reader, decodeLetters(word)));
    }
    groups.push({ key: decodeLetters(key), entries });
  }
  return groups;
}

function readEntry(reader: ByteReader, word: string): Entry {
  const counted = reader.number();
  const stories = Math.floor(counted / 2);
  const english = counted % 2 ? decodeLetters(readLetters(reader, new Uint8Array())) : undefined;
  const pack = reader.number();
  const place =
    pack === 0
      ? { inline: reader.take(reader.number()) }
      : { pack: pack - 1, offset: reader.number(), length: reader.number() };
  return { word, stories, place, ...(english && { english }) };
}

function readLetters(reader: ByteReader, before: Uint8Array): Uint8Array {
  const shared = reader.number();
  if (shared > before.length) throw new BrokenIndex('A word of the index has no beginning');
  const rest = reader.take(reader.number());
  const letters = new Uint8Array(shared + rest.length);
  letters.set(before.subarray(0, shared));
  letters.set(rest, shared);
  return letters;
}
