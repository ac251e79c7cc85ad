import { lstatSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ForeignOutput, openMemory } from '../../src/memory/index.ts';
import { build, filesOf, type Paper, pagesOf } from './paper.ts';
import { readTexts, type ScratchFolders, scratchFolders } from './site.ts';

let folders: ScratchFolders;
beforeEach(() => {
  folders = scratchFolders();
});
afterEach(() => folders.remove());

const PAPER: Paper = {
  '/': 'मुखपृष्ठ',
  '/desh/2024/11/pul/': 'पुल टूटा',
  '/desh/2024/11/sadak/': 'सड़क बनी',
  '/style.css': 'body{}',
};

function site(): Record<string, string> {
  const { 'build.txt': _mark, ...files } = readTexts(folders.output);
  return files;
}

test('a first build writes everything', async () => {
  const { plan, outcome, memory } = await build(folders, PAPER);
  expect(plan.changed).toHaveLength(4);
  expect(outcome).toMatchObject({ same: 0, unchanged: 0, removed: [] });
  expect(memory.ignored).toBe('absent');
  expect(site()).toEqual(filesOf(PAPER));
});

test('the output folder may lie in folders that are not there yet', async () => {
  const deep = { ...folders, output: join(folders.root, 'out/deep/site') };
  await build(deep, PAPER);
  expect(readTexts(deep.output)).toMatchObject(filesOf(PAPER));
});

test('the output folder may be a symbolic link, which stays one', async () => {
  mkdirSync(join(folders.root, 'real'));
  symlinkSync(join(folders.root, 'real'), folders.output);
  await build(folders, PAPER);
  expect(lstatSync(folders.output).isSymbolicLink()).toBe(true);
  expect(site()).toEqual(filesOf(PAPER));
});

test('assets come into place first, indexes last', async () => {
  const { outcome } = await build(folders, PAPER);
  expect(outcome.written[0]).toBe('style.css');
});

test('a second build of the same paper touches nothing', async () => {
  await build(folders, PAPER);
  const { plan, outcome, memory } = await build(folders, PAPER);
  expect(memory).toMatchObject({ ignored: undefined, outdated: false, recovered: 'nothing' });
  expect(plan).toEqual({ changed: [], removed: [], unchanged: 4 });
  expect(outcome).toMatchObject({ written: [], same: 0, unchanged: 4, removed: [] });
});

test('only pages with other inputs are written', async () => {
  await build(folders, PAPER);
  const edited = { ...PAPER, '/desh/2024/11/pul/': 'पुल जुड़ा' };
  const { outcome } = await build(folders, edited);
  expect(outcome).toMatchObject({ written: ['desh/2024/11/pul/index.html'], unchanged: 3 });
  expect(site()).toEqual(filesOf(edited));
});

test('what is no longer in the list goes, with the folders that it leaves empty', async () => {
  await build(folders, PAPER);
  const { '/desh/2024/11/pul/': _pul, '/desh/2024/11/sadak/': _sadak, ...rest } = PAPER;
  const { outcome } = await build(folders, rest);
  expect(outcome.removed).toEqual(['desh/2024/11/pul/index.html', 'desh/2024/11/sadak/index.html']);
  expect(readTexts(folders.root)).not.toHaveProperty('_site/desh');
  expect(site()).toEqual(filesOf(rest));
});

test('other code makes every page again, and equal bytes stay untouched', async () => {
  await build(folders, PAPER);
  const { memory, plan, outcome } = await build(folders, PAPER, { fingerprint: 'newer code' });
  expect(memory.outdated).toBe(true);
  expect(plan.unchanged).toBe(0);
  expect(outcome).toMatchObject({ written: [], same: 4, unchanged: 0, removed: [] });
  expect((await build(folders, PAPER, { fingerprint: 'newer code' })).plan.unchanged).toBe(4);
});

test('a build that forgets makes all anew and is remembered', async () => {
  await build(folders, PAPER);
  const { outcome } = await build(folders, PAPER, { forget: true });
  expect(outcome.written).toHaveLength(4);
  expect((await build(folders, PAPER)).plan.unchanged).toBe(4);
});

describe('the output folder is compared with the memory', () => {
  const page = () => join(folders.output, 'desh/2024/11/pul/index.html');
  const meddling: Record<string, () => void> = {
    'a deleted file': () => rmSync(page()),
    'a cut file': () => truncateSync(page(), 3),
    'a deleted folder': () => rmSync(join(folders.output, 'desh'), { recursive: true }),
    'a folder in place of a file': () => {
      rmSync(page());
      mkdirSync(page());
    },
    'a file in place of a folder': () => {
      rmSync(join(folders.output, 'desh'), { recursive: true });
      writeFileSync(join(folders.output, 'desh'), '');
    },
    'a link in place of a file': () => {
      rmSync(page());
      symlinkSync(join(folders.root, 'elsewhere'), page());
    },
    'files that nobody knows': () => {
      mkdirSync(join(folders.output, 'old/deep'), { recursive: true });
      writeFileSync(join(folders.output, 'old/deep/page.html'), 'alt');
      writeFileSync(join(folders.output, 'desh/2024/notes.txt'), 'x');
    },
  };
  for (const [what, meddle] of Object.entries(meddling)) {
    test(`${what} is put right`, async () => {
      await build(folders, PAPER);
      meddle();
      await build(folders, PAPER);
      expect(site()).toEqual(filesOf(PAPER));
      expect((await build(folders, PAPER)).outcome.unchanged).toBe(4);
    });
  }

  test('a folder that holds something else than a site is refused and left alone', async () => {
    mkdirSync(folders.output);
    writeFileSync(join(folders.output, 'thesis.doc'), 'years of work');
    await expect(build(folders, PAPER)).rejects.toThrow(ForeignOutput);
    expect(readTexts(folders.root)).toEqual({ '_site/thesis.doc': 'years of work' });
  });
});

describe('a page may become a folder and a folder a page', () => {
  const shapes: Paper[] = [
    { '/a': '1' },
    { '/a/': '2' },
    { '/a/b/': '3', '/a/c': '4' },
    { '/a': '5' },
  ];
  test('in every order', async () => {
    for (const shape of [...shapes, ...shapes.toReversed()]) {
      await build(folders, shape);
      expect(site()).toEqual(filesOf(shape));
    }
  });
});

describe('addresses that cannot be files are refused before anything is written', () => {
  const refused: Record<string, Paper> = {
    'one file for two pages': { '/a/': '1', '/a/index.html': '2' },
    'a file that is also a folder': { '/a': '1', '/a/b/': '2' },
    'a way out of the site': { '/a/../../b': '1' },
    'the name of the mark': { '/build.txt': '1' },
  };
  for (const [what, paper] of Object.entries(refused)) {
    test(what, async () => {
      const memory = await openMemory(folders, { fingerprint: 'code' });
      expect(() => memory.plan(pagesOf(paper))).toThrow(/address/);
      memory.close();
    });
  }
});

test('a page that was not rendered stops the build and changes nothing', async () => {
  await build(folders, PAPER);
  const memory = await openMemory(folders, { fingerprint: 'code' });
  const staging = await memory.stage();
  const more = { ...PAPER, '/desh/2024/11/mela/': 'मेला' };
  await expect(staging.commit(pagesOf(more))).rejects.toThrow('/desh/2024/11/mela/');
  expect(site()).toEqual(filesOf(PAPER));
  expect((await build(folders, PAPER)).memory.recovered).toBe('rolledBack');
});
