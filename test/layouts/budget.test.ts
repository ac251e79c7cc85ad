import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundleForBrowsers } from '../../layouts/bundle.ts';
import { browserScripts, renderPage } from '../../layouts/index.ts';
import { articles, lists } from './fixtures/index.ts';

/** Ten segments of 1,460 bytes: what a server sends before it waits for the first answer. */
const FIRST_ROUND_TRIP = 14_000;

function sent(content: string | Uint8Array): number {
  return brotliCompressSync(content).byteLength;
}

describe('what a page costs on the way to a phone, in bytes of brotli', () => {
  it('a story of 600 words arrives in the first round trip', () => {
    expect(sent(renderPage('article', articles.longArticle))).toBeLessThanOrEqual(FIRST_ROUND_TRIP);
  });

  it('a full front stays below 30 KB', () => {
    expect(sent(renderPage('home', lists.fullHome))).toBeLessThanOrEqual(30_000);
  });

  it('no page but the search loads more than 3 KB of script', async () => {
    const scripts = await browserScripts();
    const reading = scripts.filter(({ permalink }) => permalink.startsWith('/assets/reading-'));
    expect(reading).toHaveLength(1);
    for (const { bytes } of reading) expect(sent(bytes)).toBeLessThanOrEqual(3_000);
  });

  it('the service worker, which comes after all else, stays below 2 KB', () => {
    expect(sent(bundleForBrowsers('browser/offline/worker.ts'))).toBeLessThanOrEqual(2_000);
  });

  it('nothing in a head holds up the page', () => {
    const head = renderPage('home', lists.fullHome).split('</head>')[0] ?? '';
    expect(head).not.toMatch(/<link[^>]+rel="stylesheet"/u);
    for (const [script] of head.matchAll(/<script[^>]+src=[^>]*>/gu)) {
      expect(script).toMatch(/type="module"|defer/u);
    }
  });
});
