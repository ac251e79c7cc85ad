/** A remembered build must equal a clean one, byte for byte, after any sequence of edits. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { buildIn, momentOf, readSite, scratchFolder, writeFiles } from '../support/tinyPaper.ts';
import { edit, filesOf, nowOf, paper } from './edits.ts';

/** Checks random papers under random edits, comparing every file after every step. */
export async function checkSoundness(sequences: number, seed: number): Promise<void> {
  const property = fc.asyncProperty(
    paper,
    fc.array(edit, { minLength: 1, maxLength: 6 }),
    async (first, edits) => {
      const scratch = await scratchFolder();
      try {
        let current = first;
        for (const change of [(same: typeof first) => same, ...edits]) {
          current = change(current);
          await rm(join(scratch.path, 'content'), { recursive: true, force: true });
          await writeFiles(join(scratch.path, 'content'), filesOf(current));
          const now = momentOf(nowOf(current));
          await buildIn(scratch.path, { now });
          await buildIn(scratch.path, {
            now,
            forget: true,
            output: join(scratch.path, 'clean'),
            cache: join(scratch.path, 'clean-cache'),
          });
          const remembered = await readSite(join(scratch.path, '_site'));
          expect(remembered).toEqual(await readSite(join(scratch.path, 'clean')));
        }
      } finally {
        await scratch.remove();
      }
    },
  );
  await fc.assert(property, { numRuns: sequences, seed, endOnFailure: true });
}
