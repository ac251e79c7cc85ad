import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fixtureFiles } from '../layouts/fixtures/files.ts';
import { startChromium } from './chromium.ts';
import { ORIGIN, type ServedFile, servePages } from './pageServer.ts';

/** Stands in for the engine: twelve results for नर्मदा, one that is hostile, none for the rest. */
const ENGINE = `
const result = (number) => ({ data: async () => ({
  url: '/khel/' + number + '/',
  excerpt: number === 1 ? '<img src=x onerror="window.harmed=1"><mark>नर्मदा</mark> के घाट' : '<mark>नर्मदा</mark> &amp; तट',
  meta: { title: number === 1 ? '<b>शीर्षक</b>' : 'शीर्षक ' + number, category: 'खेल', date: '22 नवंबर 2024' },
}) });
export const options = async (settings) => { window.engineOptions = settings; };
export const search = async (query, options) => {
  window.asked = [...(window.asked ?? []), { query, options }];
  return { results: query === 'नर्मदा' ? Array.from({ length: 12 }, (_, index) => result(index + 1)) : [] };
};`;

let browser: Browser;
let context: BrowserContext;
let page: Page;

async function open(engine: string | undefined, query = ''): Promise<void> {
  const files = new Map<string, ServedFile>(await fixtureFiles());
  const searchPage = files.get('/search');
  if (searchPage) files.set('/khoj/', searchPage);
  if (engine) files.set('/search/pagefind.js', { type: 'text/javascript', body: engine });
  context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  await servePages(context, files);
  page = await context.newPage();
  await page.goto(`${ORIGIN}/khoj/${query}`);
}

const status = (): Promise<string | null> => page.textContent('#status');

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());
afterEach(() => context.close());

describe('the search page', () => {
  describe('opened with a query in its address', () => {
    beforeEach(async () => {
      await open(ENGINE, `?q=${encodeURIComponent('नर्मदा')}`);
      await page.waitForSelector('#results li');
    });

    it('shows the first ten results, says how many there are, and keeps matras apart', async () => {
      expect(await page.locator('#results li').count()).toBe(10);
      expect(await status()).toBe('12 खबरें मिलीं');
      expect(await page.inputValue('#query')).toBe('नर्मदा');
      await expect.poll(() => page.title()).toContain('“नर्मदा”');
      expect(await page.evaluate('window.engineOptions')).toEqual({ exactDiacritics: true });
    });

    it('marks what matched, and prints everything else as text', async () => {
      expect(await page.textContent('#results li:first-child mark')).toBe('नर्मदा');
      expect(await page.textContent('#results li:first-child h2')).toBe('<b>शीर्षक</b>');
      expect(await page.textContent('#results li:nth-child(2) .deck')).toBe('नर्मदा & तट');
      expect(await page.locator('#results img').count()).toBe(0);
      expect(await page.evaluate('window.harmed')).toBeUndefined();
    });

    it('shows the rest on demand', async () => {
      await page.click('#more');
      await page.waitForSelector('#results li:nth-child(12)');
      expect(await page.isVisible('#more')).toBe(false);
    });

    it('goes back to the query before', async () => {
      await page.fill('#query', 'कुछ नहीं');
      await page.click('#search button');
      await page.getByText('“कुछ नहीं” पर कोई खबर नहीं मिली').waitFor();
      await page.waitForURL((url) => url.searchParams.get('q') === 'कुछ नहीं');
      await page.goBack();
      await page.waitForSelector('#results li');
      expect(await page.inputValue('#query')).toBe('नर्मदा');
    });

    it('narrows to a category and sorts by date', async () => {
      await page.click('.options summary');
      await page.selectOption('[name=category]', 'khel');
      await page.waitForFunction('window.asked.length === 2');
      await page.selectOption('[name=sort]', 'newest');
      await page.waitForFunction('window.asked.length === 3');
      expect(await page.evaluate('window.asked[2].options')).toEqual({
        filters: { category: 'khel' },
        sort: { date: 'desc' },
      });
    });
  });

  it('loads no engine before there is a query', async () => {
    await open(ENGINE);
    expect(await page.isVisible('.options')).toBe(true);
    expect(await page.evaluate('window.engineOptions')).toBeUndefined();
    expect(await status()).toBe('');
  });

  it('says so when the engine cannot be reached, and offers to try again', async () => {
    await open(undefined, '?q=x');
    await page.getByText('खोज अभी नहीं हो सकी').waitFor();
    expect(await page.textContent('#status button')).toBe('फिर कोशिश करें');
  });
});
