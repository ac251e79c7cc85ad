/** Large values of a kind, kept from build to build: a file for each. */
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type Disk, disk as realDisk } from './disk.ts';
import { seal, unseal } from './sealed.ts';

export interface KeptValues {
  /** What was set last under this name by the same code; nothing if the file is harmed or absent. */
  get(name: string): unknown;
  /** Keeps a value of plain objects, lists, texts, numbers and typed arrays, at once. */
  set(name: string, value: object): void;
}

const FORM = 'value 1';

/**
 * Opens the values in a folder, which may be deleted at any time.
 *
 * @param fingerprint digest of the code that makes the values; those of other code count as absent
 */
export function openKeptValues(
  folder: string,
  fingerprint: string,
  disk: Disk = realDisk,
): KeptValues {
  return {
    get(name) {
      const opened = unseal(FORM, disk.read(join(folder, name)));
      if ('unusable' in opened) return undefined;
      const kept = deserialize(opened.body) as { made?: unknown; value?: unknown };
      return kept.made === fingerprint ? kept.value : undefined;
    },
    set(name, value) {
      const aside = join(folder, `${name}.${process.pid}`);
      disk.makeFolder(folder);
      disk.write(aside, seal(FORM, serialize({ made: fingerprint, value })));
      disk.rename(aside, join(folder, name));
    },
  };
}
