/**
 * The few things that the memory does to a disk. Tests pass a disk that fails at a chosen moment.
 *
 * All are synchronous: a build makes thousands of small files, and one system call on the calling
 * thread costs less processor time than a task for the thread pool that makes the same call.
 */
import {
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';

export interface Disk {
  /** Contents of a file, or undefined if there is none. */
  read(path: string): Buffer | undefined;
  /** Makes or replaces a file. Its folder must exist. */
  write(path: string, bytes: Uint8Array | string): void;
  /** Like `write`, and returns only when the bytes would survive a power cut. */
  writeDurably(path: string, bytes: Uint8Array | string): void;
  /** Makes a folder and those above it. */
  makeFolder(path: string): void;
  /** Moves a file or a folder in one step; a file at the target is replaced. */
  rename(from: string, to: string): void;
  /** Gives a file a second name in one step; false if that name is taken. */
  link(from: string, to: string): boolean;
  /** Removes a file, or a folder and all that is in it; nothing there is fine. */
  remove(path: string): void;
  /** Names in a folder, or undefined if there is no such folder. */
  list(path: string): string[] | undefined;
  /** Bytes of a regular file, 'folder', 'other' (links and devices), or undefined if absent. */
  size(path: string): number | 'folder' | 'other' | undefined;
}

export const disk: Disk = {
  read: (path) => absentAsUndefined(() => readFileSync(path)),
  write: (path, bytes) => writeFileSync(path, bytes),
  writeDurably(path, bytes) {
    const file = openSync(path, 'w');
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  rename: (from, to) => renameSync(from, to),
  link(from, to) {
    try {
      linkSync(from, to);
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    }
  },
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  list: (path) => absentAsUndefined(() => readdirSync(path)),
  size(path) {
    const found = absentAsUndefined(() => lstatSync(path, { throwIfNoEntry: false }));
    if (found === undefined) return undefined;
    if (found.isFile()) return found.size;
    return found.isDirectory() ? 'folder' : 'other';
  },
};

function absentAsUndefined<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
