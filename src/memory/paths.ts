/** Paths of a site's files, relative to its folder. */
import { outputPath } from '../pages/page.ts';
import { MARK } from './folders.ts';

export interface SitePaths {
  /** Permalink by path. */
  readonly files: ReadonlyMap<string, string>;
  /** All folders in which there are files, without the site's own. */
  readonly folders: ReadonlySet<string>;
}

/**
 * Two pages cannot have one file, nor can one page's file be the folder of another.
 *
 * @throws Error naming the address
 */
export function sitePaths(permalinks: Iterable<string>): SitePaths {
  const files = new Map([[MARK, `/${MARK}`]]);
  const folders = new Set<string>();
  for (const permalink of permalinks) {
    const path = outputPath(permalink);
    if (!isInside(path)) throw new Error(`the address ${permalink} leaves the site`);
    if (files.has(path)) throw new Error(`two pages have the address ${permalink}`);
    files.set(path, permalink);
    addFolders(path, folders);
  }
  for (const folder of folders) {
    const permalink = files.get(folder);
    if (permalink !== undefined) {
      throw new Error(`the address ${permalink} is a folder of other pages`);
    }
  }
  files.delete(MARK);
  return { files, folders };
}

/** The folders above a path, nearest first: "a/b/c" is in "a/b" and "a". */
export function foldersOf(path: string): string[] {
  const folders = new Set<string>();
  addFolders(path, folders);
  return [...folders];
}

/** A folder that is known has its own folders known too. */
function addFolders(path: string, folders: Set<string>): void {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const folder = path.slice(0, end);
    if (folders.has(folder)) return;
    folders.add(folder);
  }
}

function isInside(path: string): boolean {
  if (!path.includes('./') && !path.includes('\\') && !path.includes('\0')) return true;
  return !/(^|[/\\])\.{1,2}([/\\]|$)|\0/.test(path);
}
