/** How long readers wait for results: the page's own scripts in Chromium with a slow processor. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { bundleForBrowsers } from '../../../layouts/bundle.ts';
import { engineStartScript } from '../../../layouts/searchScripts.ts';
import { searchTexts } from '../../messages/searchTexts.ts';
import type { SearchFile } from '../../search/index.ts';
import { openPlainPage, type PlainPage } from './plainPage.ts';
import { slowedProcesses } from './slowedProcesses.ts';

export interface Latency {
  readonly queries: number;
  /** CPU slowed four times as Chromium does it: the page's thread, not its workers. */
  readonly pageSlowed: Waiting;
  /** Page and worker alike get a quarter of the processor. */
  readonly allSlowed: Waiting;
}

export interface Waiting extends Steps {
  /** The same page with a worker that answers at once and reads no index: what the machine alone takes. */
  readonly nothing: Steps;
}

interface Steps {
  /** Milliseconds from following a link to the page with a query to its first results. */
  readonly first: Times;
  /** The same from sending the first query on a page that was opened without one and touched before. */
  readonly typed: Times;
  /** Milliseconds from sending another query on the page to its first results. */
  readonly next: Times;
}

interface Times {
  readonly p50: number;
  readonly p95: number;
}

/** How much slower than this machine; the network is as it is. */
const SLOWER = 4;

/** Slows what is measured in a page; returns what ends it. */
type Slowing = (browser: Browser, page: PlainPage) => Promise<() => void>;

const SLOWINGS: Readonly<Record<'pageSlowed' | 'allSlowed', Slowing>> = {
  pageSlowed: async (_browser, { send }) => {
    await send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    return () => undefined;
  },
  allSlowed: async (browser) => slowedProcesses(await renderers(browser), SLOWER),
};

/** What the scripts of the search page look for, and nothing else. */
const pageOf = (visit: number): string => `<!doctype html><meta charset="utf-8"><title>खोज</title>
<script data-worker="/worker.js#/roman.js?${visit},/rules.js?${visit}">${engineStartScript()}</script>
<form id="search"><input id="query" name="q"><button></button></form>
<details class="options" hidden></details><p id="status"></p><ol id="results"></ol>
<button id="more"></button><script type="module" src="/page.js"></script>`;

/** One result for whatever is asked. */
const ANSWERS_AT_ONCE = `addEventListener('message', ({ data: { number } }) => postMessage({ number,
  answer: { total: 1, results: [{ url: '/', title: [{ text: String(number) }], excerpt: [] }] } }))`;

/** Promises of when the first results are in the page, and of when the search is over. */
const OBSERVE = `addEventListener('DOMContentLoaded', () => {
  const results = document.querySelector('#results'), status = document.querySelector('#status');
  if (!results) return;
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
  const engine = await serve(bundleForBrowsers('browser/search/worker.ts'), files);
  const nothing = await serve(ANSWERS_AT_ONCE, []);
  /** With the engine and with nothing in turn, so that both meet the same machine. */
  const waiting = async (slowing: Slowing): Promise<Waiting> => {
    const times = { engine: timesOf(), nothing: timesOf() };
    for (const [n, query] of queries.entries()) {
      const next = queries[(n + 1) % queries.length] ?? '';
      await ask(browser, slowing, nothing.origin, [query, next], times.nothing);
      await ask(browser, slowing, engine.origin, [query, next], times.engine);
    }
    return { ...stepsOf(times.engine), nothing: stepsOf(times.nothing) };
  };
  try {
    return {
      queries: queries.length,
      pageSlowed: await waiting(SLOWINGS.pageSlowed),
      allSlowed: await waiting(SLOWINGS.allSlowed),
    };
  } finally {
    await browser.close();
    await Promise.all([engine.stop(), nothing.stop()]);
  }
}

type MeasuredTimes = Readonly<Record<keyof Steps, number[]>>;

function timesOf(): MeasuredTimes {
  return { first: [], typed: [], next: [] };
}

function stepsOf({ first, typed, next }: MeasuredTimes): Steps {
  return { first: percentiles(first), typed: percentiles(typed), next: percentiles(next) };
}

/** Milliseconds from the touch of the form, or from the last results, to the query: nobody types a word in less. */
const TYPING = 500;
const PAUSE = `new Promise((settle) => setTimeout(settle, ${TYPING}))`;

/** Follows a link to a page with one query and sends another from there; then types the first on an empty page. */
async function ask(
  browser: Browser,
  slowing: Slowing,
  origin: string,
  [query, next]: readonly [string, string],
  times: MeasuredTimes,
): Promise<void> {
  await onPage(browser, slowing, origin, async (page) => {
    await page.go(`${origin}/?q=${encodeURIComponent(query)}`);
    times.first.push(Math.round(Number(await page.value('shown'))));
    await page.value(`over.then(() => ${PAUSE})`);
    times.next.push(await sent(page, next));
  });
  await onPage(browser, slowing, origin, async (page) => {
    await page.go(`${origin}/`);
    await page.value(`document.querySelector('#query').focus(); ${PAUSE}`);
    times.typed.push(await sent(page, query));
  });
}

/** Milliseconds from sending a query to its first results. */
async function sent(page: PlainPage, query: string): Promise<number> {
  const waited =
    await page.value(`document.querySelector('#query').value = ${JSON.stringify(query)};
    watch(); window.sent = performance.now(); document.querySelector('#search').requestSubmit();
    shown.then((time) => time - sent)`);
  return Math.round(Number(waited));
}

/** A page of its own that has shown another page of the site before. */
async function onPage(
  browser: Browser,
  slowing: Slowing,
  origin: string,
  measure: (page: PlainPage) => Promise<void>,
): Promise<void> {
  const page = await openPlainPage(browser, OBSERVE);
  await page.go(`${origin}/nothing`);
  const release = await slowing(browser, page);
  try {
    await measure(page);
  } finally {
    release();
    await page.close();
  }
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
    ['/nothing', '<!doctype html><title>-</title>'],
    ['/page.js', bundleForBrowsers('browser/search/hindiPage.ts')],
    ['/worker.js', worker],
    ['/roman.js', bundleForBrowsers('browser/search/heardWordsPart.ts')],
    ['/rules.js', bundleForBrowsers('browser/search/queryRulesPart.ts')],
    ...files.map(({ path, bytes }) => [`/search/${path}`, bytes()] as const),
  ]);
  let visits = 0;
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, search } = new URL(url, 'http://localhost');
    const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.setHeader('Content-Type', pathname.startsWith('/search/') ? 'text/plain' : type);
    // What the page has fetched for the worker is there, as on every host; each visit is the first.
    if (search !== '') response.setHeader('Cache-Control', 'max-age=60');
    const body = pathname === '/' ? pageOf(++visits) : bodies.get(pathname);
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
