import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureFiles } from '../layouts/fixtures/files.ts';
import { startChromium } from './chromium.ts';
import { layoutShifts, watchShifts } from './layoutShifts.ts';
import { openWithNews } from './liveNews.ts';
import { ORIGIN, servePages } from './pageServer.ts';

/** Seconds since 1970. */
const NOW = Date.UTC(2024, 10, 22, 6, 0) / 1000;
const HOUR = 3600;

const NEWS = {
  days: [['2024-11-22', 'शुक्रवार, 22 नवंबर 2024']],
  breaking: [],
  newest: [],
  weather: [{ observed: NOW - HOUR, degrees: { भोपाल: 24, इंदौर: 21 } }],
  source: '',
  removed: '',
  keeps: false,
};

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

/** Opens a story while /live.json answers so. */
async function read(live: unknown, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const files = await fixtureFiles();
  const body = typeof live === 'string' ? live : JSON.stringify(live);
  await servePages(context, {
    get: (address) =>
      address === '/live.json' ? { type: 'application/json', body } : files.get(address),
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW * 1000);
  await watchShifts(page);
  await openWithNews(page, `${ORIGIN}/article`);
  await look(page);
  await context.close();
}

const textOf = (page: Page, name: string) => page.textContent(`.strip [data-live=${name}]`);

describe('the live strip', () => {
  it('shows place, temperature and day, and nothing moves', async () => {
    await read(NEWS, async (page) => {
      expect((await page.textContent('.strip'))?.replace(/\s+/gu, ' ')).toContain('भोपाल 24°C');
      expect(await textOf(page, 'today')).toBe('शुक्रवार, 22 नवंबर 2024');
      expect(await page.getAttribute('.strip .temperature', 'aria-label')).toBe(
        'भोपाल का तापमान 24 डिग्री सेल्सियस',
      );
      expect(await layoutShifts(page)).toEqual([]);
    });
  });

  it('shows no temperature that was observed more than three hours ago', async () => {
    const weather = [{ observed: NOW - 3 * HOUR - 1, degrees: { भोपाल: 24 } }];
    await read({ ...NEWS, weather }, async (page) => {
      expect(await textOf(page, 'temperature')).toBe('');
    });
  });

  it('shows no day but today', async () => {
    await read({ ...NEWS, days: [['2024-11-21', 'गुरुवार, 21 नवंबर 2024']] }, async (page) => {
      expect(await textOf(page, 'today')).toBe('');
    });
  });

  it('shows what is breaking until its end, in the same room', async () => {
    const breaking = [
      { text: 'बीत गई', until: NOW - 1 },
      { text: 'डैम के गेट खुले', href: '/a/', until: NOW + HOUR },
    ];
    await read({ ...NEWS, breaking }, async (page) => {
      expect(await page.textContent('.breaking-line a[href="/a/"]')).toBe('डैम के गेट खुले');
      expect(await layoutShifts(page)).toEqual([]);
    });
  });

  it('lists the newest headlines under the story, and nothing that is in sight moves', async () => {
    const newest = [
      { title: '<b>नई</b> खबर', href: '/a/' },
      { title: 'और कहीं', href: 'https://evil.example/' },
      { title: 'यही खबर', href: '/article' },
    ];
    await read({ ...NEWS, newest }, async (page) => {
      expect(await page.locator('[data-live=newest] a').allTextContents()).toEqual([
        '<b>नई</b> खबर',
      ]);
      expect(await layoutShifts(page)).toEqual([]);
    });
  });

  it('thanks the provider beside the districts', async () => {
    await read({ ...NEWS, source: 'Open-Meteo' }, async (page) => {
      expect(await page.textContent('.district small')).toBe('तापमान का स्रोत: Open-Meteo');
    });
  });

  it('keeps the reader’s district', async () => {
    await read(NEWS, async (page) => {
      await page.click('.menu summary');
      await page.selectOption('select[name=district]', 'इंदौर');
      await openWithNews(page, `${ORIGIN}/article`);
      expect(await textOf(page, 'place')).toBe('इंदौर');
      expect(await textOf(page, 'temperature')).toBe('21°C');
    });
  });

  it.each([
    ['no JSON', '<script>window.hit = 1</script>'],
    ['null', null],
    [
      'markup in every place',
      {
        days: [['2024-11-22', '<img src=x onerror="window.hit=1">']],
        breaking: [
          {
            text: '<img src=x onerror="window.hit=1">',
            href: 'javascript:window.hit=1',
            until: NOW + 9,
          },
        ],
        weather: [
          { observed: NOW, degrees: { '<b>': 1, भोपाल: '<img src=x onerror="window.hit=1">' } },
        ],
      },
    ],
    [
      'an address elsewhere',
      { breaking: [{ text: 'यहां', href: '//evil.example/', until: NOW + 9 }] },
    ],
    ['lists that are none', { days: 5, breaking: {}, weather: 'x' }],
  ])('takes no harm from %s', async (_case, live) => {
    await read(live, async (page) => {
      expect(await page.evaluate(() => 'hit' in window)).toBe(false);
      expect(await page.locator('.strip img, .strip b b, .settings b').count()).toBe(0);
      expect(await page.getAttribute('.breaking-line a', 'href')).toBeNull();
    });
  });
});
