/** How long readers wait for results: the page's own scripts in Chromium with a slow processor. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { bundleForBrowsers } from '../../../layouts/bundle.ts';
import type { SearchFile } from '../../search/index.ts';

export interface Latency {
  readonly queries: number;
  /** Milliseconds from opening the page with a query to its first result: median, 95th percentile. */
  readonly first: { readonly p50: number; readonly p95: number };
  /** Milliseconds from sending another query to its results. */
  readonly next: { readonly p50: number; readonly p95: number };
}

/** How much slower than this machine. */
const SLOWER = 4;

/** What the scripts of the search page look for, and nothing else. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>खोज</title>
<form id="search" data-worker="/worker.js"><input id="query" name="q"><button></button></form>
<p class="options" hidden></p><p id="status"></p><ol id="results"></ol><button id="more"></button>
<script type="module" src="/page.js"></script>`;

/** Tells the time of each results list, and how long the worker took for it. */
const OBSERVE = `
window.shown = []; window.worked = [];
const RealWorker = Worker;
window.Worker = class extends RealWorker {
  constructor(...all) { super(...all); this.addEventListener('message', () => worked.push(performance.now() - this.asked)); }
  postMessage(message) { this.asked = performance.now(); super.postMessage(message); }
};
addEventListener('DOMContentLoaded', () => new MutationObserver(() => shown.push(performance.now()))
  .observe(document.querySelector('#results'), { childList: true }));`;

/**
 * Chromium slows pages alone, not workers: the worker's time is counted four times.
 *
 * @param executable path of a Chromium
 */
export async function measureLatency(
  executable: string,
  files: readonly SearchFile[],
  queries: readonly string[],
): Promise<Latency> {
  const { origin, stop } = await serve(files);
  const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });
  try {
    const first: number[] = [];
    const next: number[] = [];
    for (const [n, query] of queries.entries()) {
      const page = await openSlowly(browser);
      await page.goto(`${origin}/?q=${encodeURIComponent(query)}`);
      first.push(await waitedFor(page, 0));
      await page.fill('#query', queries[(n + 1) % queries.length] ?? '');
      await page.evaluate(
        'window.sent = performance.now(); document.querySelector("#search").requestSubmit()',
      );
      next.push(await waitedFor(page, 1));
      await page.context().close();
    }
    return { queries: queries.length, first: percentiles(first), next: percentiles(next) };
  } finally {
    await browser.close();
    await stop();
  }
}

async function openSlowly(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  await context.addInitScript(OBSERVE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

/** @param count results lists that were shown before */
async function waitedFor(page: Page, count: number): Promise<number> {
  await page.waitForFunction(`window.shown.length > ${count}`);
  const [shown = 0, worked = 0, sent = 0] = (await page.evaluate(
    `[window.shown[${count}], window.worked[${count}], window.sent ?? 0]`,
  )) as number[];
  return Math.round(shown - sent + worked * (SLOWER - 1));
}

async function serve(files: readonly SearchFile[]) {
  const bodies = new Map<string, Uint8Array | string>([
    ['/', PAGE],
    ['/page.js', bundleForBrowsers('browser/search/hindiPage.ts')],
    ['/worker.js', bundleForBrowsers('browser/search/worker.ts')],
    ...files.map(({ path, bytes }) => [`/search/${path}`, bytes()] as const),
  ]);
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.setHeader('Content-Type', pathname.startsWith('/search/') ? 'text/plain' : type);
    const body = bodies.get(pathname);
    if (body === undefined) response.writeHead(404);
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    stop: () => new Promise((stopped) => server.close(stopped)),
  };
}

function percentiles(values: readonly number[]): { readonly p50: number; readonly p95: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
