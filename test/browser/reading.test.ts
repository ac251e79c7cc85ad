import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fixtureFiles } from '../layouts/fixtures/files.ts';
import { articles } from '../layouts/fixtures/index.ts';
import { startChromium } from './chromium.ts';
import { layoutShifts, watchShifts } from './layoutShifts.ts';
import { ORIGIN, type PageServer, servePages } from './pageServer.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

interface Reader {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly server: PageServer;
}

async function reader(
  options: { readonly width?: number; readonly javaScriptEnabled?: boolean } = {},
): Promise<Reader> {
  const { width = 360, javaScriptEnabled = true } = options;
  const context = await browser.newContext({
    viewport: { width, height: 740 },
    javaScriptEnabled,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const server = await servePages(context, await fixtureFiles());
  return { context, page: await context.newPage(), server };
}

describe('reading with script', () => {
  let on: Reader;
  beforeEach(async () => {
    on = await reader();
  });
  afterEach(() => on.context.close());

  it('keeps the chosen colours and text size on the next page, from the first paint', async () => {
    const { page } = on;
    await page.goto(`${ORIGIN}/article`);
    await page.click('.menu summary');
    await page.check('[name=theme][value=dark]', { force: true });
    await page.check('[name=text][value=large]', { force: true });
    await page.goto(`${ORIGIN}/home`, { waitUntil: 'commit' });
    await page.waitForSelector('body', { state: 'attached' });
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({
      theme: 'dark',
      text: 'large',
    });
    expect(await page.isChecked('[name=theme][value=dark]')).toBe(true);
  });

  it('opens the search box over the masthead when it is used', async () => {
    const { page } = on;
    await page.goto(`${ORIGIN}/article`);
    await page.focus('.search input');
    expect((await page.locator('.search input').boundingBox())?.width).toBeGreaterThan(200);
    expect(await page.isVisible('.search button')).toBe(true);
  });

  it('closes the menu with Escape and gives the focus back', async () => {
    const { page } = on;
    await page.goto(`${ORIGIN}/article`);
    await page.click('.menu summary');
    expect(await page.isVisible('.menu .panel')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.isVisible('.menu .panel')).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });

  it('copies the address of the story and says so', async () => {
    const { page } = on;
    await page.goto(`${ORIGIN}/article`);
    await page.click('[data-copy]');
    await page.getByText('लिंक कॉपी हो गया').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      articles.fullArticle.head.canonical,
    );
  });

  it('asks nothing of a video site before the click, and shows the video after it', async () => {
    const { page, server } = on;
    await page.goto(`${ORIGIN}/article`);
    expect(server.foreign).toEqual([]);
    await page.click('.embed a');
    await page.waitForSelector('.embed iframe');
    expect(server.foreign).toEqual([
      'https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1',
    ]);
  });
});

/** To the end, window by window, until every picture on the way has come. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
      scrollBy({ top: innerHeight, behavior: 'instant' });
      await frame();
      await frame();
    }
  });
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
}

describe('while a page loads and is scrolled', () => {
  it.each(['home', 'article', 'category'])('nothing moves on %s', async (name) => {
    const { context, page } = await reader();
    await watchShifts(page);
    await page.goto(`${ORIGIN}/${name}`);
    await scrollThrough(page);
    expect(await layoutShifts(page)).toEqual([]);
    await context.close();
  });
});

describe('reading without script', () => {
  let off: Reader;
  beforeEach(async () => {
    off = await reader({ javaScriptEnabled: false });
  });
  afterEach(() => off.context.close());

  it('opens the menu, and offers no button that would do nothing', async () => {
    const { page } = off;
    await page.goto(`${ORIGIN}/article`);
    await page.click('.menu summary');
    expect(await page.isVisible('.menu nav')).toBe(true);
    expect(await page.isVisible('.settings')).toBe(false);
    expect(await page.isVisible('[data-copy]')).toBe(false);
  });

  it('takes a search to the search page', async () => {
    const { page } = off;
    await page.goto(`${ORIGIN}/article`);
    await page.fill('.search input', 'नर्मदा');
    const [request] = await Promise.all([
      page.waitForRequest(/khoj/u),
      page.click('.search button'),
    ]);
    expect(new URL(request.url()).searchParams.get('q')).toBe('नर्मदा');
  });

  it('leads from the search page to the archive', async () => {
    const { page } = off;
    await page.goto(`${ORIGIN}/search`);
    expect(await page.isVisible('noscript p')).toBe(true);
    expect(await page.isVisible('#months a')).toBe(true);
  });
});

describe('reading by keyboard', () => {
  it('skips to the story with the first link', async () => {
    const { context, page } = await reader();
    await page.goto(`${ORIGIN}/article`);
    await page.keyboard.press('Tab');
    expect(await page.isVisible('.skip')).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await context.close();
  });
});

describe('reading by who is made dizzy by motion', () => {
  it('nothing glides, fades or scrolls by itself', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    await servePages(context, await fixtureFiles());
    const page = await context.newPage();
    for (const name of ['home', 'article', 'category', 'search']) {
      await page.goto(`${ORIGIN}/${name}`);
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
            return (
              transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth'
            );
          })
          .map(({ tagName, className }) => `${tagName}.${className}`),
      );
      expect(moving, name).toEqual([]);
    }
    await context.close();
  });
});

describe('reading at four times the size', () => {
  it('reflows: 1280 px at 400% is a window of 320 px, in the largest letters too', async () => {
    const { context, page } = await reader({ width: 320 });
    for (const name of ['home', 'article', 'category', 'search']) {
      await page.goto(`${ORIGIN}/${name}`);
      const room = await page.evaluate(() => {
        document.documentElement.dataset.text = 'huge';
        const { clientWidth, scrollWidth } = document.documentElement;
        return { clientWidth, scrollWidth };
      });
      expect(room.scrollWidth, name).toBeLessThanOrEqual(room.clientWidth);
    }
    await context.close();
  });
});
