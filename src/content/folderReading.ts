/** Which bytes a content folder held when a site was made from it. */
import { realpath } from 'node:fs/promises';
import { digest } from '../digest.ts';
import { type FolderListing, fileReader, listFolder } from './folder.ts';

export interface FolderReading {
  /** Digest of the names of all files and links, also of those that nobody read. */
  readonly names: string;
  /** Digests of the bytes of the files that were read, by name. */
  readonly digests: ReadonlyMap<string, string>;
}

export function namesOf({ files, links }: FolderListing): string {
  return digest(JSON.stringify([files, links]));
}

/**
 * Whether reading the folder again would give the same. Files are compared by their bytes: times
 * of change are set anew by every checkout.
 */
export async function isAsRead(folder: string, reading: FolderReading): Promise<boolean> {
  try {
    const root = await realpath(folder);
    if (namesOf(await listFolder(root)) !== reading.names) return false;
    const readFile = fileReader(root, Number.POSITIVE_INFINITY);
    // Backwards: it is the newest stories that change, and the folders of an archive go by year.
    for (const [file, known] of [...reading.digests].reverse()) {
      const bytes = readFile(file);
      if (!Buffer.isBuffer(bytes) || digest(bytes) !== known) return false;
    }
    return true;
  } catch {
    // Whoever reads it for good says what is wrong.
    return false;
  }
}
