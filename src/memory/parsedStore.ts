/** Remembers what was read out of files. */
import { transcode } from 'node:buffer';
import { join } from 'node:path';
import { type Disk, disk as realDisk } from './disk.ts';
import { seal, type Unusable, unseal } from './sealed.ts';

export interface ParsedStore<Value> {
  /** Why the values of former builds are not used, if they are not. */
  readonly ignored: Unusable | undefined;
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  /** Keeps for the next build what this one got or set, and nothing else. */
  save(): void;
}

const FORM = 'parsed 2';

/**
 * Opens the store in a cache folder.
 *
 * A key is any text, a value is plain JSON. A line a value: values are parsed when
 * asked for, and those that stay are written back without being parsed.
 *
 * @param fingerprint digest of the code that makes the values; another one starts an empty store
 * @param name of the store's file: each kind of values has its own
 */
export function openParsedStore<Value>(
  cache: string,
  fingerprint: string,
  disk: Disk = realDisk,
  name = 'parsed',
): ParsedStore<Value> {
  const file = join(cache, name);
  const { values, ignored } = readValues(disk.read(file), fingerprint);
  const used = new Map<string, string>();
  let added = false;
  return {
    ignored,
    get(key) {
      const value = used.get(key) ?? values.get(key);
      if (value === undefined) return undefined;
      used.set(key, value);
      // The seal holds, so the line is what `set` wrote for this key.
      return JSON.parse(value);
    },
    set(key, value) {
      // A file's name may hold anything: what fits in no line is not remembered.
      if (/[\t\n]/.test(key)) return;
      added = true;
      used.set(key, JSON.stringify(value));
    },
    save() {
      if (!added && used.size === values.size && ignored === undefined) return;
      const rows = [fingerprint, ...[...used].map(([key, value]) => key + TAB + value), ''];
      const aside = `${file}.${process.pid}`;
      disk.makeFolder(cache);
      disk.write(aside, seal(FORM, Buffer.from(rows.join('\n'))));
      disk.rename(aside, file);
    },
  };
}

interface Values {
  /** JSON by key. */
  readonly values: ReadonlyMap<string, string>;
  readonly ignored: Unusable | undefined;
}

/** Between key and value: JSON holds none that is not escaped. */
const TAB = '\t';

function readValues(file: Buffer | undefined, fingerprint: string): Values {
  const values = new Map<string, string>();
  const opened = unseal(FORM, file);
  if ('unusable' in opened) return { values, ignored: opened.unusable };
  // All at once: decoding line by line takes three times as long.
  const text = textOf(opened.body);
  let end = text.indexOf('\n');
  if (text.slice(0, end) !== fingerprint) return { values, ignored: 'older' };
  for (let start = end + 1; start < text.length; start = end + 1) {
    const middle = text.indexOf(TAB, start);
    end = text.indexOf('\n', middle);
    values.set(text.slice(start, middle), text.slice(middle + 1, end));
  }
  return { values, ignored: undefined };
}

/** Of Devanagari three times as fast as decoding UTF-8 in one step. */
function textOf(utf8: Buffer): string {
  return transcode(utf8, 'utf8', 'utf16le').toString('utf16le');
}
