/** Remembers what was read out of files. */
import { join } from 'node:path';
import { utf8Text } from '../utf8Text.ts';
import { type Disk, disk as realDisk } from './disk.ts';
import { seal, unseal } from './sealed.ts';

export interface ParsedStore<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  /** Keeps for the next build what this one got or set, and nothing else. */
  save(): void;
}

const FORM = 'parsed 2';

/** Parts of a store: a story that is new or changed has one of them written anew. */
const PARTS = 16;

/**
 * Opens the store in a cache folder. What is damaged, or was set by other code, counts as absent.
 *
 * A key is any text, a value is plain JSON. A line a value: values are parsed when asked for, and
 * those that stay are written back without being parsed.
 *
 * @param fingerprint digest of the code that makes the values; another one starts an empty store
 * @param name of the store's folder: each kind of values has its own
 */
export function openParsedStore<Value>(
  cache: string,
  fingerprint: string,
  disk: Disk = realDisk,
  name = 'parsed',
): ParsedStore<Value> {
  const folder = join(cache, `${name}-parts`);
  const parts = Array.from({ length: PARTS }, (_, number) =>
    openPart({ disk, folder, file: join(folder, String(number)), fingerprint }),
  );
  const partOf = (key: string): Part => parts[numberOfPart(key)] as Part;
  return {
    get(key) {
      const value = partOf(key).get(key);
      // The seal holds, so the line is what `set` wrote for this key.
      return value === undefined ? undefined : JSON.parse(value);
    },
    set(key, value) {
      // A file's name may hold anything: what fits in no line is not remembered.
      if (!/[\t\n]/.test(key)) partOf(key).set(key, JSON.stringify(value));
    },
    save() {
      for (const part of parts) part.save();
    },
  };
}

/** By a hash of the whole key (FNV-1a): stories of one day come into different parts. */
function numberOfPart(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) % PARTS;
}

/** Values as JSON. */
interface Part {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  save(): void;
}

interface Place {
  readonly disk: Disk;
  readonly folder: string;
  readonly file: string;
  readonly fingerprint: string;
}

function openPart(place: Place): Part {
  const { disk, folder, file, fingerprint } = place;
  const { values, isUsable } = readValues(disk.read(file), fingerprint);
  const used = new Map<string, string>();
  let added = false;
  return {
    get(key) {
      const value = used.get(key) ?? values.get(key);
      if (value !== undefined) used.set(key, value);
      return value;
    },
    set(key, value) {
      added = true;
      used.set(key, value);
    },
    save() {
      if (!added && used.size === values.size && isUsable) return;
      const rows = [fingerprint, ...[...used].map(([key, value]) => key + TAB + value), ''];
      const aside = `${file}.${process.pid}`;
      disk.makeFolder(folder);
      disk.write(aside, seal(FORM, Buffer.from(rows.join('\n'))));
      disk.rename(aside, file);
    },
  };
}

interface Values {
  /** JSON by key. */
  readonly values: ReadonlyMap<string, string>;
  /** Whether the file needs no replacing; an absent one does not. */
  readonly isUsable: boolean;
}

/** Between key and value: JSON holds none that is not escaped. */
const TAB = '\t';

function readValues(file: Buffer | undefined, fingerprint: string): Values {
  const values = new Map<string, string>();
  if (file === undefined) return { values, isUsable: true };
  const opened = unseal(FORM, file);
  if ('unusable' in opened) return { values, isUsable: false };
  // All at once: decoding line by line takes three times as long.
  const text = utf8Text(opened.body);
  let end = text.indexOf('\n');
  if (text.slice(0, end) !== fingerprint) return { values, isUsable: false };
  for (let start = end + 1; start < text.length; start = end + 1) {
    const middle = text.indexOf(TAB, start);
    end = text.indexOf('\n', middle);
    values.set(text.slice(start, middle), text.slice(middle + 1, end));
  }
  return { values, isUsable: true };
}
