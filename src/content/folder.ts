/** Files of the content folder: what lies there, and their bytes. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fault, fault } from './problem.ts';

/** 5 MB: a thousand times a long story. */
const LARGEST_BYTES = 5_000_000;

export interface FolderListing {
  /** Paths below the content folder with "/", sorted. */
  readonly files: readonly string[];
  readonly links: readonly { readonly file: string; readonly target: string }[];
}

/** Files that systems leave behind and that nobody means to publish. */
const SYSTEM_FILE = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)|~$/i;

/** Lists the folder and all below it. Links are listed apart and never followed. */
export async function listFolder(root: string): Promise<FolderListing> {
  const files: string[] = [];
  const links: { file: string; target: string }[] = [];
  const visit = async (folder: string): Promise<void> => {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (SYSTEM_FILE.test(entry.name)) continue;
      if (entry.isSymbolicLink()) links.push({ file, target: await readlink(join(root, file)) });
      else if (entry.isDirectory()) await visit(file);
      else if (entry.isFile()) files.push(file);
    }
  };
  await visit('');
  return { files: files.sort(), links };
}

/** Reads a file below a folder, or says why it is not read. The bytes hold until the next file is read. */
export type FileReader = (file: string) => Buffer | Fault;

/**
 * Reads files of a folder one after another into the same memory: an archive has thousands, and
 * most are only digested. On the calling thread: handing small files to the thread pool costs more
 * processor time than reading them.
 *
 * @param largest bytes; a larger file is not read
 */
export function fileReader(root: string, largest = LARGEST_BYTES): FileReader {
  let room = Buffer.allocUnsafeSlow(64 * 1024);
  return (file) => {
    try {
      const opened = openSync(join(root, file), 'r');
      try {
        const { size } = fstatSync(opened);
        if (size > largest) return tooLarge(size);
        if (size > room.length) room = Buffer.allocUnsafeSlow(size);
        return room.subarray(0, fill(opened, room, size));
      } finally {
        closeSync(opened);
      }
    } catch (error) {
      return fault('unreadable-file', { reason: error instanceof Error ? error.message : '' });
    }
  };
}

/** @returns bytes that were read: fewer than `size` where the file has become shorter */
function fill(opened: number, room: Buffer, size: number): number {
  let filled = 0;
  while (filled < size) {
    const read = readSync(opened, room, filled, size - filled, filled);
    if (read === 0) break;
    filled += read;
  }
  return filled;
}

/** Reads one file, or says why it is not read. */
export function readBytes(root: string, file: string): Buffer | Fault {
  return fileReader(root)(file);
}

function tooLarge(bytes: number): Fault {
  return fault('file-too-large', { size: inMegabytes(bytes), limit: inMegabytes(LARGEST_BYTES) });
}

function inMegabytes(bytes: number): string {
  return String(Math.ceil(bytes / 100_000) / 10);
}
