import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NEWSROOM, readSite, scratchFolder, story, writeFiles } from '../support/tinyPaper.ts';

const run = promisify(execFile);
const project = join(import.meta.dirname, '..', '..');

let folder: Awaited<ReturnType<typeof scratchFolder>>;
beforeAll(async () => {
  folder = await scratchFolder();
});
afterAll(() => folder.remove());

/** Builds in a process of its own, in a folder of its own. */
async function buildUnder(name: string, env: Readonly<Record<string, string>>) {
  const content = join(folder.path, name, 'content');
  await writeFiles(content, {
    ...NEWSROOM,
    'articles/2024/11/a.md': story({
      title: 'पहली खबर',
      date: '2024-11-22T23:50:00+05:30',
      more: 'tags: [बारिश]',
    }),
    'articles/2024/11/b.md': story({
      title: 'दूसरी खबर',
      date: '2024-11-23T00:10:00+05:30',
      more: 'tags: [बारिश, कमल]\ndistrict: [bhopal]',
    }),
    'pages/about.md': '---\ntitle: हमारे बारे में\n---\nयह एक अखबार है।\n',
  });
  const output = join(folder.path, name, '_site');
  const words = ['--content', content, '--output', output, '--cache', join(folder.path, name, 'c')];
  const command = ['--import', 'tsx', 'scripts/build.ts', '--now', '2024-11-23T09:00:00+05:30'];
  await run(process.execPath, [...command, ...words], {
    cwd: project,
    env: { ...process.env, ...env },
  });
  return readSite(output);
}

test('folder, time zone and locale leave no trace in the site', async () => {
  const utc = await buildUnder('one', { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
  const newYork = await buildUnder('other/deeper', { TZ: 'America/New_York', LANG: 'hi_IN.UTF-8' });
  expect([...newYork.keys()]).toEqual([...utc.keys()]);
  expect(newYork).toEqual(utc);
  expect(utc.size).toBeGreaterThan(20);
});
