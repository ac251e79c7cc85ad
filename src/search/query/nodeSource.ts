/** The index of a built site, read from its folder. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflate } from 'node:zlib';
import type { IndexSource } from './indexFiles.ts';
import { partsAtHand } from './readerParts.ts';

/** Bytes to which a file of the index may unfold. */
const LARGEST = 16_000_000;

/** @param site folder of a built site */
export function folderSource(site: string): IndexSource {
  return {
    parts: partsAtHand,
    fetch: (path) => readFile(join(site, 'search', path)),
    inflate: async (bytes) =>
      new Uint8Array(
        await new Promise<Buffer>((settle, fail) =>
          inflate(bytes, { maxOutputLength: LARGEST }, (error, result) =>
            error ? fail(error) : settle(result),
          ),
        ),
      ),
  };
}
