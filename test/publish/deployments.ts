/** Deployments by rclone, killed at random points: the tests, for a number of kills. */
import { spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEPLOYED, DEPLOYING, isDeploymentRecord } from '../../src/publish/inventory.ts';
import { fileOf, pageReferences } from '../support/siteLinks.ts';
import {
  buildIn,
  NEWSROOM,
  readSite,
  scratchFolder,
  story,
  writeFiles,
} from '../support/tinyPaper.ts';
import { type SftpServer, startSftpServer } from './sftpServer.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const ORIGIN = 'https://samwad.example';
const hasRclone = spawnSync('rclone', ['version']).status === 0;

/** How long such a deployment carries, about. */
const CARRYING_MS = 1_500;

const STORIES = Object.fromEntries(
  Array.from({ length: 6 }, (_, at) => [
    `articles/2024/11/khabar-${at}.md`,
    story({ title: `खबर ${at}`, date: `2024-11-2${at % 3}T10:00:00+05:30` }),
  ]),
);

/** How many deployments are killed, one after the other, on each way. */
export interface Kills {
  readonly folder: number;
  readonly sftp: number;
}

export function describeDeployments({ folder, sftp }: Kills): void {
  describe.skipIf(!hasRclone).each([
    ['a folder', folder],
    ['SFTP', sftp],
  ] as const)('deploying to %s, killed %i times (skipped without rclone)', (way, kills) => {
    let scratch: Awaited<ReturnType<typeof scratchFolder>>;
    let server: SftpServer | undefined;
    let site: string;
    /** What readers get, as a folder of this machine. */
    let served: string;
    let target: string;

    beforeAll(async () => {
      scratch = await scratchFolder();
      await writeFiles(join(scratch.path, 'content'), {
        ...NEWSROOM,
        'site.yaml': `${NEWSROOM['site.yaml']}hosting: {compress: on}\n`,
        ...STORIES,
      });
      await buildIn(scratch.path, { without: new Set(['search', 'media']) });
      site = join(scratch.path, '_site');
      await mkdir(join(scratch.path, 'server'));
      served = join(scratch.path, 'server', 'samwad');
      if (way === 'SFTP') server = await startSftpServer(join(scratch.path, 'server'));
      target = server ? `${server.remote}samwad` : served;
    });
    afterAll(async () => {
      await server?.stop();
      await scratch?.remove();
    });

    const words = () => ['scripts/run.mjs', 'deploy', '--site', site, '--to', target];

    /** Runs the command; kills it and all that it started, some time after it began to carry. */
    function deploy(killAfter?: number): Promise<number | null> {
      return new Promise((resolve) => {
        const child = spawn(process.execPath, [...words(), '--yes'], {
          cwd: PROJECT,
          detached: true,
          stdio: 'ignore',
        });
        const kill = () => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL');
        const begun = statSync(join(served, DEPLOYING), { throwIfNoEntry: false })?.mtimeMs;
        const watch = setInterval(() => {
          const at = statSync(join(served, DEPLOYING), { throwIfNoEntry: false })?.mtimeMs;
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

    const plan = (): { uploads: { path: string }[]; resumes: boolean } => {
      const options = { cwd: PROJECT, encoding: 'utf8' } as const;
      const { stdout } = spawnSync(process.execPath, [...words(), '--json'], options);
      return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
    };

    /** Each story makes pages of a new subject, and every other one those of a district. */
    async function addStory(number: number): Promise<void> {
      const district = number % 2 === 0 ? '\ndistrict: indore' : '';
      await writeFiles(join(scratch.path, 'content'), {
        [`articles/2024/11/nai-${number}.md`]: story({
          title: `नई खबर ${number}`,
          more: `tags: [विषय ${number}]${district}`,
        }),
      });
      await buildIn(scratch.path, { without: new Set(['search', 'media']) });
    }

    it('shows only the plan unless told to go', async () => {
      expect(plan().uploads.length).toBeGreaterThan(20);
      await expect(readSite(served)).rejects.toThrow();
    });

    it('never leaves a page without its parts, and goes on to the whole site', async () => {
      expect(await deploy()).toBe(0);
      expect(await servedFiles(served)).toEqual(await readSite(site));

      for (let round = 0; round < kills; round += 1) {
        if (round % 3 !== 2) await addStory(round);
        await deploy(Math.random() * CARRYING_MS);
        expect(brokenLinks(await servedFiles(served))).toEqual([]);
      }
      expect(await deploy()).toBe(0);
      expect(await servedFiles(served)).toEqual(await readSite(site));
      const left = [...(await readSite(join(scratch.path, 'server'))).keys()];
      expect(left.filter((path) => isDeploymentRecord(path.replace('samwad/', '')))).toEqual([
        `samwad/${DEPLOYED}`,
      ]);
      expect(left.filter((path) => !path.startsWith('samwad/'))).toEqual([]);
    }, 3_000_000);

    it('has nothing left to carry after that', () => {
      expect(plan()).toMatchObject({ uploads: [], resumes: false });
    });

    it('carries all that is uncertain after a record was cut off', async () => {
      await addStory(1_000);
      await writeFile(join(served, DEPLOYING), '{"form":"samwad depl');
      expect(plan().resumes).toBe(true);
      expect(await deploy()).toBe(0);
      expect(await servedFiles(served)).toEqual(await readSite(site));
    }, 120_000);

    it('refuses where a published story vanished', async () => {
      await rm(join(scratch.path, 'content/articles/2024/11/khabar-0.md'));
      await buildIn(scratch.path, { without: new Set(['search', 'media']) });
      expect(await deploy()).toBe(1);
    }, 120_000);
  });
}

async function servedFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = [...(await readSite(folder))];
  return new Map(files.filter(([path]) => !isDeploymentRecord(path)));
}

/** Follows every link from the front page, as readers do: some get a page, some its copy. */
function brokenLinks(files: ReadonlyMap<string, string>): readonly string[] {
  const seen = new Set(['index.html']);
  const broken: string[] = [];
  for (const path of seen) {
    const markup = files.get(path);
    if (markup === undefined) broken.push(path);
    if (markup === undefined || !path.endsWith('.html')) continue;
    const address = `/${path.replace(/index\.html$/, '')}`;
    const copy = files.get(`${path}.br`);
    const texts = [
      Buffer.from(markup, 'latin1').toString(),
      ...(copy === undefined ? [] : [brotliDecompressSync(Buffer.from(copy, 'latin1')).toString()]),
    ];
    for (const text of texts) {
      for (const link of pageReferences(text, address, ORIGIN).links) {
        seen.add(fileOf(link.replace(/#.*/, '')));
      }
    }
  }
  return broken;
}
