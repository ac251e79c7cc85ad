/** The web editor through its real server: written, checked, saved, published and read. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { instantAt } from '../../src/content/index.ts';
import { checkPaper } from '../../src/desk/check/checkPaper.ts';
import { runEditorCommand } from '../../src/editor/editorCommand.ts';
import { EDITOR_FOLDER, PASTE_DESK } from '../../src/editor/policy.ts';
import type { EditorServer } from '../../src/editor/server.ts';
import { editorPhrases } from '../../src/messages/editorPhrases.ts';
import { KRUTI_DEV, WHATSAPP } from '../desk/paste/samples.ts';
import {
  buildIn,
  NEWSROOM,
  type ScratchFolder,
  scratchFolder,
  story,
  writeFiles,
} from '../support/tinyPaper.ts';
import { startChromium } from './chromium.ts';
import { watchedPage } from './watchedPage.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

let browser: Browser;
let scratch: ScratchFolder;
let server: EditorServer;
let context: BrowserContext;
let page: Page;
let complaints: readonly string[];
let foreign: readonly string[];
let said: readonly string[];

beforeAll(async () => {
  browser = await startChromium();
  scratch = await scratchFolder();
  await writeFiles(content(), NEWSROOM);
  const started = await runEditorCommand(
    [
      '--content',
      join(scratch.path, 'content'),
      '--cache',
      join(scratch.path, '.cache'),
      '--port',
      '0',
    ],
    {
      project: join(import.meta.dirname, '..', '..'),
      now: new Date(),
      isAttended: false,
      print: () => {},
      complain: () => {},
    },
  );
  if (typeof started === 'number') throw new Error('the editor did not start');
  server = started;
});
afterAll(async () => {
  await server.close();
  await scratch.remove();
  await browser.close();
});
beforeEach(async () => {
  await rm(content('articles'), { recursive: true, force: true });
  await rm(content('media'), { recursive: true, force: true });
  await writeFiles(content(), {
    ...NEWSROOM,
    'articles/2024/11/barish.md': story({ title: 'भोपाल में दिन भर बारिश' }),
  });
});
afterEach(async () => {
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
  await context.close();
});

/** A browser on a page of the server. */
async function open(viewport: typeof PHONE, path: string): Promise<void> {
  const watched = await watchedPage(browser, server.origin, { viewport });
  ({ context, page, complaints, foreign, said } = watched);
  await page.goto(server.origin + path);
}

async function openEditor(viewport: typeof PHONE): Promise<void> {
  await open(viewport, EDITOR_FOLDER);
  await page.click('button:has-text("अंदर आएं")');
  await page.waitForSelector('a:has-text("नई खबर")');
}

/** The button of the bar at the top, then the first of its choices: to publish now. */
async function save(): Promise<void> {
  await page.click('[class*=ToolbarSectionMain] [role=button]:has-text("सहेजें")');
  await page.click('[role=menuitem]:has-text("अभी सहेजें")');
  await page.waitForSelector('text=सब सहेजा हुआ है');
}

/** Leaves a form for that of a file of settings. */
async function openSettings(file: string): Promise<void> {
  await page.click('a[class*=ToolbarSectionBackLink]');
  await page.click(`a[href$="/collections/${file}"]`);
  await page.click(`a[href$="/entries/${file}"]`);
}

async function sticksOut(): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

function content(...path: readonly string[]): string {
  return join(scratch.path, 'content', ...path);
}

async function written(file: string): Promise<string> {
  return readFile(content(file), 'utf8');
}

/** The page as `npm run editor` shows it. */
async function shown(path: string): Promise<string> {
  return (await fetch(server.origin + path)).text();
}

async function errors(): Promise<readonly string[]> {
  const { findings } = await checkPaper({
    folder: content(),
    language: 'hi',
    now: instantAt(Date.now() + 60_000),
    only: new Set(),
  });
  return findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

async function photo(): Promise<Buffer> {
  return sharp({ create: { width: 600, height: 400, channels: 3, background: '#2a7' } })
    .withExif({ IFD0: { Make: 'नमूना कैमरा' }, IFD3: { GPSLatitude: '23/1 12/1 0/1' } })
    .jpeg()
    .toBuffer();
}

describe.each([PHONE, DESK])('at $width pixels', (viewport) => {
  const title = `नमूना नदी पर नया पुल बना ${viewport.width}`;
  const name = `namuna-nadi-par-naya-pul-bana-${viewport.width}`;

  it('a story with a picture is written, edited, made the lead and an alert, built and read', async () => {
    await openEditor(viewport);
    await page.click('a:has-text("नई खबर")');
    await page.fill('[id^=title-field]', title);
    await page.click('[id^=category-field]');
    await page.keyboard.insertText('मध्य');
    await page.keyboard.press('Enter');
    await page.fill('[id^=body-field]', 'जिले में नदी पर पुल बन गया। उन्होने कहा कि काम पूरा हुआ।');
    // The check speaks while one writes, and mends by a touch.
    await page.click('.samwad-findings button:has-text("उन्होंने")');
    await page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('[id^=body-field]')?.value.includes('उन्होंने'),
    );
    // By the key: the findings above may grow while a finger comes down.
    await page.press('button:has-text("तस्वीर जोड़ें")', 'Enter');
    await page.press('button:has-text("तस्वीर चुनें")', 'Enter');
    await page.setInputFiles('input[type=file]', {
      name: 'नदी का पुल.JPG',
      mimeType: 'image/jpeg',
      buffer: await photo(),
    });
    await page.click('button:has-text("चुनी हुई लगाएं"):enabled');
    await page.fill('input[id*=alt-field]', 'नदी पर बना नया पुल');
    await page.fill('input[id*=credit-field]', 'नमूना छायाकार');
    expect(await sticksOut()).toBeLessThanOrEqual(0);
    if (viewport === PHONE) await page.click('button[class*=EditorToggle]:visible');
    const preview = page.frameLocator('iframe[class*=PreviewPaneFrame]');
    await preview.locator('h1', { hasText: title }).waitFor();
    await preview.locator('figure img[alt="नदी पर बना नया पुल"]').waitFor();
    if (viewport === PHONE) await page.click('button[class*=EditorToggle]:visible');
    await save();

    const [file = ''] = (await readdir(content('articles'), { recursive: true })).filter((path) =>
      path.endsWith(`/${name}.md`),
    );
    expect(file).toMatch(/^\d{4}\/\d\d\//);
    const text = await written(`articles/${file}`);
    expect(text).toContain(`title: ${title}\n`);
    const [, picture = ''] = /\n {2}src: (\S+)\n/.exec(text) ?? [];
    expect(picture).toMatch(/^\d{4}\/\d\d\/nadi-ka-pul-[a-z0-9]+\.jpg$/);
    expect((await sharp(content('media', picture)).metadata()).exif).toBeUndefined();
    expect(await errors()).toEqual([]);
    const address = `/madhya-pradesh/${file.replace('.md', '/')}`;
    expect(await shown(address)).toContain(`>${title}</h1>`);

    await page.fill('[id^=title-field]', `${title}: उद्घाटन आज`);
    await save();
    expect(await written(`articles/${file}`)).toBe(text.replace(title, `"${title}: उद्घाटन आज"`));

    await openSettings('front');
    await page.press('button:has-text("बड़ी खबर जोड़ें")', 'Enter');
    await page.fill('input[id*=story-field]', address);
    await page.waitForSelector(`.samwad-story small:has-text("${title}")`);
    await save();
    expect(await written('front.yaml')).toContain(`story: ${address}`);

    await openSettings('breaking');
    await page.press('button:has-text("पंक्ति जोड़ें")', 'Enter');
    await page.fill('input[id*=text-field]', `पुल ${viewport.width} खुला`);
    await page.fill('input[type=datetime-local]', '2099-01-01T09:00');
    await save();
    expect(await written('breaking.yaml')).toContain(`text: पुल ${viewport.width} खुला`);

    expect(await errors()).toEqual([]);
    await buildIn(scratch.path, { now: instantAt(Date.now() + 60_000) });
    const site = join(scratch.path, '_site');
    const built = await readFile(join(site, address, 'index.html'), 'utf8');
    expect(built).toContain(`>${title}: उद्घाटन आज</h1>`);
    expect(built).toContain('alt="नदी पर बना नया पुल"');
    const home = await readFile(join(site, 'index.html'), 'utf8');
    expect(home.indexOf(address)).toBeLessThan(home.indexOf('/madhya-pradesh/2024/11/barish/'));
    expect(await readFile(join(site, 'live.json'), 'utf8')).toContain(`पुल ${viewport.width} खुला`);
  }, 120_000);

  it.each([
    ['WhatsApp', WHATSAPP, /सरपंच ने बताया कि <strong>120 परिवारों<\/strong>/],
    ['Kruti Dev', KRUTI_DEV, /सरपंच ने बताया कि 120 परिवारों ने श्रमदान किया।/],
  ])('a text from %s is pasted, published and read', async (source, lines, words) => {
    await open(viewport, PASTE_DESK);
    await page.waitForSelector('html[data-ready]');
    await page.fill('#pasted', lines.join('\n'));
    await page.click('#paste button');
    await page.waitForSelector('#finish .file:not(:empty)');
    await page.fill('#title', `${source} से आई खबर ${viewport.width}`);
    await page.selectOption('#category', 'madhya-pradesh');
    await page.uncheck('#draft');
    await page.setInputFiles('#add-photos', {
      name: 'a.jpg',
      mimeType: 'image/jpeg',
      buffer: await photo(),
    });
    await page.fill('#alt-1', 'पानी से भरा नमूना तालाब');
    await page.fill('#credit-1', 'नमूना छायाकार');
    await page.click('#save');
    const address = await page.getAttribute('.after:not([hidden]) #open-story', 'href');
    expect(await errors()).toEqual([]);
    expect(await shown(address ?? '')).toMatch(words);
    expect(await shown(address ?? '')).toContain('पानी से भरा नमूना तालाब');
    // Decap takes long to open: its form is looked at once.
    if (source !== 'WhatsApp' || viewport !== PHONE) return;
    await page.click('#open-editor');
    await page.click('button:has-text("अंदर आएं")');
    await page.waitForFunction(
      (expected) =>
        document.querySelector<HTMLInputElement>('[id^=title-field]')?.value === expected,
      `${source} से आई खबर ${viewport.width}`,
    );
  });
});

it('fills the form with a story that the paste desk hands over, once', async () => {
  const text = story({
    title: 'नमूना “पुल” खुला & चला',
    more: 'tags: [पुल, नदी]\nimage: {src: 2024/11/pul.jpg, alt: नया पुल, credit: नमूना छायाकार}',
    body: 'सरपंच ने कहा, "काम पूरा हुआ।"',
  });
  await open(PHONE, PASTE_DESK);
  await page.waitForSelector('html[data-ready]');
  // As the paste desk does where the site is connected to GitHub or GitLab.
  await page.evaluate((file) => sessionStorage.setItem('samwad-handed-story', file), text);
  await page.goto(`${server.origin}${EDITOR_FOLDER}#/collections/articles/new`);
  await page.click('button:has-text("अंदर आएं")');
  await page.waitForSelector('[id^=title-field]');
  expect(await page.inputValue('[id^=title-field]')).toBe('नमूना “पुल” खुला & चला');
  expect(await page.inputValue('[id^=body-field]')).toBe('सरपंच ने कहा, "काम पूरा हुआ।"');
  expect(await page.locator('.samwad-tags button').allTextContents()).toEqual(['पुल ×', 'नदी ×']);
  expect(await page.inputValue('input[id*=alt-field]')).toBe('नया पुल');
  // Photos are chosen anew.
  await page.waitForSelector('button:has-text("तस्वीर चुनें")', { state: 'attached' });
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

it('has a Hindi phrase, with the same values in it, for each of Decap', async () => {
  await open(PHONE, EDITOR_FOLDER);
  await page.waitForSelector('button:has-text("अंदर आएं")');
  const english = await page.evaluate(() => window.CMS.getLocale('en'));
  expect(valuesOf(editorPhrases)).toEqual(valuesOf(english));
});

/** The names of values in each phrase, by its key: "%{count} entries" has "count". */
function valuesOf(phrases: object, above = ''): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(phrases).flatMap(([key, phrase]: [string, unknown]) =>
      typeof phrase === 'object' && phrase !== null
        ? Object.entries(valuesOf(phrase, `${above}${key}.`))
        : [[above + key, [...new Set(String(phrase).match(/%\{\w+\}/g))].sort()]],
    ),
  );
}

describe('hostile input', () => {
  const SCRIPT = '<script>window.harmed = true</script><img src=x onerror="window.harmed=true">';

  it('does no harm in the preview, the file and the site; five megabytes are refused', async () => {
    await openEditor(DESK);
    await page.click('a:has-text("नई खबर")');
    await page.waitForSelector('[id^=body-field]');
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'क'.repeat(5_000_000));
      const options = { clipboardData: data, cancelable: true, bubbles: true };
      document
        .querySelector('[id^=body-field]')
        ?.dispatchEvent(new ClipboardEvent('paste', options));
    });
    expect(said.at(-1)).toContain('50,00,000');
    await page.fill('[id^=title-field]', `../../../नमूना ${SCRIPT}`);
    await page.fill('[id^=deck-field]', `---\nslug: ../../x ${SCRIPT}`);
    await page.click('[id^=category-field]');
    await page.keyboard.insertText('खेल');
    await page.keyboard.press('Enter');
    await page.fill('[id^=tags-field]', SCRIPT);
    await page.fill(
      '[id^=body-field]',
      `${SCRIPT}\n\nजिले की खबर है। [कड़ी](javascript:window.harmed=true) <iframe src="https://evil.example"></iframe>`,
    );
    const preview = page.frameLocator('iframe[class*=PreviewPaneFrame]');
    await preview.locator('.text', { hasText: 'जिले की खबर है' }).waitFor();
    expect(await preview.locator('script, iframe, img, a[href^="javascript"]').count()).toBe(0);
    await save();
    const files = (await readdir(content(), { recursive: true })).filter((path) =>
      path.includes('namuna-script'),
    );
    expect(files).toEqual([expect.stringMatching(/^articles\/\d{4}\/\d\d\/[a-z0-9-]+\.md$/)]);
    const address = (files[0] ?? '').replace('articles', '/khel').replace('.md', '/');
    expect(await errors()).toEqual([]);
    await page.goto(server.origin + address);
    await page.waitForSelector('article h1');
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
    expect(
      await page.locator('article :is(h1, .deck, .text) :is(script, iframe, img)').count(),
    ).toBe(0);
  });
});
