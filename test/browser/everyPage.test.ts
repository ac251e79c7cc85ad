import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureFiles } from '../layouts/fixtures/files.ts';
import { fixturePages } from '../layouts/fixtures/index.ts';
import { startChromium } from './chromium.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { ORIGIN, type PageServer, servePages } from './pageServer.ts';

/** The page that leads on at once cannot be stayed on. */
const pages = fixturePages().filter(({ kind }) => kind !== 'redirect');
const WIDTHS = [320, 360, 768, 1280];

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  let context: BrowserContext;
  let page: Page;
  let server: PageServer;
  let complaints: string[] = [];

  beforeAll(async () => {
    context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 740 } });
    server = await servePages(context, await fixtureFiles(), {
      'content-security-policy': contentSecurityPolicy(),
    });
    page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterAll(() => context.close());

  describe.each(pages)('$name', ({ name }) => {
    beforeAll(async () => {
      complaints = [];
      await page.goto(`${ORIGIN}/${name}`);
    });

    it('holds the policy, runs without an error and asks nothing of other hosts', () => {
      expect(complaints).toEqual([]);
      expect(server.foreign).toEqual([]);
    });

    it('has no fault that axe finds, with the menu closed and open', async () => {
      expect(await axeFaults(page)).toEqual([]);
      await page.click('.menu summary');
      expect(await axeFaults(page)).toEqual([]);
    });

    it('has none with all that script may show later', async () => {
      await page.evaluate(() => {
        for (const part of document.querySelectorAll<HTMLElement>('main [hidden], form [hidden]')) {
          part.hidden = false;
        }
      });
      expect(await axeFaults(page)).toEqual([]);
    });
  });
});

describe('in windows of every width', () => {
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    context = await browser.newContext();
    await servePages(context, await fixtureFiles());
    page = await context.newPage();
  });
  afterAll(() => context.close());

  describe.each(pages)('$name', ({ name }) => {
    beforeAll(() => page.goto(`${ORIGIN}/${name}`));

    it.each(WIDTHS)('nothing sticks out at %i px', async (width) => {
      await page.setViewportSize({ width, height: 740 });
      expect(await overflowing(page)).toEqual([]);
    });
  });
});

async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // What is laid out only near the window is judged as if the reader were there.
    const near = new CSSStyleSheet();
    near.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets = [near];
    const { violations } = await window.axe.run(document, {
      rules: { 'target-size': { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

/** What makes the page wider than its window; empty where nothing does. */
async function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 5)
      .map((element) => `${element.tagName}.${element.className}`);
  });
}
