/** One digest of all that every page depends on besides its own inputs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../digest.ts';

const FOLDERS = ['layouts', 'src'];
const FILES = ['eleventy.config.ts', 'package-lock.json'];

/** The parts of `process.versions` that reach the bytes: regular expressions, Intl, time zones. */
type Runtime = Readonly<Record<string, string | undefined>>;
const RUNTIME_PARTS = ['node', 'icu', 'unicode', 'cldr', 'tz'];

/**
 * Digest of code, templates, styles, lockfile and runtime. Contents count, not times.
 *
 * @param root the project's folder, where package.json lies
 * @param folders the code that counts; all that a page depends on unless given
 */
export function fingerprint(
  root: string,
  runtime: Runtime = process.versions,
  folders: readonly string[] = FOLDERS,
): string {
  const code = folders.flatMap((folder) => filesBelow(root, folder));
  const lines = [...code, ...FILES].map((path) => `${path} ${contentOf(join(root, path))}`);
  const versions = RUNTIME_PARTS.map((part) => `${part} ${runtime[part]}`);
  return digest([...lines.sort(), ...versions].join('\n'));
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}

function contentOf(path: string): string {
  try {
    return digest(readFileSync(path));
  } catch {
    return 'absent';
  }
}
