/** The files for hosts, read by the hosts' own parsers. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../src/publish/contentPolicy.ts';
import { headerModel } from '../../src/publish/headers.ts';
import { headersFile } from '../../src/publish/headersFile.ts';
import { type Moved, movesOf } from '../../src/publish/moves.ts';
import { redirectsFile } from '../../src/publish/redirectsFile.ts';
import { scratchFolder, story, tinyPaper } from '../support/tinyPaper.ts';

const HEADERS = headerModel(
  contentPolicy({ inlined: [{ styles: ['a{}'], scripts: ['b()'] }], wasm: false }),
);

async function withFile<Result>(
  text: string,
  read: (file: string) => Promise<Result>,
): Promise<Result> {
  const scratch = await scratchFolder();
  try {
    const file = join(scratch.path, 'file');
    await writeFile(file, text);
    return await read(file);
  } finally {
    await scratch.remove();
  }
}

describe('_headers', () => {
  it('is read as it was meant', async () => {
    const { headers, errors } = await withFile(headersFile(HEADERS), (file) =>
      parseAllHeaders({
        headersFiles: [file],
        netlifyConfigPath: undefined,
        configHeaders: undefined,
        minimal: true,
      }),
    );
    expect(errors).toEqual([]);
    const values = new Map(headers.map((rule) => [rule.for, rule.values]));
    expect(values.get('/*')).toEqual(
      Object.fromEntries(HEADERS.security.map(({ name, value }) => [name, value])),
    );
    expect(values.get('/assets/*')).toEqual({
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
  });

  it('keeps within the limits of Cloudflare Pages', () => {
    const lines = headersFile(HEADERS).split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2_000);
  });
});

describe('the policy', () => {
  it('names what is inlined by its hash and allows nothing unsafe', () => {
    const policy = contentPolicy({ inlined: [{ styles: [''], scripts: [] }], wasm: false });
    expect(policy).toContain("style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    expect(policy).not.toContain('unsafe');
  });

  it('lets WebAssembly be compiled only where a search engine needs it', () => {
    expect(contentPolicy({ inlined: [], wasm: true })).toContain("'wasm-unsafe-eval'");
  });
});

const paper = (aliases: string, more = '') =>
  tinyPaper({
    'articles/2024/11/barish.md': story({ title: 'बारिश', more: `aliases: ${aliases}\n${more}` }),
  });

const TARGET = '/madhya-pradesh/2024/11/barish/';

describe('old addresses', () => {
  it.each([
    ['["/खबर/"]', [{ path: '/खबर/', query: '', target: TARGET }]],
    ['["/%E0%A4%96/"]', [{ path: '/ख/', query: '', target: TARGET }]],
    ['["/%E0%A4%96/", "/ख/"]', [{ path: '/ख/', query: '', target: TARGET }]],
    ['["/?p=12"]', [{ path: '/', query: 'p=12', target: TARGET }]],
    ['["/100%/"]', [{ path: '/100%/', query: '', target: TARGET }]],
  ])('%s', async (aliases, moved) => {
    expect(movesOf(await paper(aliases)).moved).toEqual(moved);
  });

  it('of a draft are not told', async () => {
    expect(movesOf(await paper('["/gupt/"]', 'draft: true')).moved).toEqual([]);
  });
});

describe('_redirects', () => {
  const moved: readonly Moved[] = [
    { path: '/खबर/', query: '', target: '/a/' },
    { path: '/', query: 'p=12', target: '/b/' },
  ];

  it('is read as it was meant', async () => {
    const { redirects, errors } = await withFile(redirectsFile(moved, 'netlify').text, (file) =>
      parseAllRedirects({
        redirectsFiles: [file],
        configRedirects: [],
        minimal: true,
      }),
    );
    expect(errors).toEqual([]);
    expect(redirects).toMatchObject([
      { from: encodeURI('/खबर/'), to: '/a/', status: 301, force: true },
      { from: '/', query: { p: '12' }, to: '/b/', status: 301, force: true },
    ]);
  });

  const many = Array.from({ length: 2_500 }, (_, at) => ({
    path: `/p/${at}/`,
    query: '',
    target: '/a/',
  }));

  it.each([
    ['cloudflare-pages', 2_000, 500],
    ['gitlab-pages', 1_000, 1_500],
    ['netlify', 2_500, 0],
  ] as const)('holds what %s has room for', (host, lines, left) => {
    const file = redirectsFile(many, host);
    expect([file.text.trim().split('\n').length, file.left]).toEqual([lines, left]);
  });

  it('leaves out what would be a pattern', () => {
    const patterns = ['/a*/', '/:b/'].map((path) => ({ path, query: '', target: '/c/' }));
    expect(redirectsFile(patterns, 'netlify')).toEqual({ text: '', left: 2 });
  });
});
