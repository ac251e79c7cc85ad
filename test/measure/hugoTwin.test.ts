import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installedHugo, writeHugoTwin } from '../../src/measure/hugoTwin.ts';
import { pagePath, syntheticStories } from '../../src/measure/syntheticStories.ts';

const CATEGORIES = ['khel', 'kisani'];
/** More bytes than a file's name may have. */
const LONG_TAG = 'नमूना विषय '.repeat(12).trim();
const stories = [
  ...syntheticStories(30, 1, { categories: CATEGORIES, authors: ['team'], districts: ['भोपाल'] }),
].map((story) => ({ ...story, tags: [...story.tags, LONG_TAG] }));

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
      expect(page).toContain(`>${LONG_TAG}</a>`);
    }
    const tags = new Set(stories.flatMap((story) => story.tags));
    const lists = readdirSync(join(folder, 'public', 'tags'), { withFileTypes: true });
    expect(lists.filter((entry) => entry.isDirectory())).toHaveLength(tags.size);
    rmSync(folder, { recursive: true });
  },
);
