/** Hosts that take a folder by a tool of their own: here the tool is `cp`, the host a folder. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEPLOYED } from '../../src/publish/inventory.ts';
import {
  buildIn,
  NEWSROOM,
  readSite,
  scratchFolder,
  story,
  writeFiles,
} from '../support/tinyPaper.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const ARTICLES = {
  'articles/2024/11/a.md': story({ title: 'पहली' }),
  'articles/2024/11/b.md': story({ title: 'दूसरी' }),
};

describe('a host that takes the whole folder', () => {
  let scratch: Awaited<ReturnType<typeof scratchFolder>>;
  let server: Server;
  let url: string;
  const at = (path: string) => join(scratch.path, path);

  beforeAll(async () => {
    scratch = await scratchFolder();
    await writeFiles(at('content'), { ...NEWSROOM, ...ARTICLES });
    await build();
    server = createServer((request, response) => {
      const path = decodeURI(new URL(request.url ?? '', 'http://host').pathname);
      const file = join(at('served'), path.endsWith('/') ? `${path}index.html` : path);
      const found = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
      response.writeHead(found ? 200 : 404).end(found ? readFileSync(file) : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    await scratch.remove();
  });

  const build = () => buildIn(scratch.path, { without: new Set(['search', 'media']) });

  /** The server answers from this process, so the command must not block it. */
  async function deploy(command: string, ...more: readonly string[]) {
    const words = ['scripts/run.mjs', 'deploy', '--lang', 'en', '--site', at('_site')];
    const child = spawn(
      process.execPath,
      [...words, '--command', command, '--url', url, '--json', ...more],
      { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let [output, said] = ['', ''];
    child.stdout.on('data', (part) => (output += String(part)));
    child.stderr.on('data', (part) => (said += String(part)));
    const code = await new Promise((resolve) => child.once('close', resolve));
    return { code, said, plan: JSON.parse(output.trimEnd().split('\n').at(-1) || '{}') };
  }

  const carry = () => `rm -rf ${at('served')} && cp -r {site} ${at('served')}`;

  it('gets the site and its record, and is looked at afterwards', async () => {
    const { code, said } = await deploy(carry(), '--yes');
    expect([code, said]).toEqual([0, expect.stringContaining('in place and was checked')]);
    expect(said).toContain('There is no record');
    const served = await readSite(at('served'));
    expect(served.has(DEPLOYED)).toBe(true);
    expect([...served.keys()].filter((path) => path !== DEPLOYED)).toEqual([
      ...(await readSite(at('_site'))).keys(),
    ]);
    expect(existsSync(at(`_site/${DEPLOYED}`))).toBe(false);
  });

  it('tells by its record what changed since', async () => {
    expect((await deploy(carry())).plan.uploads).toEqual([]);
    await writeFiles(at('content'), { 'articles/2024/11/c.md': story({ title: 'तीसरी' }) });
    await build();
    const { plan } = await deploy(carry());
    const paths = plan.uploads.map(({ path }: { path: string }) => path);
    expect(paths).toContain('madhya-pradesh/2024/11/c/index.html');
    expect(paths).not.toContain('robots.txt');
  });

  it('is not asked where its tool fails', async () => {
    const { code, said } = await deploy('exit 3', '--yes');
    expect([code, said]).toEqual([1, expect.stringContaining('exit 3: 3')]);
  });

  it('keeps the old site where a published story vanished', async () => {
    await rm(at('content/articles/2024/11/b.md'));
    await build();
    const { code, plan } = await deploy(carry(), '--yes');
    expect([code, plan.refusals]).toEqual([1, ['/madhya-pradesh/2024/11/b/']]);
    expect(existsSync(at('served/madhya-pradesh/2024/11/b/index.html'))).toBe(true);
  });
});

describe('the words of deploy', () => {
  it('ask for one way', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'deploy'], {
      cwd: PROJECT,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining('--command')]);
  });
});
