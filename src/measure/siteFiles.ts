/** The files of a finished site. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Bytes by path below the folder. */
export function fileSizes(folder: string): Map<string, number> {
  const paths = filesBelow(folder);
  return new Map(paths.map((path) => [relative(folder, path), statSync(path).size]));
}

export function countFiles(folder: string): number {
  return filesBelow(folder).length;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
