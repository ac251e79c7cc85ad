/**
 * A shard of the dictionary: words grouped by phonetic key, keys in order, and within a key the words
 * in order. Postings that are short stand in it, long ones in packs.
 */
import { ByteReader, ByteWriter } from './bytes.ts';
import { joinColumns, splitColumns, TextsReader, TextsWriter } from './columns.ts';
import { tellingsLength } from './postings.ts';

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

const HAS_ENGLISH = 1;
const BEGINS_COMPOUND = 2;
/** Three columns of each kind of text, then counts of entries and stories, places, steps, tellings. */
const COLUMNS = 14;

export function encodeDictionary(groups: readonly KeyGroup[]): Uint8Array {
  const [keys, words, english] = [new TextsWriter(), new TextsWriter(), new TextsWriter()];
  const [sizes, counts, places] = [new ByteWriter(), new ByteWriter(), new ByteWriter()];
  const [steps, tellings] = [new ByteWriter(), new ByteWriter()];
  for (const { key, entries } of groups) {
    keys.add(key);
    words.restart();
    sizes.number(entries.length);
    for (const entry of entries) {
      const { place, stories } = entry;
      words.add(entry.word);
      if (entry.english !== undefined) english.add(entry.english);
      const flags =
        (entry.english === undefined ? 0 : HAS_ENGLISH) +
        (entry.beginsCompound ? BEGINS_COMPOUND : 0);
      counts.number(stories * 4 + flags);
      if ('inline' in place) {
        const { inline } = place;
        const length = inline.length - tellingsLength(stories);
        places.number(length * 2);
        steps.appendPart(inline, 0, length);
        tellings.appendPart(inline, length, inline.length);
      } else {
        places.number(place.length * 2 + 1);
        places.number(place.pack);
        places.number(place.offset);
      }
    }
  }
  const texts = [keys, words, english].flatMap(({ columns }) => columns);
  return joinColumns([...texts, sizes, counts, places, steps, tellings]);
}

/** @throws BrokenIndex for bytes that are not a shard */
export function decodeDictionary(bytes: Uint8Array): readonly KeyGroup[] {
  const columns = splitColumns(bytes, COLUMNS);
  const [keys, words, english] = [0, 3, 6].map((at) => new TextsReader(columns.slice(at, at + 3)));
  const none = new ByteReader(new Uint8Array());
  const [sizes = none, counts = none, places = none, steps = none, tellings = none] =
    columns.slice(9);
  const groups: KeyGroup[] = [];
  while (keys && words && english && !keys.isAtEnd) {
    const key = keys.next();
    const entries: Entry[] = [];
    words.restart();
    for (let left = sizes.number(); left > 0; left--) {
      const word = words.next();
      const counted = counts.number();
      const stories = Math.floor(counted / 4);
      entries.push({
        word,
        stories,
        beginsCompound: (counted & BEGINS_COMPOUND) !== 0,
        place: readPlace(places, steps, tellings, stories),
        ...(counted & HAS_ENGLISH && { english: english.next() }),
      });
    }
    groups.push({ key, entries });
  }
  return groups;
}

function readPlace(
  places: ByteReader,
  steps: ByteReader,
  tellings: ByteReader,
  stories: number,
): Place {
  const lengthAndKind = places.number();
  const length = Math.floor(lengthAndKind / 2);
  if (lengthAndKind % 2 === 1) return { length, pack: places.number(), offset: places.number() };
  const first = steps.take(length);
  const second = tellings.take(tellingsLength(stories));
  const inline = new Uint8Array(first.length + second.length);
  inline.set(first);
  inline.set(second, first.length);
  return { inline };
}
