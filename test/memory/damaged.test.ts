import {
  appendFileSync,
  cpSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { build, filesOf, type Paper } from './paper.ts';
import { readTexts, type ScratchFolders, scratchFolders } from './site.ts';

let folders: ScratchFolders;
beforeEach(() => {
  folders = scratchFolders();
});
afterEach(() => folders.remove());

const OLD: Paper = { '/': 'पुराना', '/a/': 'क' };
const NEW: Paper = { '/': 'नया सा', '/a/': 'क' };

const manifest = () => join(folders.cache, 'manifest');

function expectNew(): void {
  const { 'build.txt': _mark, ...site } = readTexts(folders.output);
  expect(site).toEqual(filesOf(NEW));
}

describe('a memory that cannot be trusted is ignored, and says why', () => {
  const cases: Record<string, { spoil: () => void; reason: string }> = {
    'cut short': { spoil: () => truncateSync(manifest(), 200), reason: 'damaged' },
    empty: { spoil: () => writeFileSync(manifest(), ''), reason: 'damaged' },
    'with more at its end': { spoil: () => appendFileSync(manifest(), ' '), reason: 'damaged' },
    'with one changed byte': {
      spoil: () => {
        const bytes = readFileSync(manifest());
        bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1;
        writeFileSync(manifest(), bytes);
      },
      reason: 'damaged',
    },
    'some other file': { spoil: () => writeFileSync(manifest(), '{"a":1}\n'), reason: 'damaged' },
    'of another version': {
      spoil: () =>
        writeFileSync(
          manifest(),
          readFileSync(manifest(), 'utf8').replace('manifest 2', 'manifest 0'),
        ),
      reason: 'older',
    },
    deleted: { spoil: () => renameSync(manifest(), `${manifest()}.bak`), reason: 'absent' },
  };
  for (const [what, { spoil, reason }] of Object.entries(cases)) {
    test(`${what}: ${reason}`, async () => {
      await build(folders, OLD);
      spoil();
      const { memory, plan } = await build(folders, NEW);
      expect(memory.ignored).toBe(reason);
      expect(plan.unchanged).toBe(0);
      expectNew();
    });
  }
});

test('a memory of another output folder is foreign', async () => {
  await build(folders, OLD);
  const elsewhere = { ...folders, output: join(folders.root, 'copy') };
  cpSync(folders.output, elsewhere.output, { recursive: true });
  expect((await build(elsewhere, OLD)).memory.ignored).toBe('foreign');
});

test('a memory older than the output folder is foreign, even if all sizes agree', async () => {
  await build(folders, OLD);
  const stale = readFileSync(manifest());
  // Same number of bytes in every page: only the mark tells the two sites apart.
  await build(folders, { '/': 'पेराना', '/a/': 'ख' });
  writeFileSync(manifest(), stale);
  const { memory } = await build(folders, OLD);
  expect(memory.ignored).toBe('foreign');
  const { 'build.txt': _mark, ...site } = readTexts(folders.output);
  expect(site).toEqual(filesOf(OLD));
});
