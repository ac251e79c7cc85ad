/** Compares the output folder with what the memory says is in it. */
import type { Disk } from './disk.ts';
import { MARK } from './folders.ts';
import type { Made } from './manifest.ts';
import { sitePaths } from './paths.ts';

export interface Found {
  /** Permalinks whose file is missing or has another size. */
  readonly lost: ReadonlySet<string>;
  /** Whatever no page accounts for, relative to the output folder. */
  readonly foreign: readonly string[];
}

/** Existence and size alone: modification times lie after a checkout or a restored cache. */
export function walk(disk: Disk, output: string, pages: ReadonlyMap<string, Made>): Found {
  const { files, folders } = sitePaths(pages.keys());
  const sound = new Set<string>();
  const foreign: string[] = [];
  const visit = (folder: string): void => {
    const names = disk.list(output + folder);
    // Listed in vain: it is not a folder.
    if (names === undefined && folder !== '') foreign.push(folder.slice(1));
    for (const name of names ?? []) {
      const path = `${folder}/${name}`.slice(1);
      const permalink = files.get(path);
      if (permalink === undefined) {
        if (folders.has(path)) visit(`/${path}`);
        else if (path !== MARK) foreign.push(path);
        continue;
      }
      const size = disk.size(`${output}/${path}`);
      if (size === pages.get(permalink)?.size) sound.add(permalink);
      else if (typeof size !== 'number') foreign.push(path);
    }
  };
  visit('');
  const lost = new Set<string>();
  if (sound.size < pages.size) {
    for (const permalink of pages.keys()) if (!sound.has(permalink)) lost.add(permalink);
  }
  return { lost, foreign: foreign.sort() };
}
