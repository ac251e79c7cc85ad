/** A build that would make the site that stands ends before anything is made. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildSite } from '../../src/build/buildSite.ts';
import type { BuildSettings } from '../../src/build/settings.ts';
import type { StageName } from '../../src/build/stages.ts';
import {
  buildSettings,
  momentOf,
  NEWSROOM,
  type ScratchFolder,
  scratchFolder,
  story,
  writeFiles,
} from '../support/tinyPaper.ts';

const STORY = 'articles/2024/11/pul.md';
const PUBLISHED = '2024-11-21T08:00:00+05:30';
const FIRST = momentOf('2024-11-22T10:00:00+05:30');

let scratch: ScratchFolder;
beforeEach(async () => {
  scratch = await scratchFolder();
  await put({ ...NEWSROOM, [STORY]: story({ title: 'पुल बना', date: PUBLISHED }) });
  await put({ '../weather.json': '{"observations": []}' });
  await build();
});
afterEach(() => scratch.remove());

const put = (files: Readonly<Record<string, string>>) =>
  writeFiles(join(scratch.path, 'content'), files);

/** Builds and tells which stages there were. */
async function build(changes: Partial<BuildSettings> = {}) {
  const stages: StageName[] = [];
  const settings = buildSettings(scratch.path, {
    now: FIRST,
    weather: join(scratch.path, 'weather.json'),
    ...changes,
  });
  const result = await buildSite(settings, async (name, work) => {
    stages.push(name);
    return work();
  });
  return { stages, result };
}

describe('a site stands', () => {
  test('until its next moment, with the report of the build that made it', async () => {
    const made = await build({ forget: true });
    const later = await build({ now: momentOf('2024-11-22T23:59:59+05:30') });
    expect(made.stages).not.toEqual([]);
    expect(later.stages).toEqual([]);
    expect(later.result).toEqual({
      ...made.result,
      ignored: undefined,
      outcome: { ...later.result.outcome, written: [], removed: [], same: 0 },
    });
    expect(later.result.outcome.unchanged).toBe(made.result.outcome.written.length);
  });

  test('whatever the times of its files are, as after a checkout', async () => {
    await put({ [STORY]: story({ title: 'पुल बना', date: PUBLISHED }) });
    expect((await build()).stages).toEqual([]);
  });
});

describe('a site is made anew', () => {
  test.each<[string, () => Promise<unknown>, Partial<BuildSettings>]>([
    ['story', () => put({ [STORY]: story({ title: 'पुल टूटा', date: PUBLISHED }) }), {}],
    ['setting', () => put({ 'front.yaml': 'pinned: []\nsections: []\n' }), {}],
    ['page', () => put({ 'pages/hamare-bare-mein.md': '---\ntitle: हम\n---\nनमूना' }), {}],
    ['file that nobody reads', () => put({ 'media/nadi.jpg': 'x' }), {}],
    ['temperature', () => put({ '../weather.json': '{"observations": [] }' }), {}],
    ['file less in the site', () => rm(join(scratch.path, '_site', 'index.html')), {}],
    ['file more in the site', () => writeFile(join(scratch.path, '_site', 'x'), ''), {}],
    ['readers of drafts', async () => {}, { drafts: true }],
    ['site without search', async () => {}, { without: new Set(['search'] as const) }],
    ['earlier moment', async () => {}, { now: momentOf('2024-11-22T09:59:59+05:30') }],
    ['new day', async () => {}, { now: momentOf('2024-11-23T00:00:00+05:30') }],
  ])('for another %s', async (_what, change, settings) => {
    await change();
    expect((await build(settings)).stages).not.toEqual([]);
  });

  test('when a story leaves the news sitemap, 48 hours after it came', async () => {
    const morning = momentOf('2024-11-23T07:00:00+05:30');
    await build({ now: morning });
    expect((await build({ now: momentOf('2024-11-23T08:00:00+05:30') })).stages).toEqual([]);
    const over = await build({ now: momentOf('2024-11-23T08:00:01+05:30') });
    expect(over.result.outcome.written).toContain('news-sitemap.xml');
  });
});
