/** Where a build keeps its things. */
import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

export interface Folders {
  /** The site that readers get. */
  readonly output: string;
  /** What the next build wants to know; may be deleted at any time. */
  readonly cache: string;
}

/** All paths that the memory of one site touches. */
export interface Places {
  readonly output: string;
  /** Inside the output folder: names the build that the folder holds. */
  readonly mark: string;
  /** Beside the output folder, thus on its file system, where a rename is one step. */
  readonly lock: string;
  readonly work: string;
  /** Below `work`: the new files, at their later paths. */
  readonly staged: string;
  /** Below `work`: the site that a cold build replaces. */
  readonly previous: string;
  /** Below `work`: what a commit has set out to do; its presence is the point of no return. */
  readonly journal: string;
  /** Below `work`: the manifest that becomes valid with the commit. */
  readonly nextManifest: string;
  readonly cache: string;
  readonly manifest: string;
}

/** The name of the mark, also its address on the site. */
export const MARK = 'build.txt';

export function placesOf(folders: Folders): Places {
  const output = realPath(folders.output);
  const beside = (ending: string) => join(dirname(output), `.${basename(output)}.${ending}`);
  const work = beside('building');
  const cache = resolve(folders.cache);
  return {
    output,
    mark: join(output, MARK),
    lock: beside('lock'),
    work,
    staged: join(work, 'site'),
    previous: join(work, 'previous'),
    journal: join(work, 'journal'),
    nextManifest: join(work, 'manifest'),
    cache,
    manifest: join(cache, 'manifest'),
  };
}

/** An output folder may be a symbolic link: the folder that it leads to is the one to replace. */
function realPath(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return resolve(folder);
  }
}
