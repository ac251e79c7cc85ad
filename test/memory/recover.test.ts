import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recover } from '../../src/memory/index.ts';
import { fallibleDisk, Killed } from './fallibleDisk.ts';
import { build, filesOf, hastyDisk, type Paper } from './paper.ts';
import { readTexts, type ScratchFolders, scratchFolders } from './site.ts';

let folders: ScratchFolders;
beforeEach(() => {
  folders = scratchFolders();
});
afterEach(() => folders.remove());

/** A page names the asset that it needs: "needs NAME". */
const OLD: Paper = {
  '/': 'old front, needs a.css',
  '/stays/': 'needs a.css',
  '/goes/': 'needs a.css',
  '/shape': 'a file that becomes a folder',
  '/turns/': 'a folder that becomes a file',
  '/a.css': 'a',
};
const NEW: Paper = {
  '/': 'new front, needs b.css',
  '/stays/': 'needs a.css',
  '/comes/': 'needs b.css',
  '/shape/': 'a folder that was a file',
  '/turns': 'a file that was a folder',
  '/a.css': 'a',
  '/b.css': 'b',
};

/** Kills a build of NEW at every moment in turn, until one gets through. */
async function killEverywhere(
  prepare: () => Promise<unknown>,
  check: (moment: number) => Promise<void>,
): Promise<number> {
  for (let moment = 1; ; moment += 1) {
    for (const name of ['_site', '.cache', '._site.building', '._site.lock']) {
      rmSync(join(folders.root, name), { recursive: true, force: true });
    }
    await prepare();
    const disk = fallibleDisk(moment);
    const killed = await build(folders, NEW, { disk }).then(
      () => false,
      (error: unknown) => {
        if (error instanceof Killed) return true;
        throw error;
      },
    );
    // What the killed process held is free again: its number lives on only in this test.
    rmSync(join(folders.root, '._site.lock'), { force: true });
    if (!killed) return moment;
    await check(moment);
  }
}

function visible(): Record<string, string> {
  const { 'build.txt': _mark, ...files } = readTexts(folders.output);
  return files;
}

/** Every visible file has complete bytes of one of the papers, and no page lacks its asset. */
function expectWholePages(site: Record<string, string>): void {
  const complete = [OLD, NEW].map(filesOf);
  for (const [path, text] of Object.entries(site)) {
    expect(complete.map((files) => files[path])).toContain(text);
    const asset = /needs (\S+)/.exec(text)?.[1];
    if (asset !== undefined) expect(site).toHaveProperty([asset]);
  }
}

describe('a build that is killed at any moment', () => {
  test('is completed or rolled back by the next command, over an older site', async () => {
    const outcomes = new Set<string>();
    await killEverywhere(
      () => build(folders, OLD, { disk: hastyDisk }),
      async () => {
        expectWholePages(visible());
        const recovered = await recover(folders);
        outcomes.add(recovered);
        expect([filesOf(OLD), filesOf(NEW)]).toContainEqual(visible());
        if (recovered === 'completed') expect(visible()).toEqual(filesOf(NEW));
        if (recovered === 'rolledBack') expect(visible()).toEqual(filesOf(OLD));
        const isNew = visible()['comes/index.html'] !== undefined;
        const { outcome } = await build(folders, NEW, { disk: hastyDisk });
        expect(visible()).toEqual(filesOf(NEW));
        expect(outcome.unchanged).toBe(isNew ? 7 : 2);
      },
    );
    expect(outcomes).toEqual(new Set(['nothing', 'rolledBack', 'completed']));
  });

  test('is completed or rolled back where there was no site', async () => {
    const moments = await killEverywhere(
      async () => {},
      async () => {
        expect([{}, filesOf(NEW)]).toContainEqual(visible());
        await recover(folders);
        expect([{}, filesOf(NEW)]).toContainEqual(visible());
        await build(folders, NEW, { disk: hastyDisk });
        expect(visible()).toEqual(filesOf(NEW));
      },
    );
    expect(moments).toBeGreaterThan(10);
  });

  test('is completed or rolled back where the whole site is replaced', async () => {
    await killEverywhere(
      async () => {
        await build(folders, OLD, { disk: hastyDisk });
        rmSync(folders.cache, { recursive: true });
      },
      async () => {
        expect([{}, filesOf(OLD), filesOf(NEW)]).toContainEqual(visible());
        await recover(folders);
        expect([filesOf(OLD), filesOf(NEW)]).toContainEqual(visible());
        await build(folders, NEW, { disk: hastyDisk });
        expect(visible()).toEqual(filesOf(NEW));
      },
    );
  });
});

test('a recovery that is killed itself is taken up again', async () => {
  for (let moment = 1; ; moment += 1) {
    for (const name of ['_site', '.cache', '._site.building', '._site.lock']) {
      rmSync(join(folders.root, name), { recursive: true, force: true });
    }
    await build(folders, OLD, { disk: hastyDisk });
    const journalled = await operationsUntilJournal();
    await build(folders, NEW, { disk: fallibleDisk(journalled) }).catch(() => {});
    rmSync(join(folders.root, '._site.lock'), { force: true });
    const outcome = await recover(folders, fallibleDisk(moment)).catch(() => 'killed');
    rmSync(join(folders.root, '._site.lock'), { force: true });
    expectWholePages(visible());
    await recover(folders);
    expect(visible()).toEqual(filesOf(NEW));
    if (outcome !== 'killed') break;
  }
});

/** The moment just after the journal of a build of NEW over OLD is in place. */
async function operationsUntilJournal(): Promise<number> {
  const scratch = scratchFolders();
  await build(scratch, OLD, { disk: hastyDisk });
  const disk = fallibleDisk(Number.POSITIVE_INFINITY);
  let moment = 0;
  const watched = {
    ...disk,
    rename(from: string, to: string) {
      disk.rename(from, to);
      if (to.endsWith('/journal')) moment = disk.operations() + 1;
    },
  };
  await build(scratch, NEW, { disk: watched });
  scratch.remove();
  return moment;
}

test('without an interrupted build there is nothing to do', async () => {
  expect(await recover(folders)).toBe('nothing');
  await build(folders, OLD, { disk: hastyDisk });
  expect(await recover(folders)).toBe('nothing');
});
