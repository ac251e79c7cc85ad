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
 */
export function openParsedStore<Value>(
  cache: string,
  fingerprint: string,
  disk: Disk = realDisk,
): ParsedStore<Value> {
  const file = join(cache, 'parsed');
  const { lines, ignored } = readLines(disk.read(file), fingerprint);
  const before = lines.size;
  const used = new Map<string, string>();
  let added = false;
  return {
    ignored,
    get(key) {
      const line = used.get(key) ?? lines.get(key);
      if (line === undefined) return undefined;
      used.set(key, line);
      // The seal holds, so the line is what `set` wrote for this key.
      return JSON.parse(line);
    },
    set(key, value) {
      added = true;
      used.set(key, JSON.stringify(value));
    },
    save() {
      if (!added && used.size === before && ignored === undefined) return;
      const text = [fingerprint, ...[...used].map(([key, line]) => `${key}${line}`)].join('\n');
      const aside = `${file}.${process.pid}`;
      disk.makeFolder(cache);
      disk.write(aside, seal(FORM, Buffer.from(text)));
      disk.rename(aside, file);
    },
  };
}

interface Lines {
  readonly lines: ReadonlyMap<string, string>;
  readonly ignored: Unusable | undefined;
}

/** A key is a digest, 22 characters; its JSON follows at once. */
const KEY = 22;

function readLines(file: Buffer | undefined, fingerprint: string): Lines {
  const opened = unseal(FORM, file);
  if ('unusable' in opened) return { lines: new Map(), ignored: opened.unusable };
  const [maker, ...rows] = opened.body.toString().split('\n');
  if (maker !== fingerprint) return { lines: new Map(), ignored: 'older' };
  return {
    lines: new Map(rows.map((row) => [row.slice(0, KEY), row.slice(KEY)])),
    ignored: undefined,
  };
}
