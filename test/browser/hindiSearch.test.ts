import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserScripts, scriptAddress } from '../../layouts/browserScripts.ts';
import { indexStories } from '../../src/search/index.ts';
import { fixtureFiles } from '../layouts/fixtures/files.ts';
import { story } from '../search/stories.ts';
import { startChromium } from './chromium.ts';
import { ORIGIN, type ServedFile, servePages } from './pageServer.ts';

const STORIES = [
  story({ title: 'रूस दौरे पर जाएंगे इमरान खान', text: 'मॉस्को में बैठक होगी।' }),
  story({ title: '<b>नर्मदा</b> के घाट', text: 'घाटों की सफाई शुरू हुई।', tags: ['नदी'] }),
  story({ title: 'मंडी में सोयाबीन के दाम', text: 'किसानों को राहत मिली।' }),
];

let browser: Browser;
let context: BrowserContext;
let page: Page;

async function open(query: string, hasIndex = true): Promise<void> {
  const files = new Map<string, ServedFile>(await fixtureFiles());
  const searchPage = files.get('/search');
  if (searchPage) {
    const body = String(searchPage.body).replace(
      scriptAddress('pagefindSearch'),
      scriptAddress('search'),
    );
    files.set('/khoj/', { ...searchPage, body });
  }
  for (const { permalink, bytes } of await browserScripts()) {
    files.set(permalink, { type: 'text/javascript', body: Buffer.from(bytes) });
  }
  for (const { path, bytes } of hasIndex ? indexStories(STORIES, []) : []) {
    files.set(`/search/${path}`, { type: 'application/octet-stream', body: Buffer.from(bytes()) });
  }
  context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  await servePages(context, files);
  page = await context.newPage();
  await page.goto(`${ORIGIN}/khoj/?q=${encodeURIComponent(query)}`);
}

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());
afterEach(() => context.close());

describe('the search page with the engine of the paper', () => {
  describe('opened with a Roman query', () => {
    beforeEach(async () => {
      await open('imran khan');
      await page.waitForSelector('#results li');
    });

    it('finds the story in Hindi and marks the words as the paper spells them', async () => {
      expect(await page.textContent('#results h2')).toBe('रूस दौरे पर जाएंगे इमरान खान');
      expect(await page.locator('#results h2 mark').allTextContents()).toEqual(['इमरान', 'खान']);
    });

    it('answers the next query, and the one before on going back', async () => {
      await page.fill('#query', 'सोयाबीन');
      await page.click('#search button');
      await page.getByText('मंडी में').waitFor();
      await page.goBack();
      await page.getByText('रूस दौरे पर').waitFor();
      expect(await page.inputValue('#query')).toBe('imran khan');
    });
  });

  it('searches while the reader types, as one step of the history', async () => {
    await open('imran khan');
    await page.waitForSelector('#results li');
    await page.fill('#query', 'नर्म');
    await page.getByText('के घाट').waitFor();
    await page.fill('#query', 'सोयाबीन');
    await page.getByText('मंडी में').waitFor();
    await page.goBack();
    await page.getByText('रूस दौरे पर').waitFor();
  });

  it('narrows to what a field says, with words or without', async () => {
    await open('');
    await page.fill('[name=tag]', 'नदी');
    await page.press('[name=tag]', 'Enter');
    await page.waitForSelector('#results li');
    expect(await page.locator('#results li').count()).toBe(1);
    expect(await page.textContent('#results h2')).toContain('के घाट');
    await page.goto(`${ORIGIN}/khoj/?tag=${encodeURIComponent('नदी')}&from=2024-12`);
    await page.getByText('“नदी” पर कोई खबर नहीं मिली').waitFor();
  });

  it('prints markup in a headline as text', async () => {
    await open('नर्मदा');
    await page.waitForSelector('#results li');
    expect(await page.textContent('#results h2')).toBe('<b>नर्मदा</b> के घाट');
    expect(await page.locator('#results b').count()).toBe(0);
  });

  it('offers the spelling of the paper for a mistyped word', async () => {
    await open('सोयापीन');
    await page.waitForSelector('#status a');
    expect(await page.textContent('#status a')).toContain('सोयाबीन');
  });

  it('says so and offers another try where the index is not to be had', async () => {
    await open('नर्मदा', false);
    await page.waitForSelector('#status button');
    expect(await page.textContent('#status')).toContain('खोज अभी नहीं हो सकी');
  });
});
