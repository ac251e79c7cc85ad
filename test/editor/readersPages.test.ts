/** What the editor costs readers: nothing. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digest } from '../../src/digest.ts';
import {
  buildIn,
  NEWSROOM,
  readSite,
  type ScratchFolder,
  scratchFolder,
  story,
  writeFiles,
} from '../support/tinyPaper.ts';

const GITHUB =
  'editor: {backend: github, repo: samwad/akhbar, auth: "https://auth.example/auth"}\n';

let scratch: ScratchFolder;

beforeAll(async () => {
  scratch = await scratchFolder();
});
afterAll(async () => {
  await scratch.remove();
});

/** The site of a paper whose site.yaml ends with these lines. */
async function siteWith(lines: string): Promise<ReadonlyMap<string, string>> {
  await writeFiles(join(scratch.path, 'content'), {
    ...NEWSROOM,
    'site.yaml': `${NEWSROOM['site.yaml']}${lines}`,
    'articles/2024/11/barish.md': story({ title: 'भोपाल में दिन भर बारिश', more: 'tags: [बारिश]' }),
  });
  await rm(join(scratch.path, '_site'), { recursive: true, force: true });
  await buildIn(scratch.path);
  return readSite(join(scratch.path, '_site'));
}

/**
 * Digests of all files but those of the editor's folder, the hosts', which name its headers, and
 * the one that tells a build from others.
 */
function forReaders(site: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const others = [...site].filter(
    ([path]) => !/^(?:sampadan\/|_headers$|_nginx\/|build\.txt$)/.test(path),
  );
  return new Map(others.map(([path, bytes]) => [path, digest(bytes)]));
}

describe('a site', () => {
  it('has the same bytes for readers with the editor, without it and with GitHub', async () => {
    const off = await siteWith('editor: {backend: off}\n');
    const local = await siteWith('');
    const github = await siteWith(GITHUB);
    expect([...off.keys()].filter((path) => path.startsWith('sampadan/'))).toEqual([]);
    expect(off.get('_headers')).not.toContain('sampadan');
    expect(forReaders(local)).toEqual(forReaders(off));
    expect(forReaders(github)).toEqual(forReaders(off));

    // Decap, 5 MB, is there only where it has something to write to.
    expect(local.has('sampadan/index.html')).toBe(true);
    expect(local.has('sampadan/decap-cms.js')).toBe(false);
    expect(github.has('sampadan/decap-cms.js')).toBe(true);
    // What needs Node runs in no browser: a module of the build has found its way in.
    expect(github.get('sampadan/editor.js')).not.toMatch(/["']node:/);
    const configuration = JSON.parse(github.get('sampadan/configuration.json') ?? '{}');
    expect(configuration.backend).toMatchObject({
      name: 'github',
      repo: 'samwad/akhbar',
      branch: 'main',
      base_url: 'https://auth.example',
      auth_endpoint: 'auth',
    });
    expect(github.get('_headers')).toMatch(
      /\/sampadan\/\*\n(?: {2}.*\n)*? {2}Content-Security-Policy: .*connect-src 'self' blob: https:\/\/api\.github\.com/,
    );
  });
});
