/** Which bytes a content folder held when a site was made from it. */
import { readFileSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { digest } from '../digest.ts';
import { type FolderListing, listFolder } from './folder.ts';

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
    for (const [file, known] of reading.digests) {
      if (digest(readFileSync(join(root, file))) !== known) return false;
    }
    return true;
  } catch {
    // Whoever reads it for good says what is wrong.
    return false;
  }
}
