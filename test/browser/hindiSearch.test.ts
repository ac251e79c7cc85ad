import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { scriptAddress } from '../../layouts/browserScripts.ts';
import { story } from '../search/stories.ts';
import { startChromium } from './chromium.ts';
import { layoutShifts, watchShifts } from './layoutShifts.ts';
import { damageIndex, type Files, publishIndex, searchPageFiles } from './searchFiles.ts';
import { type SiteServer, serveSite } from './siteServer.ts';

const STORIES = [
  story({ title: 'रूस दौरे पर जाएंगे इमरान खान', text: 'मॉस्को में बैठक होगी।' }),
  story({ title: '<b>नर्मदा</b> के घाट', text: 'घाटों की सफाई शुरू हुई।', tags: ['नदी'] }),
  story({
    title: 'मंडी में सोयाबीन के दाम',
    text: 'किसानों को राहत मिली।',
    picture: '/media/mandi-360.webp',
  }),
];

let browser: Browser;
let context: BrowserContext;
let page: Page;
let files: Files;
let server: SiteServer;
let complaints: string[];
/** Addresses of scripts and of files below /search/ that came to the server. */
let fetched: string[];

async function open(query: string): Promise<void> {
  await page.goto(`${server.origin}/khoj/?q=${encodeURIComponent(query)}`);
}

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  files = await searchPageFiles();
  publishIndex(files, STORIES);
  fetched = [];
  server = await serveSite({
    get: (address) => {
      if (/^\/(?:search|assets)\//.test(address)) fetched.push(address);
      return files.get(address);
    },
  });
  context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  page = await context.newPage();
  complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
});
afterEach(async () => {
  await context.close();
  await server.stop();
});

/** The address follows the results. */
function addressAsks(query: string): Promise<void> {
  return page.waitForURL((url) => url.searchParams.get('q') === query);
}

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
      await addressAsks('सोयाबीन');
      await page.goBack();
      await page.getByText('रूस दौरे पर').waitFor();
      expect(await page.inputValue('#query')).toBe('imran khan');
    });
  });

  it('sends for nothing before the form is touched, then for what every search needs', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${server.origin}/khoj/`);
    await page.waitForFunction(
      () => document.querySelector('.options')?.hasAttribute('hidden') === false,
    );
    expect(asked.filter((path) => path.startsWith('/search/'))).toEqual([]);
    const [manifest] = await Promise.all([
      page.waitForRequest(/manifest\.json$/),
      page.focus('#query'),
    ]);
    expect(manifest.method()).toBe('GET');
  });

  it('fetches nothing twice', async () => {
    await open('imran khan');
    await page.waitForSelector('#results li');
    expect(fetched).toContain('/search/manifest.json');
    expect(fetched).toContain('/search/synonyms.z');
    expect(fetched).toEqual([...new Set(fetched)]);
  });

  it.each([
    ['नर्मदा', []],
    ['imran khan', ['searchRoman']],
    ['"इमरान खान" दौरे', ['searchRules']],
  ] as const)('for %s fetches the parts %j of the engine, each once', async (query, parts) => {
    await open(query);
    await page.waitForSelector('#results li');
    const names = fetched.map((address) => address.replace(/^.*[/](\w+)-.*$/, '$1'));
    expect(names.filter((name) => /^search(?:Roman|Rules)$/.test(name))).toEqual(parts);
  });

  it('searches while the reader types, as one step of the history', async () => {
    await open('imran khan');
    await page.waitForSelector('#results li');
    await page.fill('#query', 'नर्म');
    await page.getByText('के घाट').waitFor();
    await page.fill('#query', 'सोयाबीन');
    await page.getByText('मंडी में').waitFor();
    await addressAsks('सोयाबीन');
    await page.goBack();
    await page.getByText('रूस दौरे पर').waitFor();
  });

  it('narrows to what a field says, with words or without', async () => {
    await open('');
    await page.click('.options summary');
    await page.fill('[name=tag]', 'नदी');
    await page.press('[name=tag]', 'Enter');
    await page.waitForSelector('#results li');
    expect(await page.locator('#results li').count()).toBe(1);
    expect(await page.textContent('#results h2')).toContain('के घाट');
    await page.goto(`${server.origin}/khoj/?tag=${encodeURIComponent('नदी')}&from=2024-12`);
    await page.getByText('“नदी” पर कोई खबर नहीं मिली').waitFor();
    expect(await page.inputValue('[name=tag]')).toBe('नदी');
    expect(await page.isVisible('[name=tag]')).toBe(true);
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

  it('shows the picture of a story beside it, and tells who listens nothing of it', async () => {
    await open('सोयाबीन');
    await page.waitForSelector('#results li');
    expect(await page.getAttribute('#results img', 'src')).toBe('/media/mandi-360.webp');
    expect(await page.getAttribute('#results img', 'alt')).toBe('');
  });

  it('counts the stories of each category for whoever is about to choose one', async () => {
    await open('के');
    await page.waitForSelector('#results li');
    await page.click('.options summary');
    await page.focus('[name=category]');
    await page.getByText('मध्य प्रदेश (2)').waitFor({ state: 'attached' });
    await page.fill('#query', 'घाट');
    await page.click('#search button');
    await page.getByText('के घाट').waitFor();
    expect(await page.textContent('[name=category]')).not.toContain('(');
  });

  it.each(['imran khan', 'नर्मदा&sort=newest'])(
    'moves nothing when the results of %s come',
    async (query) => {
      await watchShifts(page);
      await page.goto(`${server.origin}/khoj/?q=${encodeURI(query)}`);
      await page.waitForSelector('#results li');
      expect(await layoutShifts(page)).toEqual([]);
    },
  );

  it.each([
    ['a megabyte', 'नर्मदा '.repeat(160_000)],
    ['emoji', '🔥👨‍👩‍👧‍👦🇮🇳'.repeat(20)],
    ['a regular expression', '(.*)+$[a-z\\'],
    ['markup', '"><img src=x onerror="window.harmed=1"><script>window.harmed=1</script>'],
  ])('answers %s calmly, as text', async (_kind, query) => {
    await open('');
    await page.fill('#query', query);
    await page.click('#search button');
    const isAnswered = () => /मिली/.test(document.querySelector('#status')?.textContent ?? '');
    await page.waitForFunction(isAnswered);
    expect(await page.locator('#status img, #results img[src=x]').count()).toBe(0);
    expect(await page.evaluate('window.harmed')).toBeUndefined();
    expect(complaints).toEqual([]);
  });

  describe('where the index is', () => {
    const failed = async (): Promise<void> => {
      await page.waitForSelector('#status button');
      expect(await page.textContent('#status')).toContain('खोज अभी नहीं हो सकी');
      expect(await page.isVisible('#months')).toBe(true);
    };

    it.each([
      ['missing', () => undefined],
      ['cut off', (body: Buffer) => body.subarray(0, body.length >> 1)],
      ['empty', () => Buffer.alloc(0)],
      ['a page of the host', () => Buffer.from('<!doctype html><title>502</title>')],
      [
        'of another version',
        (body: Buffer) => Buffer.from(String(body).replace(/"version":\d+/, '"version":9')),
      ],
    ] as const)(
      '%s: says so in Hindi, shows the months, and tries again',
      async (_kind, damage) => {
        damageIndex(files, damage);
        await open('नर्मदा');
        await failed();
        publishIndex(files, STORIES);
        await page.click('#status button');
        await page.waitForSelector('#results li');
      },
    );

    it('there but the engine is not: says so, and tries again', async () => {
      const address = scriptAddress('searchWorker');
      const engine = files.get(address);
      files.delete(address);
      await open('नर्मदा');
      await failed();
      if (engine) files.set(address, engine);
      await page.click('#status button');
      await page.waitForSelector('#results li');
    });

    it('published anew since it was read: reads it again', async () => {
      await open('नर्मदा');
      await page.waitForSelector('#results li');
      publishIndex(files, [...STORIES, story({ title: 'केन नदी में बाढ़', text: '' })]);
      await page.fill('#query', 'बाढ़');
      await page.click('#search button');
      await page.getByText('केन नदी में').waitFor();
    });
  });
});
