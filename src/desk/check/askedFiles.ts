/** The files that a check is asked for, as they are written on the command line. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/**
 * A file, or all files of a folder, as paths below the content folder; none if it is not in there.
 *
 * @param folder path of the content folder
 */
export function filesAt(folder: string, written: string): readonly string[] {
  const path = placesOf(folder, written).find(
    (place) => `${place}${sep}`.startsWith(folder + sep) && existsSync(place),
  );
  if (path === undefined) return [];
  const files = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [path];
  return files.map((file) => relative(folder, file).split(sep).join('/'));
}

/** Whether there is such a file or folder, be it outside the content folder. */
export function isAnywhere(folder: string, written: string): boolean {
  return placesOf(folder, written).some((place) => existsSync(place));
}

/** A file may be named from where the command is typed, or from the content folder. */
function placesOf(folder: string, written: string): readonly string[] {
  return [resolve(written), join(folder, written)];
}
