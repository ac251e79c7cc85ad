/** An export of a gigabyte: how much memory its import takes, measured from outside. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeLargeExport } from './largeExport.ts';

const PROJECT = join(import.meta.dirname, '..', '..', '..');
const GIGABYTE = 1_000_000_000;
/** Most of it is the paper of 128,000 stories that is checked as a whole in the end: 375 to 391. */
const MOST_MEGABYTES = 500;
/** Loaded before the command: tells the peak of its resident memory, in KiB, when it ends. */
const TELL_PEAK = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samwad-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('a gigabyte is imported in less than half a gigabyte of memory, and again without change', async () => {
  const file = join(folder, 'export.xml');
  const { stories } = await writeLargeExport(file, GIGABYTE);
  const first = await importExport(file);
  expect(first.said).toContain(`${stories} नई फाइलें`);
  expect(first.megabytes).toBeLessThan(MOST_MEGABYTES);
  expect(await filesBelow(join(folder, 'content', 'articles'))).toBe(stories);
  const again = await importExport(file);
  expect(again.said).toContain(`0 नई फाइलें, ${stories} जैसी थीं वैसी`);
  expect(again.megabytes).toBeLessThan(MOST_MEGABYTES);
});

async function importExport(file: string) {
  const args = ['--import', 'tsx', '--import', TELL_PEAK, 'scripts/importWordpress.ts', file];
  const run = spawn(process.execPath, [...args, '--content', join(folder, 'content')], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [said, complained, [code]] = await Promise.all([
    text(run.stdout),
    text(run.stderr),
    once(run, 'exit'),
  ]);
  expect(code, complained).toBe(0);
  const kibibytes = Number(/peak (\d+)$/.exec(complained)?.[1]);
  return { said, megabytes: (kibibytes * 1024) / 1_000_000 };
}

async function filesBelow(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}
