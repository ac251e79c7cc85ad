import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureFiles } from '../layouts/fixtures/files.ts';
import { articles } from '../layouts/fixtures/index.ts';
import { startChromium } from './chromium.ts';
import { layoutShifts, watchShifts } from './layoutShifts.ts';
import { ORIGIN, servePages } from './pageServer.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

/** Reads a story in a browser with these voices; the browsers of tests have none of their own. */
async function withVoices(
  languages: readonly string[],
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  await servePages(context, await fixtureFiles());
  const page = await context.newPage();
  await watchShifts(page);
  await page.addInitScript((names) => {
    window.spoken = [];
    const speech = window.speechSynthesis;
    let late: (() => void) | undefined;
    let isKnown = false;
    const voices = names.map((lang) => ({ lang, name: lang, localService: true }));
    Object.defineProperties(speech, {
      getVoices: { value: () => (isKnown ? voices : []) },
      addEventListener: {
        value: (_type: string, listener: () => void) => {
          late = listener;
        },
      },
      speaking: { get: () => window.spoken.length > 0 },
      speak: { value: ({ text }: SpeechSynthesisUtterance) => window.spoken.push(text) },
      cancel: {
        value: () => {
          window.spoken = [];
        },
      },
    });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        constructor(readonly text: string) {}
      },
    });
    // Browsers find their voices after the page has come.
    addEventListener('load', () =>
      setTimeout(() => {
        isKnown = true;
        late?.();
        document.documentElement.dataset.voices = 'known';
      }, 200),
    );
  }, languages);
  await page.goto(`${ORIGIN}/article`);
  await page.waitForSelector('[data-voices]', { state: 'attached' });
  await look(page);
  await context.close();
}

const button = '.listen';

describe('“खबर सुनें”', () => {
  it.each([['hi-IN'], ['hi_IN'], ['hi']])('is offered where there is a voice for %s', (language) =>
    withVoices(['en-US', language], async (page) => {
      expect(await page.textContent(button)).toBe('खबर सुनें');
      expect(await page.isVisible(button)).toBe(true);
      expect(await layoutShifts(page)).toEqual([]);
    }),
  );

  it.each([[[]], [['en-US', 'mr-IN', 'his-XX']]])(
    'is not offered with the voices %j',
    (languages) =>
      withVoices(languages, async (page) => {
        expect(await page.isVisible(button)).toBe(false);
      }),
  );

  it('reads headline and text sentence by sentence, no captions, and stops', () =>
    withVoices(['hi-IN'], async (page) => {
      await page.click(button);
      expect(await page.textContent(button)).toBe('रोकें');
      const spoken = await page.evaluate(() => window.spoken);
      expect(spoken[0]).toBe(articles.fullArticle.title);
      expect(spoken.length).toBeGreaterThan(5);
      expect(spoken.every((sentence) => sentence.split('।').length <= 2)).toBe(true);
      expect(spoken.join(' ')).not.toContain('फोटो:');
      await page.click(button);
      expect(await page.textContent(button)).toBe('खबर सुनें');
      expect(await page.evaluate(() => window.spoken)).toEqual([]);
    }));
});
