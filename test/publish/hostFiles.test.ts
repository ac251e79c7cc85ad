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
import { objectMetadata } from '../../src/publish/objectMetadata.ts';
import { redirectsFile } from '../../src/publish/redirectsFile.ts';
import {
  buildIn,
  NEWSROOM,
  readSite,
  scratchFolder,
  story,
  tinyPaper,
  writeFiles,
} from '../support/tinyPaper.ts';

const LOOSER = { name: 'Content-Security-Policy', value: "default-src 'self'" };
const HEADERS = headerModel(
  contentPolicy({ inlined: [{ styles: ['a{}'], scripts: ['b()'] }], wasm: false }),
  [{ folder: '/sampadan/', headers: [LOOSER] }],
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
  const security = Object.fromEntries(HEADERS.security.map(({ name, value }) => [name, value]));
  const rss = 'application/rss+xml; charset=utf-8';
  const forEver = 'public, max-age=31536000, immutable';

  it.each([
    ['/', security],
    ['/khel/2024/11/a/', security],
    ['/assets/reading-0123456789.js', { ...security, 'Cache-Control': forEver }],
    ['/search/c-0123456789.bin', { ...security, 'Cache-Control': forEver }],
    ['/search/manifest.json', security],
    ['/live.json', { ...security, 'Cache-Control': 'public, max-age=60' }],
    ['/feed.xml', { ...security, 'Content-Type': rss }],
    ['/jila/bhopal/feed.xml', { ...security, 'Content-Type': rss }],
    ['/sampadan/config.yml', { ...security, [LOOSER.name]: LOOSER.value }],
  ])('gives %s what was meant', async (address, expected) => {
    const { headers, errors } = await withFile(headersFile(HEADERS, 'netlify'), (file) =>
      parseAllHeaders({
        headersFiles: [file],
        netlifyConfigPath: undefined,
        configHeaders: undefined,
        minimal: false,
      }),
    );
    expect(errors).toEqual([]);
    // As Netlify does: of the rules that fit, the later wins.
    const fitting = headers.filter((rule) => 'forRegExp' in rule && rule.forRegExp.test(address));
    expect(Object.assign({}, ...fitting.map(({ values }) => values))).toEqual(expected);
  });

  it('takes a header back before it sets another, where hosts join values', () => {
    const rules = headersFile(HEADERS, 'cloudflare-pages').split('\n\n');
    expect(rules).toContain(
      `/sampadan/*\n  ! Content-Security-Policy\n  Content-Security-Policy: ${LOOSER.value}`,
    );
  });

  it('keeps within the limits of Cloudflare Pages', () => {
    const lines = headersFile(HEADERS, 'cloudflare-pages').split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2_000);
  });
});

describe('a store that keeps headers with its objects', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8', 'public, max-age=0, must-revalidate', undefined],
    [
      'khel/feed.xml',
      'application/rss+xml; charset=utf-8',
      'public, max-age=0, must-revalidate',
      undefined,
    ],
    ['media/a-360.avif', 'image/avif', 'public, max-age=31536000, immutable', undefined],
    ['live.json', 'application/json; charset=utf-8', 'public, max-age=60', undefined],
    ['index.html.br', 'text/html; charset=utf-8', 'public, max-age=0, must-revalidate', 'br'],
    [
      'assets/a.js.gz',
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
      'gzip',
    ],
  ])('is told of %s', (path, type, caching, encoding) => {
    const told = Object.fromEntries(objectMetadata(path).map(({ name, value }) => [name, value]));
    expect([told['Content-Type'], told['Cache-Control'], told['Content-Encoding']]).toEqual([
      type,
      caching,
      encoding,
    ]);
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

describe('static pages that lead on', () => {
  const built = async (host: string) => {
    const scratch = await scratchFolder();
    try {
      await writeFiles(join(scratch.path, 'content'), {
        ...NEWSROOM,
        'site.yaml': `${NEWSROOM['site.yaml']}hosting: {host: ${host}}\n`,
        'articles/2024/11/barish.md': story({ title: 'बारिश', more: 'aliases: [/purana/]' }),
      });
      await buildIn(scratch.path, { without: new Set(['search', 'media']) });
      return await readSite(join(scratch.path, '_site'));
    } finally {
      await scratch.remove();
    }
  };

  it.each([
    ['github-pages', true],
    ['netlify', true],
    ['gitlab-pages', false],
  ] as const)('%s has one at an old address: %s', async (host, stands) => {
    const site = await built(host);
    expect(site.has('purana/index.html')).toBe(stands);
    expect(site.get('_redirects')).toContain(`/purana/ ${TARGET} 301`);
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

  it('keeps within the bytes that GitLab reads', () => {
    const long = many.map((entry) => ({ ...entry, path: entry.path + 'lamba-'.repeat(20) }));
    const { text, ruled } = redirectsFile(long, 'gitlab-pages');
    expect(text.length).toBeLessThanOrEqual(64 * 1024);
    expect(ruled.length).toBeGreaterThan(300);
  });

  it('leaves out what would be a pattern', () => {
    const patterns = ['/a*/', '/:b/'].map((path) => ({ path, query: '', target: '/c/' }));
    expect(redirectsFile(patterns, 'netlify')).toEqual({ text: '', ruled: [], left: 2 });
  });
});
