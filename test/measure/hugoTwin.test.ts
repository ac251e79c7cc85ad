import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installedHugo, writeHugoTwin } from '../../src/measure/hugoTwin.ts';
import { pagePath, syntheticStories } from '../../src/measure/syntheticStories.ts';

const CATEGORIES = ['khel', 'kisani'];
const stories = [
  ...syntheticStories(30, 1, { categories: CATEGORIES, authors: ['team'], districts: ['भोपाल'] }),
];

test.skipIf(installedHugo() === undefined)(
  'Hugo makes the same addresses, within the same frame',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'samwad-hugo-'));
    const frame = {
      before: '<!doctype html><i>{{ not a template }}</i>',
      after: '<footer></footer>',
    };
    writeHugoTwin(folder, stories, CATEGORIES, frame);
    const { status, stdout } = spawnSync('hugo', [], { cwd: folder, encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, expect.any(String)]);
    for (const story of stories) {
      const page = readFileSync(join(folder, 'public', pagePath(story)), 'utf8');
      expect(page.startsWith(frame.before)).toBe(true);
      expect(page).toContain(story.title);
    }
    rmSync(folder, { recursive: true });
  },
);
