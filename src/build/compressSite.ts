/** Makes the compressed copies of a build, as far as the last build has not made them. */
import { availableParallelism } from 'node:os';
import pMap from 'p-map';
import type { Staging } from '../memory/index.ts';
import { type FilePage, outputPath, type Page } from '../pages/index.ts';
import { compressedCopies } from '../publish/index.ts';

/** @returns the copies, to be put in place with the pages */
export async function compressSite(
  pages: readonly Page[],
  staging: Staging,
): Promise<readonly FilePage[]> {
  const copies = compressedCopies(
    pages.map((page) => {
      const { size, bytes } = staging.finished(page);
      const read = () => staging.read(page);
      return { path: outputPath(page.permalink), size, digest: bytes, read };
    }),
  );
  const missing = copies.filter((copy) => !staging.keep(copy));
  // Node compresses on its thread pool; as many at a time keep all processors busy.
  await pMap(missing, (copy) => staging.write(copy), { concurrency: availableParallelism() });
  return copies;
}
