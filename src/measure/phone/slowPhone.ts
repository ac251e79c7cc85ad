/** Opens a page as a cheap phone on a mobile network does, and tells what the reader waits for. */
import type { Browser, CDPSession, Page } from 'playwright-core';

/** A phone whose processor is four times slower than this machine's, at 9 Mbit/s and 100 ms. */
const CPU_SLOWDOWN = 4;
const NETWORK = {
  offline: false,
  latency: 100,
  downloadThroughput: 9_000_000 / 8,
  uploadThroughput: 1_500_000 / 8,
};
const SCREEN = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** After this the scripts of a page have done what they do without being asked. Milliseconds. */
const SETTLING = 2_000;
/** What of a task blocks: the part beyond this (web.dev: long tasks). Milliseconds. */
const BLOCKING = 50;

export interface Opening {
  /** Largest contentful paint, milliseconds since the link was followed. */
  readonly lcp: number;
  /** Cumulative layout shift. */
  readonly cls: number;
  /** Blocked by tasks since the first paint, milliseconds. */
  readonly tbt: number;
}

/** Medians of several openings, each with an empty cache. */
export async function openOnSlowPhone(
  browser: Browser,
  address: string,
  times: number,
): Promise<Opening> {
  const openings: Opening[] = [];
  for (let n = 0; n < times; n += 1) openings.push(await openOnce(browser, address));
  return {
    lcp: median(openings.map(({ lcp }) => lcp)),
    cls: median(openings.map(({ cls }) => cls)),
    tbt: median(openings.map(({ tbt }) => tbt)),
  };
}

async function openOnce(browser: Browser, address: string): Promise<Opening> {
  const context = await browser.newContext(SCREEN);
  try {
    const page = await context.newPage();
    await slowDown(await context.newCDPSession(page));
    await page.addInitScript(observe);
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLING);
    return await openingOf(page);
  } finally {
    await context.close();
  }
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

type Entries = Readonly<Record<string, PerformanceEntry[]>>;

/** Runs in the page, before anything else. */
function observe(): void {
  const seen: Entries = { 'largest-contentful-paint': [], 'layout-shift': [], longtask: [] };
  for (const [type, entries] of Object.entries(seen)) {
    new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({
      type,
      buffered: true,
    });
  }
  Object.assign(window, { seen });
}

async function openingOf(page: Page): Promise<Opening> {
  const [seen, firstPaint]: [Record<string, Record<string, number>[]>, number] =
    await page.evaluate(() => [
      // As data: entries themselves do not leave the page.
      JSON.parse(JSON.stringify((window as unknown as { seen: Entries }).seen)),
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    ]);
  return {
    lcp: seen['largest-contentful-paint']?.at(-1)?.startTime ?? 0,
    cls: (seen['layout-shift'] ?? []).reduce((sum, { value = 0 }) => sum + value, 0),
    tbt: blockedTime(seen.longtask ?? [], firstPaint),
  };
}

/** Milliseconds beyond 50 of every task that ended after the first paint. */
export function blockedTime(
  tasks: readonly { readonly startTime?: number; readonly duration?: number }[],
  firstPaint: number,
): number {
  return tasks.reduce((sum, { startTime = 0, duration = 0 }) => {
    const begin = Math.max(startTime, firstPaint);
    return sum + Math.max(0, startTime + duration - begin - BLOCKING);
  }, 0);
}

/** The middle of an odd number of values. */
function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
