/** Compressed copies: made once, kept while their original's bytes stay, gone with it. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressSite } from '../../src/build/compressSite.ts';
import { openMemory } from '../../src/memory/index.ts';
import { type Paper, pagesOf } from '../memory/paper.ts';
import { readTexts, type ScratchFolders, scratchFolders } from '../memory/site.ts';

let folders: ScratchFolders;
beforeEach(() => {
  folders = scratchFolders();
});
afterEach(() => folders.remove());

const LONG = 'भोपाल में आज सुबह से बारिश हो रही है। '.repeat(20);
const PAPER: Paper = {
  '/': LONG,
  '/khel/2024/11/match/': `${LONG} मैच`,
  '/chhota/': 'छोटा पेज',
  '/media/nadi.jpg': LONG,
  '/_headers': LONG,
};

/** Builds the paper with copies. @returns permalinks of the copies that were really made */
async function build(paper: Paper, code = 'code'): Promise<readonly string[]> {
  const memory = await openMemory(folders, { fingerprint: code });
  try {
    const pages = pagesOf(paper);
    const { changed } = memory.plan(pages);
    const staging = await memory.stage();
    for (const page of changed) if (page.kind === 'file') await staging.write(page);
    const made: string[] = [];
    const copies = await compressSite(pages, {
      ...staging,
      write: (page) => {
        made.push(page.permalink);
        return staging.write(page);
      },
    });
    await staging.commit([...pages, ...copies]);
    return made.sort();
  } finally {
    memory.close();
  }
}

const copiesOnDisk = () =>
  Object.keys(readTexts(folders.output)).filter((path) => /\.(br|gz)$/.test(path));

const HOME = ['/index.html.br', '/index.html.gz'];
const MATCH = ['/khel/2024/11/match/index.html.br', '/khel/2024/11/match/index.html.gz'];

test('texts that gain have copies; pictures, small pages and files for hosts have none', async () => {
  expect(await build(PAPER)).toEqual([...HOME, ...MATCH]);
});

test('an unchanged file is never compressed again', async () => {
  await build(PAPER);
  expect(await build(PAPER)).toEqual([]);
  expect(await build({ ...PAPER, '/': `${LONG} नया` })).toEqual(HOME);
});

test('not even where changed code printed the same bytes', async () => {
  await build(PAPER);
  expect(await build(PAPER, 'other code')).toEqual([]);
  expect(await build({ ...PAPER, '/': `${LONG} नया` }, 'third code')).toEqual(HOME);
  expect(copiesOnDisk()).toHaveLength(4);
});

test('copies go with their original', async () => {
  await build(PAPER);
  const { '/khel/2024/11/match/': _match, ...rest } = PAPER;
  await build(rest);
  expect(copiesOnDisk().map((path) => `/${path}`)).toEqual(HOME);
});
