/** Files of the content folder: what lies there, and their bytes. */
import { readFileSync } from 'node:fs';
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

/**
 * Reads a file, or says why it is not read. On the calling thread: handing thousands of small files
 * to the thread pool costs more processor time than reading them.
 */
export function readBytes(root: string, file: string): Buffer | Fault {
  try {
    const bytes = readFileSync(join(root, file));
    return bytes.length > LARGEST_BYTES ? tooLarge(bytes.length) : bytes;
  } catch (error) {
    return fault('unreadable-file', { reason: error instanceof Error ? error.message : '' });
  }
}

function tooLarge(bytes: number): Fault {
  return fault('file-too-large', { size: inMegabytes(bytes), limit: inMegabytes(LARGEST_BYTES) });
}

function inMegabytes(bytes: number): string {
  return String(Math.ceil(bytes / 100_000) / 10);
}
