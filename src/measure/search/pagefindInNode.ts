/** Pagefind's browser code outside a browser: it asks little more of one than an address. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { canonical } from '../../hindi/index.ts';
import type { SearchFile } from '../../search/index.ts';
import type { Find } from './engines.ts';

interface Pagefind {
  options(settings: object): Promise<void>;
  search(
    query: string,
    options: object,
  ): Promise<{ readonly results: readonly { data(): Promise<{ readonly url: string }> }[] }>;
}

const FIRST = 10;
const ORIGIN = 'http://pagefind.invalid/search/';

export interface OpenPagefind {
  readonly find: Find;
  readonly close: () => void;
}

export async function pagefindInNode(files: readonly SearchFile[]): Promise<OpenPagefind> {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes());
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const restore = pretendBrowser(folder);
  const engine: Pagefind = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
  await engine.options({ exactDiacritics: true, basePath: ORIGIN, bundlePath: ORIGIN });
  return {
    find: async (query, sort) => {
      const options = sort === 'newest' ? { sort: { date: 'desc' } } : {};
      const { results } = await engine.search(canonical(query), options);
      const found = await Promise.all(results.slice(0, FIRST).map((result) => result.data()));
      return found.map(({ url }) => new URL(url, ORIGIN).pathname);
    },
    close: () => {
      restore();
      rmSync(folder, { recursive: true });
    },
  };
}

/** @returns what undoes it */
function pretendBrowser(folder: string): () => void {
  const { fetch: realFetch } = globalThis;
  const pretended = { location: new URL(ORIGIN) };
  Object.assign(globalThis, {
    window: pretended,
    location: pretended.location,
    document: { querySelector: () => ({ getAttribute: () => 'hi' }), currentScript: null },
    fetch: async (address: string | URL | Request) => {
      const url = new URL(String(address instanceof Request ? address.url : address), ORIGIN);
      if (!url.href.startsWith(ORIGIN)) return realFetch(url);
      return new Response(readFileSync(join(folder, url.pathname.replace('/search/', ''))));
    },
  });
  return () => {
    for (const name of ['window', 'location', 'document']) Reflect.deleteProperty(globalThis, name);
    globalThis.fetch = realFetch;
  };
}
