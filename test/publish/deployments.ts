/** Deployments by rclone into a folder, killed at random points: the tests, for a number of kills. */
import { spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEPLOYING, isDeploymentRecord } from '../../src/publish/inventory.ts';
import { fileOf, pageReferences } from '../support/siteLinks.ts';
import {
  buildIn,
  NEWSROOM,
  readSite,
  scratchFolder,
  story,
  writeFiles,
} from '../support/tinyPaper.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const ORIGIN = 'https://samwad.example';
const hasRclone = spawnSync('rclone', ['version']).status === 0;

/** How long such a deployment carries, about. */
const CARRYING_MS = 800;

const STORIES = Object.fromEntries(
  Array.from({ length: 6 }, (_, at) => [
    `articles/2024/11/khabar-${at}.md`,
    story({ title: `खबर ${at}`, date: `2024-11-2${at % 3}T10:00:00+05:30` }),
  ]),
);

/** @param kills how many deployments are killed, one after the other */
export function describeDeployments(kills: number): void {
  describe.skipIf(!hasRclone)('deploying with rclone (skipped where it is missing)', () => {
    let scratch: Awaited<ReturnType<typeof scratchFolder>>;
    let site: string;
    let target: string;

    beforeAll(async () => {
      scratch = await scratchFolder();
      await writeFiles(join(scratch.path, 'content'), { ...NEWSROOM, ...STORIES });
      await buildIn(scratch.path, { without: new Set(['search']) });
      site = join(scratch.path, '_site');
      target = join(scratch.path, 'served');
    });
    afterAll(() => scratch?.remove());

    /** Runs the command; kills it and all that it started, some milliseconds after it began to carry. */
    function deploy(killAfter?: number): Promise<number | null> {
      return new Promise((resolve) => {
        const child = spawn(
          process.execPath,
          ['--import', 'tsx', 'scripts/deploy.ts', '--site', site, '--to', target, '--yes'],
          { cwd: PROJECT, detached: true, stdio: 'ignore' },
        );
        const kill = () => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL');
        const begun = statSync(join(target, DEPLOYING), { throwIfNoEntry: false })?.mtimeMs;
        const watch = setInterval(() => {
          const at = statSync(join(target, DEPLOYING), { throwIfNoEntry: false })?.mtimeMs;
          if (killAfter === undefined || at === undefined || at === begun) return;
          clearInterval(watch);
          setTimeout(() => child.exitCode === null && kill(), killAfter);
        }, 5);
        child.once('close', (code) => {
          clearInterval(watch);
          resolve(code);
        });
      });
    }

    async function addStory(number: number): Promise<void> {
      await writeFiles(join(scratch.path, 'content'), {
        [`articles/2024/11/nai-${number}.md`]: story({
          title: `नई खबर ${number}`,
          more: `tags: [विषय ${number}]`,
        }),
      });
      await buildIn(scratch.path, { without: new Set(['search']) });
    }

    it('shows only the plan unless told to go', async () => {
      const { status, stdout } = spawnSync(
        process.execPath,
        ['--import', 'tsx', 'scripts/deploy.ts', '--site', site, '--to', target, '--json'],
        { cwd: PROJECT, encoding: 'utf8' },
      );
      expect(status).toBe(0);
      expect(JSON.parse(stdout).uploads.length).toBeGreaterThan(20);
      await expect(readSite(target)).rejects.toThrow();
    });

    it('never leaves a page without its parts, and goes on to the whole site', async () => {
      expect(await deploy()).toBe(0);
      expect(await served(target)).toEqual(await readSite(site));

      for (let round = 0; round < kills; round += 1) {
        if (round % 3 === 0) await addStory(round);
        await deploy(Math.random() * CARRYING_MS);
        expect(brokenLinks(await served(target))).toEqual([]);
      }
      expect(await deploy()).toBe(0);
      expect(await served(target)).toEqual(await readSite(site));
    }, 3_000_000);

    it('refuses where a published story vanished', async () => {
      await rm(join(scratch.path, 'content/articles/2024/11/khabar-0.md'));
      await buildIn(scratch.path, { without: new Set(['search']) });
      expect(await deploy()).toBe(1);
    });
  });
}

async function served(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = [...(await readSite(folder))];
  return new Map(files.filter(([path]) => !isDeploymentRecord(path)));
}

/** Follows every link from the front page, as readers do. */
function brokenLinks(files: ReadonlyMap<string, string>): readonly string[] {
  const seen = new Set(['index.html']);
  const broken: string[] = [];
  for (const path of seen) {
    const markup = files.get(path);
    if (markup === undefined) broken.push(path);
    if (markup === undefined || !path.endsWith('.html')) continue;
    const address = `/${path.replace(/index\.html$/, '')}`;
    for (const link of pageReferences(Buffer.from(markup, 'latin1').toString(), address, ORIGIN)
      .links) {
      seen.add(fileOf(link.replace(/#.*/, '')));
    }
  }
  return broken;
}
