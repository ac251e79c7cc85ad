import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { scriptAddress } from '../../layouts/browserScripts.ts';
import { printPage } from '../../layouts/index.ts';
import { serviceWorker } from '../../layouts/serviceWorker.ts';
import { makePage } from '../../src/pages/makePage.ts';
import { fixtureFiles } from '../layouts/fixtures/files.ts';
import { articles, lists } from '../layouts/fixtures/index.ts';
import { story } from '../search/stories.ts';
import { startChromium } from './chromium.ts';
import { openWithNews } from './liveNews.ts';
import type { ServedFile } from './pageServer.ts';
import { publishIndex, searchPageFiles } from './searchFiles.ts';
import { type SiteServer, serveSite } from './siteServer.ts';

const STORY = '/khel/2024/11/long/';
const OTHER = '/khel/2024/11/short/';
const NEVER_READ = '/khel/2024/11/never-read/';

const NEWS = {
  days: [],
  breaking: [],
  newest: [],
  weather: [],
  source: '',
  removed: 'a',
  keeps: true,
};

let browser: Browser;
let files: Map<string, ServedFile>;
let server: SiteServer;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  files = new Map(await fixtureFiles());
  const copy = (from: string, to: string) => {
    const file = files.get(from);
    if (file) files.set(to, file);
  };
  copy('/home', '/');
  copy('/article', STORY);
  copy('/article-short', OTHER);
  copy('/article-live', NEVER_READ);
  copy('/offline', '/offline/');
  copy('/not-found', '/404.html');
  publishWorker('on');
  publish('/live.json', NEWS);
  publish('/removed.json', []);
  server = await serveSite({ get: (address) => files.get(address) });
  context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  page = await context.newPage();
  complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
});
afterEach(async () => {
  await context.close();
  await server.stop();
});

function publish(address: string, value: unknown): void {
  files.set(address, { type: 'application/json', body: JSON.stringify(value) });
}

function publishPage(address: string, body: string): void {
  files.set(address, { type: 'text/html; charset=utf-8', body });
}

function publishWorker(offline: 'on' | 'off', view = lists.offline): void {
  const kept = offline === 'on' ? makePage('/offline/', 'offline', () => view) : undefined;
  const body = String(serviceWorker(kept, printPage).bytes());
  files.set('/service-worker.js', { type: 'text/javascript', body });
}

const open = (address: string) => page.goto(`${server.origin}${address}`);
const heading = () => page.textContent('h1');

/** Waits until something is so in the page, whatever page that is by then. */
async function until<State>(look: () => Promise<State>, expected: State): Promise<void> {
  await expect.poll(() => page.evaluate(look).catch(String)).toEqual(expected);
}

/** Reads a page until the phone has it. */
async function read(address: string): Promise<void> {
  await open(address);
  await until(
    async () => ({
      worker: navigator.serviceWorker.controller?.state,
      isKept: (await caches.match(location.pathname)) !== undefined,
    }),
    { worker: 'activated', isKept: true },
  );
}

/** Browsers may take the live news of the last minute for new. */
async function aMinuteLater(): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
}

/** Addresses that the phone keeps in a store. */
function kept(store: string): Promise<string[]> {
  return page.evaluate(async (name) => {
    if (!(await caches.has(name))) return [];
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
  }, store);
}

async function enterTunnel(): Promise<void> {
  await server.stop();
}

describe('without a network', () => {
  it('the story that was read first of all can be read again, with its looks and script', async () => {
    await read(STORY);
    await enterTunnel();
    await page.reload();
    expect(await heading()).toBe(articles.fullArticle.title);
    await page.click('.menu summary');
    expect(await page.isVisible('.settings')).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    const hero = page.locator('.hero img');
    expect(await hero.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  });

  it('finds it by whatever link led to it', async () => {
    await read(STORY);
    await enterTunnel();
    await open(`${STORY}?utm_source=whatsapp`);
    expect(await heading()).toBe(articles.fullArticle.title);
  });

  it('another story gets the page that says so in Hindi and names what is there', async () => {
    await read(STORY);
    await read(OTHER);
    await enterTunnel();
    await open(NEVER_READ);
    expect(await heading()).toBe('आप ऑफलाइन हैं');
    const link = page.getByRole('link', { name: articles.fullArticle.title });
    await link.waitFor();
    expect(await page.locator('#stories a').allTextContents()).toEqual([
      articles.shortArticle.title,
      articles.fullArticle.title,
    ]);
    await link.click();
    await page.waitForURL(`**${STORY}`);
    expect(await heading()).toBe(articles.fullArticle.title);
  });

  it('the front is there as it was seen last', async () => {
    await read('/');
    await read(STORY);
    await enterTunnel();
    await open('/');
    expect(await page.textContent('.lead h2')).toBe(lists.fullHome.lead?.title);
  });

  it('holds the policy throughout', async () => {
    await read(STORY);
    await enterTunnel();
    await open(NEVER_READ);
    await page.locator('#stories a').waitFor();
    const refused = complaints.filter((text) => !text.includes('ERR_CONNECTION_REFUSED'));
    expect(refused).toEqual([]);
  });
});

describe('while the network hangs', () => {
  it('shows a story that was read before instead of waiting for ever', async () => {
    await read(STORY);
    await read(OTHER);
    await context.route(`**${STORY}`, () => new Promise(() => {}));
    await open(STORY);
    expect(await heading()).toBe(articles.fullArticle.title);
  });
});

describe('with a network', () => {
  it('shows what is new, not what is kept', async () => {
    await read(STORY);
    const old = String(files.get(STORY)?.body);
    let edition = 0;
    // On a machine that takes seconds to answer, the phone may rightly show what it has.
    const isNew = async () => {
      edition += 1;
      const title = `नया शीर्षक ${edition}`;
      publishPage(STORY, old.replaceAll(articles.fullArticle.title, title));
      await open(STORY);
      return (await heading()) === title;
    };
    await expect.poll(isNew).toBe(true);
  });

  it('finds words again that were searched before', async () => {
    for (const [address, file] of await searchPageFiles()) {
      if (/^\/(?:khoj|assets)\//.test(address)) files.set(address, file);
    }
    publishIndex(files, [story({ title: 'नर्मदा के घाट' }), story({ title: 'मंडी के दाम' })]);
    await read('/');
    await open(`/khoj/?q=${encodeURIComponent('नर्मदा')}`);
    await page.waitForSelector('#results li');
    await expect.poll(() => kept('samwad-search')).toContain('/search/manifest.json');
    for (const part of [scriptAddress('searchRoman'), scriptAddress('searchRules')]) {
      await expect.poll(() => kept('samwad-files')).toContain(part);
    }
    await server.stop();
    await open(`/khoj/?q=${encodeURIComponent('narmada')}`);
    await page.waitForSelector('#results li');
    expect(await page.textContent('#results h2')).toBe('नर्मदा के घाट');
  });

  it('does not keep what is missing', async () => {
    await read(STORY);
    await open('/khel/2024/11/missing/');
    await read(OTHER);
    expect(await kept('samwad-stories')).toEqual([STORY, OTHER]);
  });

  it('keeps the thirty stories that were read last', async () => {
    await read('/');
    await page.evaluate(async () => {
      const stories = await caches.open('samwad-stories');
      for (let number = 0; number < 30; number += 1) {
        await stories.put(`/khel/${number}/`, new Response(''));
      }
    });
    for (const number of [30, 31, 32]) {
      publishPage(`/khel/${number}/`, String(files.get(OTHER)?.body));
      await read(`/khel/${number}/`);
    }
    const lastThirty = Array.from({ length: 30 }, (_, index) => `/khel/${index + 3}/`);
    await expect.poll(() => kept('samwad-stories')).toEqual(lastThirty);
  });
});

describe('“बाद में पढ़ें”', () => {
  const button = '[data-saved]';

  it('keeps a story until the reader gives it back, and lists it', async () => {
    await read(STORY);
    await page.click(button);
    await page.getByText('सहेजी गई', { exact: true }).waitFor();
    expect(await kept('samwad-saved')).toEqual([STORY]);
    await open('/offline/');
    expect(await heading()).toBe('सहेजी गई खबरें');
    await page.locator('#saved a').click();
    await page.waitForURL(`**${STORY}`);
    await page.getByText('सहेजी गई', { exact: true }).click();
    await expect.poll(() => kept('samwad-saved')).toEqual([]);
    expect(await kept('samwad-stories')).toEqual([STORY]);
  });

  it('says how to save where nothing is kept', async () => {
    await read('/');
    await open('/offline/');
    await page.locator('#nothing').waitFor();
    expect(await page.isVisible('#saved')).toBe(false);
  });

  it('is found in the menu', async () => {
    await read(STORY);
    await page.click('.menu summary');
    await page.getByRole('link', { name: 'सहेजी गई खबरें' }).click();
    await page.waitForURL('**/offline/');
  });

  it('is not offered without script', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${server.origin}${STORY}`);
    expect(await still.isVisible(button)).toBe(false);
    await plain.close();
  });
});

describe('what the paper takes down leaves the phone', () => {
  it('when the list of removals changes', async () => {
    await read(STORY);
    await page.click('[data-saved]');
    await page.getByText('सहेजी गई', { exact: true }).waitFor();
    await read(OTHER);
    publish('/removed.json', [STORY]);
    publish('/live.json', { ...NEWS, removed: 'b' });
    await aMinuteLater();
    await open(OTHER);
    await expect.poll(() => kept('samwad-stories').then((now) => now.includes(STORY))).toBe(false);
    await expect.poll(() => kept('samwad-saved')).toEqual([]);
    await enterTunnel();
    await open(STORY);
    expect(await heading()).toBe('आप ऑफलाइन हैं');
  });

  it('when the story is asked for and is not there', async () => {
    await read(STORY);
    files.delete(STORY);
    await open(STORY);
    await expect.poll(() => kept('samwad-stories').then((now) => now.includes(STORY))).toBe(false);
    expect(await kept('samwad-saved')).toEqual([]);
  });

  it('when another page stands at its address', async () => {
    await read(STORY);
    const removed = files.get('/removed');
    if (removed) files.set(STORY, removed);
    await open(STORY);
    await expect.poll(() => kept('samwad-stories')).toEqual([]);
  });
});

describe('an update', () => {
  it('of the offline page comes to the phone, and nothing that was read is lost', async () => {
    await read(STORY);
    const view = { ...lists.offline, frame: { ...lists.offline.frame, tagline: 'नई पंक्ति' } };
    const old = String(files.get('/offline/')?.body);
    const body = old.replaceAll(lists.offline.frame.tagline, 'नई पंक्ति');
    publishPage('/offline/', body);
    publishWorker('on', view);
    await open(OTHER);
    await until(async () => {
      const offline = await (await caches.match('/offline/'))?.text();
      return offline?.includes('नई पंक्ति') ?? false;
    }, true);
    expect(await kept('samwad-stories')).toContain(STORY);
  });

  it('leaves no store of an older layout, and none of another program is touched', async () => {
    await read(STORY);
    await page.evaluate(async () => {
      await caches.open('samwad-of-old');
      await caches.open('another-program');
    });
    publishWorker('on', { ...lists.offline, frame: { ...lists.offline.frame, tagline: 'नया' } });
    await open(OTHER);
    await until(() => caches.has('samwad-of-old'), false);
    expect(await page.evaluate(() => caches.has('another-program'))).toBe(true);
    expect(await kept('samwad-stories')).toContain(STORY);
  });
});

describe('the paper can make phones forget', () => {
  const isGone = async () => {
    const registrations = await navigator.serviceWorker.getRegistrations();
    const names = await caches.keys();
    return registrations.length === 0 && !names.some((name) => name.startsWith('samwad-'));
  };

  it('by its live news', async () => {
    await read(STORY);
    publish('/live.json', { ...NEWS, keeps: false });
    await aMinuteLater();
    await open(OTHER);
    await until(isGone, true);
  });

  it('by a worker that retires', async () => {
    await read(STORY);
    publishWorker('off');
    await open(OTHER);
    await until(isGone, true);
  });

  it('and never begins where the paper does not want it', async () => {
    publish('/live.json', { ...NEWS, keeps: false });
    await openWithNews(page, `${server.origin}${STORY}`);
    expect(await page.evaluate(isGone)).toBe(true);
    expect(await page.isVisible('[data-saved]')).toBe(false);
  });
});
