import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIn, NEWSROOM, scratchFolder, story, writeFiles } from '../support/tinyPaper.ts';
import { startChromium } from './chromium.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { ORIGIN, servePages } from './pageServer.ts';
import { siteFiles } from './siteFiles.ts';

const BODY = `प्रधानमंत्री ने व्लादिमीर पुतिन से **द्विपक्षीय** बातचीत की।

## क्षेत्रीय सहयोग
- पहली बात: ऊर्जा
- दूसरी बात: शिक्षा

> "हम साथ हैं," उन्होंने कहा।

[विदेश मंत्रालय](https://mea.example/) ने WhatsApp पर बयान दिया।
`;

/** The words of BODY as a reader sees them. */
const WORDS =
  'प्रधानमंत्री ने व्लादिमीर पुतिन से द्विपक्षीय बातचीत की। क्षेत्रीय सहयोग पहली बात: ऊर्जा दूसरी बात: शिक्षा "हम साथ हैं," उन्होंने कहा। विदेश मंत्रालय ने WhatsApp पर बयान दिया।';

const STORY = '/desh-videsh/2024/11/moscow-baithak/';

const FILES = {
  ...NEWSROOM,
  'articles/2024/11/moscow-baithak.md': story({
    title: 'मॉस्को में बैठक',
    category: 'desh-videsh',
    body: BODY,
  }),
  'articles/2024/11/narmada-ghat.md': story({ title: 'नर्मदा के घाटों पर भीड़' }),
  'articles/2024/11/ranji-match.md': story({ title: 'रणजी मैच बराबर', category: 'khel' }),
};

let browser: Browser;
let scratch: Awaited<ReturnType<typeof scratchFolder>>;

beforeAll(async () => {
  scratch = await scratchFolder();
  await writeFiles(`${scratch.path}/content`, FILES);
  await buildIn(scratch.path);
  browser = await startChromium();
});
afterAll(async () => {
  await browser.close();
  await scratch.remove();
});

async function onPhone(
  options: BrowserContextOptions,
  read: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    // What a worker asks for does not come from this test's server.
    serviceWorkers: 'block',
    ...options,
  });
  await servePages(context, siteFiles(`${scratch.path}/_site`), {
    'content-security-policy': contentSecurityPolicy(),
  });
  await read(await context.newPage());
  await context.close();
}

describe('a story without script', () => {
  it('reads completely: every word of the Markdown, in its order', () =>
    onPhone({ javaScriptEnabled: false }, async (page) => {
      await page.goto(ORIGIN + STORY);
      expect(await page.locator('h1').textContent()).toBe('मॉस्को में बैठक');
      expect(straight((await page.locator('.text').allInnerTexts()).join(' '))).toBe(WORDS);
    }));
});

/** One line, with the quotation marks of the keyboard. */
function straight(text: string): string {
  return text.replace(/[“”]/gu, '"').replace(/\s+/gu, ' ').trim();
}

describe('by keys alone', () => {
  it('a reader goes from the front over a category, a story and the search to what was found', () =>
    onPhone({ reducedMotion: 'reduce' }, async (page) => {
      await page.goto(`${ORIGIN}/`);
      await tabTo(page, '.sections a[href="/desh-videsh/"]');
      await follow(page, '/desh-videsh/');
      await tabTo(page, `main a[href="${STORY}"]`);
      await follow(page, STORY);
      await tabTo(page, '.search input');
      await page.keyboard.type('narmada');
      await page.keyboard.press('Enter');
      await page.locator('#results a').first().waitFor();
      await tabTo(page, '#results a');
      await follow(page, '/madhya-pradesh/2024/11/narmada-ghat/');
      expect(await page.locator('h1').textContent()).toBe('नर्मदा के घाटों पर भीड़');
    }));

  it.each(['/', '/desh-videsh/', STORY, '/khoj/'])(
    'every stop of %s is seen, and none is a trap',
    (path) =>
      onPhone({ reducedMotion: 'reduce' }, async (page) => {
        await page.goto(ORIGIN + path);
        const stops: string[] = [];
        for (;;) {
          await page.keyboard.press('Tab');
          const stop = await focusedStop(page);
          if (!stop || stop.name === stops[0]) break;
          // A field for a month has one stop for the month and one for the year.
          if (stop.name === stops.at(-1)) continue;
          expect(stop.fault, stop.name).toBeUndefined();
          expect(stops).not.toContain(stop.name);
          stops.push(stop.name);
        }
        expect(stops[0]).toContain('#main');
        expect(stops.at(-1)).toContain('#top');
      }),
  );
});

/** Presses Tab until the element has the focus; fails after a hundred stops. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < 100; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

async function follow(page: Page, path: string): Promise<void> {
  await Promise.all([page.waitForURL(ORIGIN + path), page.keyboard.press('Enter')]);
}

/** What has the focus, and what is wrong with it (WCAG 2.2: 2.4.7, 2.4.11); undefined at the end. */
async function focusedStop(page: Page): Promise<{ name: string; fault?: string } | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
    const all = [...document.querySelectorAll('*')];
    const name = `${all.indexOf(focused)} ${focused.outerHTML.slice(0, 120)}`;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    if (outlineStyle === 'none' || outlineWidth === '0px') return { name, fault: 'no ring' };
    const boxes = [...focused.getClientRects()];
    const isSeen = boxes.some(({ left, top, width, height }) => {
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return focused.contains(there) || focused.closest('label')?.contains(there);
    });
    return isSeen ? { name } : { name, fault: 'hidden behind something or out of the window' };
  });
}
