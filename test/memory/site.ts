/** Folders for tests of whole sites, and what is in them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Folders } from '../../src/memory/index.ts';

/** Bytes of every file below a folder by path; empty if there is no such folder. */
export function readSite(folder: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let entries: ReturnType<typeof listAll>;
  try {
    entries = listAll(folder);
  } catch {
    return files;
  }
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort()) files.set(relative(folder, path), readFileSync(path));
  return files;
}

function listAll(folder: string) {
  return readdirSync(folder, { withFileTypes: true, recursive: true });
}

/** The same with texts, for expectations that a person reads. */
export function readTexts(folder: string): Record<string, string> {
  return Object.fromEntries([...readSite(folder)].map(([path, bytes]) => [path, String(bytes)]));
}

export interface ScratchFolders extends Folders {
  readonly root: string;
  /** Deletes all. */
  readonly remove: () => void;
}

/** Output and cache in a new folder below the system's folder for temporary files. */
export function scratchFolders(): ScratchFolders {
  const root = mkdtempSync(join(tmpdir(), 'samwad-memory-'));
  return {
    root,
    output: join(root, '_site'),
    cache: join(root, '.cache'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
