import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { build, hastyDisk, type Paper } from './paper.ts';
import { readSite, scratchFolders } from './site.ts';

/** Few names, so that pages come, go, change and take each other's place. */
const permalink = fc
  .array(fc.constantFrom('a', 'b', 'समाचार'), { minLength: 1, maxLength: 3 })
  .chain((names) => fc.constantFrom(`/${names.join('/')}/`, `/${names.join('/')}/index.css`));
const text = fc.constantFrom('', 'एक', 'दो', 'तीन सौ');
const paper: fc.Arbitrary<Paper> = fc.dictionary(permalink, text, { maxKeys: 8 });

/** A build, and what happens to the folders before it. */
const step = fc.record({
  paper,
  fingerprint: fc.constantFrom('code', 'code', 'code', 'other code'),
  loses: fc.constantFrom<'nothing' | 'memory' | 'site' | 'a file'>(
    'nothing',
    'nothing',
    'nothing',
    'memory',
    'site',
    'a file',
  ),
});

test('after any series of builds the site is what a clean build makes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
      const remembered = scratchFolders();
      try {
        for (const { paper: wanted, fingerprint, loses } of steps) {
          const [first] = readSite(remembered.output).keys();
          const lost = {
            nothing: undefined,
            memory: '.cache',
            site: '_site',
            'a file': first && `_site/${first}`,
          }[loses];
          // The mark itself may not go: a folder without it is not touched.
          if (lost !== undefined && lost !== '_site/build.txt') {
            rmSync(join(remembered.root, lost), { recursive: true, force: true });
          }
          await build(remembered, wanted, { fingerprint, disk: hastyDisk });
          const clean = scratchFolders();
          await build(clean, wanted, { fingerprint, disk: hastyDisk });
          expect(readSite(remembered.output)).toEqual(readSite(clean.output));
          clean.remove();
        }
      } finally {
        remembered.remove();
      }
    }),
    { numRuns: 40 },
  );
});
