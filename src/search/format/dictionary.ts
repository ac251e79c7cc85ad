/**
 * A shard of the dictionary: words grouped by phonetic key, keys in order. Within a shard each key,
 * and within a key each word, is written as the letters that it does not share with the one before.
 * Postings that are short follow the words in the same order; long ones stand in packs.
 */
import { BrokenIndex, ByteReader, ByteWriter } from './bytes.ts';
import { decodeLetters, encodeLetters } from './letters.ts';

/** Where a word's postings lie: in the dictionary itself if they are short, else in a pack. */
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
  /** Stories also write it and a word behind it as one: हाई and कोर्ट. */
  readonly beginsCompound: boolean;
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
  for (const { entries } of groups) {
    for (const { place } of entries) if ('inline' in place) writer.append(place.inline);
  }
  return writer.written().slice();
}

const HAS_ENGLISH = 1;
const BEGINS_COMPOUND = 2;

function writeEntry(writer: ByteWriter, entry: Entry): void {
  const { english, stories, beginsCompound, place } = entry;
  const flags = (english === undefined ? 0 : HAS_ENGLISH) + (beginsCompound ? BEGINS_COMPOUND : 0);
  writer.number(stories * 4 + flags);
  if (english !== undefined) writeLetters(writer, english, new Uint8Array());
  if ('inline' in place) writer.number(place.inline.length * 2);
  else {
    writer.number(place.length * 2 + 1);
    writer.number(place.pack);
    writer.number(place.offset);
  }
}

/** Writes the letters that a text does not share with the one before; returns all of them. */
export function writeLetters(writer: ByteWriter, text: string, before: Uint8Array): Uint8Array {
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
  const groups: { readonly key: string; readonly entries: Unplaced[] }[] = [];
  let key: Uint8Array = new Uint8Array();
  for (let left = reader.number(); left > 0; left--) {
    key = readLetters(reader, key);
    const entries: Unplaced[] = [];
    let word: Uint8Array = new Uint8Array();
    for (let more = reader.number(); more > 0; more--) {
      word = readLetters(reader, word);
      entries.push(readEntry(reader, decodeLetters(word)));
    }
    groups.push({ key: decodeLetters(key), entries });
  }
  return groups.map(({ key: own, entries }) => ({
    key: own,
    entries: entries.map(
      ({ place, ...entry }): Entry => ({
        ...entry,
        place: typeof place === 'number' ? { inline: reader.take(place) } : place,
      }),
    ),
  }));
}

/** An entry whose postings, if they are as many bytes, are still to be read. */
type Unplaced = Omit<Entry, 'place'> & { readonly place: Place | number };

function readEntry(reader: ByteReader, word: string): Unplaced {
  const counted = reader.number();
  const stories = Math.floor(counted / 4);
  const beginsCompound = (counted & BEGINS_COMPOUND) !== 0;
  const english =
    counted & HAS_ENGLISH ? decodeLetters(readLetters(reader, new Uint8Array())) : undefined;
  const lengthAndKind = reader.number();
  const length = Math.floor(lengthAndKind / 2);
  const place =
    lengthAndKind % 2 === 0 ? length : { length, pack: reader.number(), offset: reader.number() };
  return { word, stories, beginsCompound, place, ...(english && { english }) };
}

/** @throws BrokenIndex where more letters are shared than there are */
export function readLetters(reader: ByteReader, before: Uint8Array): Uint8Array {
  const shared = reader.number();
  if (shared > before.length) throw new BrokenIndex('A word of the index has no beginning');
  const rest = reader.take(reader.number());
  const letters = new Uint8Array(shared + rest.length);
  letters.set(before.subarray(0, shared));
  letters.set(rest, shared);
  return letters;
}
