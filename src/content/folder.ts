/** Files of the content folder: what lies there, and their bytes. */
import { readdir, readFile, readlink, stat } from 'node:fs/promises';
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
      else files.push(file);
    }
  };
  await visit('');
  return { files: files.sort(), links };
}

/** Reads a file, or says why it is not read. */
export async function readBytes(root: string, file: string): Promise<Buffer | Fault> {
  const path = join(root, file);
  try {
    const { size } = await stat(path);
    if (size > LARGEST_BYTES) {
      const size_ = (size / 1_000_000).toFixed(1);
      return fault('file-too-large', { size: size_, limit: String(LARGEST_BYTES / 1_000_000) });
    }
    return await readFile(path);
  } catch (error) {
    return fault('unreadable-file', {
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}
