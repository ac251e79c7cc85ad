/** How long readers wait for results: the page's own scripts in Chromium with a slow processor. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { bundleForBrowsers } from '../../../layouts/bundle.ts';
import { searchScript } from '../../../layouts/searchScript.ts';
import { searchTexts } from '../../messages/searchTexts.ts';
import type { SearchFile } from '../../search/index.ts';
import { slowedProcesses } from './slowedProcesses.ts';

export interface Latency {
  readonly queries: number;
  /** Milliseconds from following a link to the page with a query to its first results. */
  readonly first: Times;
  /** Milliseconds from sending another query on the page to its first results. */
  readonly next: Times;
  /** The same page with a worker that answers at once and reads no index: what the machine alone takes. */
  readonly nothing: { readonly first: Times; readonly next: Times };
}

interface Times {
  readonly p50: number;
  readonly p95: number;
}

/** How much slower than this machine page and worker run; the network is as it is. */
const SLOWER = 4;

/** What the scripts of the search page look for, and nothing else. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>खोज</title>
<form id="search" data-worker="/worker.js"><input id="query" name="q"><button></button></form>
<script>${searchScript()}</script>
<details class="options" hidden></details><p id="status"></p><ol id="results"></ol>
<button id="more"></button><script type="module" src="/page.js"></script>`;

/** One result for whatever is asked. */
const ANSWERS_AT_ONCE = `addEventListener('message', ({ data: { number } }) => postMessage({ number,
  answer: { total: 1, results: [{ url: '/', title: [{ text: String(number) }], excerpt: [] }] } }))`;

/** Promises of when the first results are in the page, and of when the search is over. */
const OBSERVE = `addEventListener('DOMContentLoaded', () => {
  const results = document.querySelector('#results'), status = document.querySelector('#status');
  const until = (isSo) => new Promise((settle) => new MutationObserver((changes, observer) => {
    if (!isSo(changes)) return;
    observer.disconnect();
    settle(performance.now());
  }).observe(document.body, { childList: true, subtree: true }));
  const isOver = () => !['', ${JSON.stringify(searchTexts.searching)}].includes(status.textContent);
  window.watch = () => {
    window.shown = until((changes) => isOver() || changes.some(({ target }) => target === results));
    window.over = until(isOver);
  };
  watch();
});`;

/** @param executable path of a Chromium */
export async function measureLatency(
  executable: string,
  files: readonly SearchFile[],
  queries: readonly string[],
): Promise<Latency> {
  const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });
  try {
    const engine = bundleForBrowsers('browser/search/worker.ts');
    const nothing = await measureWith(browser, ANSWERS_AT_ONCE, [], queries);
    return {
      queries: queries.length,
      ...(await measureWith(browser, engine, files, queries)),
      nothing,
    };
  } finally {
    await browser.close();
  }
}

async function measureWith(
  browser: Browser,
  worker: Uint8Array | string,
  files: readonly SearchFile[],
  queries: readonly string[],
) {
  const { origin, stop } = await serve(worker, files);
  const first: number[] = [];
  const next: number[] = [];
  try {
    for (const [n, query] of queries.entries()) {
      const page = await openPage(browser, `${origin}/nothing`);
      const release = slowedProcesses(await renderers(browser), SLOWER);
      try {
        await page.goto(`${origin}/?q=${encodeURIComponent(query)}`);
        first.push(Math.round(await page.evaluate<number>('shown')));
        await page.evaluate('over');
        await page.fill('#query', queries[(n + 1) % queries.length] ?? '');
        const asked = `watch(); window.sent = performance.now(); document.querySelector('#search').requestSubmit()`;
        await page.evaluate(asked);
        next.push(Math.round(await page.evaluate<number>('shown.then((time) => time - sent)')));
      } finally {
        release();
        await page.context().close();
      }
    }
  } finally {
    await stop();
  }
  return { first: percentiles(first), next: percentiles(next) };
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  await context.addInitScript(OBSERVE);
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** The processes in which pages and their workers run. */
async function renderers(browser: Browser): Promise<readonly number[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

async function serve(worker: Uint8Array | string, files: readonly SearchFile[]) {
  const bodies = new Map<string, Uint8Array | string>([
    ['/', PAGE],
    ['/nothing', '<!doctype html><title>-</title>'],
    ['/page.js', bundleForBrowsers('browser/search/hindiPage.ts')],
    ['/worker.js', worker],
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

function percentiles(values: readonly number[]): Times {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
