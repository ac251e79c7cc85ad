/** The paper behind a real server: nginx, configured by the files that the build wrote. */
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInventory } from '../../src/publish/inventory.ts';
import { verifySite } from '../../src/publish/verifySite.ts';
import { buildIn, NEWSROOM, scratchFolder, story, writeFiles } from '../support/tinyPaper.ts';
import { hasBrotli, hasNginx, type RunningServer, startNginx } from './nginx.ts';

const PAPER = {
  ...NEWSROOM,
  'site.yaml': `${NEWSROOM['site.yaml']}hosting: {host: own-server, compress: on}\n`,
  'articles/2024/11/barish.md': story({
    title: 'भोपाल में बारिश',
    more: [
      'aliases:',
      '  - /खबर/बारिश/',
      '  - /%E0%A4%AA%E0%A5%81%E0%A4%B0%E0%A4%BE%E0%A4%A8%E0%A4%BE/',
      '  - /old-story.html',
      '  - "/?p=12"',
    ].join('\n'),
  }),
  'articles/2024/11/hataya.md': story({
    title: 'हटाई गई खबर',
    more: 'removed: {date: 2024-11-22, reason: "तथ्य गलत थे"}\naliases: [/pehle/]',
  }),
  'articles/2024/11/kal.md': story({
    title: 'कल की खबर',
    more: 'embargo: 2024-11-25T06:00:00+05:30\naliases: [/gupt/]',
  }),
};
const STORY = '/madhya-pradesh/2024/11/barish/';
const REMOVED = '/madhya-pradesh/2024/11/hataya/';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  readonly bytes: Buffer;
}

describe.skipIf(!hasNginx())(
  'nginx with the files of the build (skipped where it is missing)',
  () => {
    let scratch: Awaited<ReturnType<typeof scratchFolder>>;
    let server: RunningServer;
    let site: string;

    beforeAll(async () => {
      scratch = await scratchFolder();
      await writeFiles(join(scratch.path, 'content'), PAPER);
      await buildIn(scratch.path, { without: new Set(['search']) });
      site = join(scratch.path, '_site');
      server = await startNginx(site, scratch.path);
    });
    afterAll(async () => {
      await server?.stop();
      await scratch?.remove();
    });

    /** Asks for the path as it stands, without a browser's rewriting. */
    function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
      return new Promise((resolve, reject) => {
        const asked = request(`${server.origin}/`, { path, headers }, (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(parts).toString(),
              bytes: Buffer.concat(parts),
            }),
          );
        });
        asked.once('error', reject);
        asked.end();
      });
    }

    it('serves pages to be asked for again, under the policy', async () => {
      const { status, headers } = await ask(STORY);
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'public, max-age=0, must-revalidate',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      });
      expect(headers['content-security-policy']).not.toContain('unsafe-inline');
    });

    it('lets hashed files be kept for ever, but not their absence', async () => {
      const [script = ''] = await readdir(join(site, 'assets'));
      const found = await ask(`/assets/${script}`);
      expect(found.headers).toMatchObject({
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
      });
      const missing = await ask('/assets/reading-0000000000.js');
      expect(missing.status).toBe(404);
      expect(missing.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    });

    it("gives the newsroom's folders policies of their own, the inner one the stricter", async () => {
      const policyOf = async (path: string) =>
        String((await ask(path)).headers['content-security-policy']);
      expect(await policyOf('/sampadan/')).toContain("script-src 'self' 'unsafe-eval'");
      expect(await policyOf('/sampadan/chipkayen/')).toMatch(
        /^default-src 'none'; script-src 'self';/,
      );
      expect(await policyOf('/')).not.toContain('unsafe-eval');
    });

    it.each([
      ['Devanagari', `/${encodeURIComponent('खबर')}/${encodeURIComponent('बारिश')}/`],
      ['Devanagari, lower-case escapes', encodeURI('/खबर/बारिश/').toLowerCase()],
      ['an alias that was written percent-encoded', encodeURI('/पुराना/')],
      ['a file name', '/old-story.html'],
      ['a query', '/?p=12'],
    ])('leads an old address on: %s', async (_form, path) => {
      const { status, headers } = await ask(path);
      expect([status, headers.location]).toEqual([301, STORY]);
    });

    it('says that a removed story is gone, on its own page, from its old address too', async () => {
      const { status, body, headers } = await ask(REMOVED);
      expect(status).toBe(410);
      expect(body).toContain('तथ्य गलत थे');
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect((await ask('/pehle/')).headers.location).toBe(REMOVED);
    });

    it('tells nothing of a story before its time', async () => {
      expect((await ask('/gupt/')).status).toBe(404);
    });

    it('has a page for what is not there', async () => {
      const { status, body } = await ask('/nahin-hai/');
      expect(status).toBe(404);
      expect(body).toContain('<!DOCTYPE html>');
    });

    it('does not show the files that are meant for hosts', async () => {
      const hidden = ['/_headers', '/_redirects', '/_nginx/http.conf', `${STORY}index.html.br`];
      const answers = await Promise.all(hidden.map((path) => ask(path)));
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    });

    const unpack = { br: brotliDecompressSync, gzip: gunzipSync };
    const encodings = [
      { accepted: 'gzip, br', encoding: hasBrotli() ? 'br' : 'gzip' },
      { accepted: 'gzip', encoding: 'gzip' },
    ] as const;

    it.each(encodings)(
      'sends the copy that is taken: $accepted',
      async ({ accepted, encoding }) => {
        for (const [path, type] of [
          [STORY, 'text/html; charset=utf-8'],
          ['/feed.xml', 'application/rss+xml; charset=utf-8'],
        ] as const) {
          const taken = await ask(path, { 'accept-encoding': accepted });
          expect(taken.headers).toMatchObject({
            'content-encoding': encoding,
            'content-type': type,
            'content-length': String(taken.bytes.length),
            vary: 'Accept-Encoding',
            'x-content-type-options': 'nosniff',
          });
          const plain = await ask(path);
          expect(plain.headers.vary).toBe('Accept-Encoding');
          expect(plain.headers['content-encoding']).toBeUndefined();
          expect(unpack[encoding](taken.bytes).equals(plain.bytes)).toBe(true);
        }
      },
    );

    it.each(encodings)('answers about the copy alone: $accepted', async ({ accepted }) => {
      const asked = { 'accept-encoding': accepted };
      const { headers, bytes } = await ask(STORY, asked);
      const plain = await ask(STORY);
      expect(headers.etag).not.toBe(plain.headers.etag);
      const again = await ask(STORY, { ...asked, 'if-none-match': String(headers.etag) });
      expect(again.status).toBe(304);
      const other = await ask(STORY, { ...asked, 'if-none-match': String(plain.headers.etag) });
      expect(other.status).toBe(200);
      // A part of a copy would be of no use to anyone: nginx sends it whole.
      const part = await ask(STORY, { ...asked, range: 'bytes=5-14' });
      expect([part.status, part.bytes.equals(bytes)]).toEqual([200, true]);
    });

    it('answers an unchanged page with 304 and a part with 206', async () => {
      const { headers } = await ask(STORY);
      const again = await ask(STORY, { 'if-none-match': String(headers.etag) });
      expect([again.status, again.body]).toEqual([304, '']);
      const part = await ask(STORY, { range: 'bytes=0-14' });
      expect([part.status, part.body]).toEqual([206, '<!DOCTYPE html>']);
    });

    it('is what was built, file by file; a changed page is named', async () => {
      const inventory = await readInventory(site);
      expect(await verifySite(server.origin, inventory)).toEqual([]);
      const home = inventory.get('index.html');
      const other = new Map(home ? [['index.html', { ...home, digest: 'other' }]] : []);
      expect(await verifySite(server.origin, other)).toEqual([{ address: '/', status: 200 }]);
    });

    it('names feeds by their type', async () => {
      expect((await ask('/feed.xml')).headers['content-type']).toBe(
        'application/rss+xml; charset=utf-8',
      );
      expect((await ask('/feed.json')).headers['content-type']).toMatch('application/feed+json');
    });
  },
);
