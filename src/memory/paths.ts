/** Paths of a site's files, relative to its folder. */

import { outputPath, type Page } from '../pages/page.ts';
import { MARK } from './folders.ts';

/** The folders above a path, nearest first: "a/b/c" is in "a/b" and "a". */
export function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    folders.push(path.slice(0, end));
  }
  return folders;
}

/**
 * Two pages cannot have one file, nor can one page's file be the folder of another.
 *
 * @throws Error naming the address
 */
export function checkPaths(pages: readonly Page[]): void {
  const folders = new Set<string>();
  const paths = new Map([[MARK, `/${MARK}`]]);
  for (const { permalink } of pages) {
    const path = outputPath(permalink);
    if (paths.has(path)) throw new Error(`two pages have the address ${permalink}`);
    if (!isInside(path)) throw new Error(`the address ${permalink} leaves the site`);
    paths.set(path, permalink);
    for (const folder of foldersOf(path)) {
      // A known folder's own folders are known too.
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  for (const [path, permalink] of paths) {
    if (folders.has(path)) throw new Error(`the address ${permalink} is a folder of other pages`);
  }
}

function isInside(path: string): boolean {
  return !/(^|[/\\])\.{1,2}([/\\]|$)/.test(path) && !path.includes('\0');
}
