/** Remembers what was read out of files, by the digest of their bytes. */
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

const FORM = 'parsed 1';

/**
 * Opens the store in a cache folder.
 *
 * Keys are digests of a file's bytes. Values are plain JSON. A line a value: values are parsed when
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
  const { lines, ignored } = readLines(disk.read(file), fingerprint);
  const used = new Map<string, Buffer>();
  let added = false;
  return {
    ignored,
    get(key) {
      const line = used.get(key) ?? lines.get(key);
      if (line === undefined) return undefined;
      used.set(key, line);
      // The seal holds, so the line is what `set` wrote for this key.
      return JSON.parse(line.toString('utf8', KEY));
    },
    set(key, value) {
      added = true;
      used.set(key, Buffer.from(key + JSON.stringify(value)));
    },
    save() {
      if (!added && used.size === lines.size && ignored === undefined) return;
      const rows = [Buffer.from(fingerprint), ...used.values()];
      const aside = `${file}.${process.pid}`;
      disk.makeFolder(cache);
      disk.write(aside, seal(FORM, Buffer.concat(rows.flatMap((row) => [row, NEWLINE]))));
      disk.rename(aside, file);
    },
  };
}

interface Lines {
  /** By key; a line is its key and the JSON of its value, in UTF-8. */
  readonly lines: ReadonlyMap<string, Buffer>;
  readonly ignored: Unusable | undefined;
}

/** A key is a digest: 22 characters, each one byte. */
const KEY = 22;

const NEWLINE = Buffer.from('\n');

function readLines(file: Buffer | undefined, fingerprint: string): Lines {
  const lines = new Map<string, Buffer>();
  const opened = unseal(FORM, file);
  if ('unusable' in opened) return { lines, ignored: opened.unusable };
  const { body } = opened;
  let end = body.indexOf(NEWLINE);
  if (body.toString('utf8', 0, end) !== fingerprint) return { lines, ignored: 'older' };
  for (let start = end + 1; start < body.length; start = end + 1) {
    end = body.indexOf(NEWLINE, start);
    lines.set(body.toString('latin1', start, start + KEY), body.subarray(start, end));
  }
  return { lines, ignored: undefined };
}
