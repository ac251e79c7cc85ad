/** Compares the output folder with what the memory says is in it. */
import { join } from 'node:path';
import { outputPath } from '../pages/page.ts';
import type { Disk } from './disk.ts';
import { MARK } from './folders.ts';
import type { Made } from './manifest.ts';

export interface Found {
  /** Permalinks whose file is missing or has another size. */
  readonly lost: ReadonlySet<string>;
  /** Whatever no page accounts for, relative to the output folder. */
  readonly foreign: readonly string[];
}

/** The names that should be in each folder: a file with its page, or a folder below. */
type Expected = Map<string, Map<string, string | null>>;

/** Existence and size alone: modification times lie after a checkout or a restored cache. */
export function walk(disk: Disk, output: string, pages: ReadonlyMap<string, Made>): Found {
  const expected = expectedNames(pages.keys());
  const lost = new Set(pages.keys());
  const foreign: string[] = [];
  for (const [folder, names] of expected) {
    const present = disk.list(join(output, folder));
    // Listed in vain: nothing is there, or something that is not a folder.
    if (present === undefined && disk.size(join(output, folder)) !== undefined)
      foreign.push(folder);
    for (const name of present ?? []) {
      const path = folder === '' ? name : `${folder}/${name}`;
      const permalink = names.get(name);
      if (permalink === null) continue;
      if (permalink === undefined) {
        if (path !== MARK) foreign.push(path);
        continue;
      }
      const size = disk.size(join(output, path));
      if (size === pages.get(permalink)?.size) lost.delete(permalink);
      else if (typeof size !== 'number') foreign.push(path);
    }
  }
  return { lost, foreign: foreign.sort() };
}

function expectedNames(permalinks: Iterable<string>): Expected {
  const expected: Expected = new Map([['', new Map()]]);
  for (const permalink of permalinks) {
    let path = outputPath(permalink);
    let entry: string | null = permalink;
    for (;;) {
      const slash = path.lastIndexOf('/');
      const folder = path.slice(0, Math.max(slash, 0));
      const names = expected.get(folder);
      if (names !== undefined) {
        names.set(path.slice(slash + 1), entry);
        break;
      }
      expected.set(folder, new Map([[path.slice(slash + 1), entry]]));
      path = folder;
      entry = null;
    }
  }
  return expected;
}
