/** The paste desk on a phone: from a messy text to a story that readers see. */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { dirname, join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pasteDeskFiles } from '../../layouts/pasteDesk.ts';
import { instantAt, readContent } from '../../src/content/index.ts';
import { checkPaper } from '../../src/desk/check/checkPaper.ts';
import { LONGEST_PASTE } from '../../src/desk/paste/index.ts';
import { editorRules, PASTE_DESK } from '../../src/editor/policy.ts';
import { makeNewspaper } from '../../src/newspaper/index.ts';
import { outputPath } from '../../src/pages/index.ts';
import { contentType, type Header } from '../../src/publish/index.ts';
import { KRUTI_DEV, WHATSAPP } from '../desk/paste/samples.ts';
import {
  buildIn,
  NEWSROOM,
  NOW,
  type ScratchFolder,
  scratchFolder,
  writeFiles,
} from '../support/tinyPaper.ts';
import { startChromium } from './chromium.ts';
import { watchedPage } from './watchedPage.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

let browser: Browser;
let headers: readonly Header[];
let scratch: ScratchFolder;
let files: ReadonlyMap<string, string | Uint8Array>;
let server: Server;
let origin: string;
let context: BrowserContext;
let page: Page;
let complaints: readonly string[];
let foreign: readonly string[];

beforeAll(async () => {
  browser = await startChromium();
  scratch = await scratchFolder();
  await writeFiles(join(scratch.path, 'content'), NEWSROOM);
  const { content } = await readContent(join(scratch.path, 'content'));
  headers = editorRules(content.site).flatMap((rule) => rule.headers);
  const desk = pasteDeskFiles(content, makeNewspaper(content, { now: NOW })).map(
    async ({ permalink, bytes }) => [permalink, await bytes()] as const,
  );
  files = new Map([
    ...(await Promise.all(desk)),
    ['/favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ]);
});
afterAll(async () => {
  await scratch.remove();
  await browser.close();
});

beforeEach(async () => {
  await open(PHONE);
});
afterEach(async () => {
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
  await context.close();
  await stop();
});

/** A phone's browser on the page, served as hosts do. */
async function open(viewport: typeof PHONE): Promise<void> {
  server = createServer(({ url }, response) => {
    const { pathname } = new URL(url ?? '/', 'http://localhost');
    const body = files.get(pathname);
    for (const { name, value } of headers) response.setHeader(name, value);
    response.setHeader('content-type', contentType(outputPath(pathname)));
    response.statusCode = body === undefined ? 404 : 200;
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  const watched = await watchedPage(browser, origin, { viewport, acceptDownloads: true });
  ({ context, page, complaints, foreign } = watched);
  await page.goto(origin + PASTE_DESK);
  await ready();
}

function ready() {
  return page.waitForSelector('html[data-ready]');
}

async function stop(): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}

async function paste(text: string): Promise<void> {
  await page.fill('#pasted', text);
  await page.click('#paste button');
  await checkedAfter();
}

/** Waits until the story that stands in the fields has been checked. */
async function checkedAfter(): Promise<void> {
  await page.waitForSelector('#finish .file:not(:empty)');
}

async function downloaded(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#download')]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

let taken: Buffer | undefined;

async function photo(): Promise<Buffer> {
  taken ??= await sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#2a7' } })
    .withExif({ IFD0: { Make: 'नमूना कैमरा' }, IFD3: { GPSLatitude: '23/1 12/1 0/1' } })
    .jpeg()
    .toBuffer();
  return taken;
}

async function axeFaults(): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      rules: { 'target-size': { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

describe('a story that is pasted', () => {
  it('is corrected, handed over with its photo, accepted by the check, built and read', async () => {
    await paste(WHATSAPP.join('\n').replace('पूरा भर गया', 'पूरा भर गया. उन्होने कहा'));
    expect(await page.inputValue('#title')).toBe('नमूना गांव के तालाब में पांच साल बाद लौटा पानी');
    await page.click('#fix-all');
    await page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('#body')?.value.includes('उन्होंने'),
    );
    await page.selectOption('#category', 'madhya-pradesh');
    await page.uncheck('#draft');
    await page.setInputFiles('#add-photos', {
      name: 'WhatsApp Image.jpg',
      mimeType: 'image/jpeg',
      buffer: await photo(),
    });
    await page.fill('#alt-1', 'पानी से भरा नमूना तालाब');
    await page.click('#download');
    await page.waitForSelector('#outcome:not(:empty)');
    expect(await page.textContent('#outcome')).toContain('फोटो किसने ली');
    await page.fill('#credit-1', 'नमूना छायाकार');
    const { name, bytes } = await downloaded();
    expect(name).toMatch(/^namuna-gaon-[a-z0-9-]+\.zip$/);

    const archive = join(scratch.path, name);
    await writeFile(archive, bytes);
    execFileSync('unzip', ['-q', '-o', archive, '-d', scratch.path]);

    await page.click('#fresh');
    await paste(KRUTI_DEV.join('\n'));
    expect(await page.textContent('#converted')).toContain('कृतिदेव');
    await page.selectOption('#category', 'madhya-pradesh');
    await page.uncheck('#draft');
    const old = await downloaded();
    expect(old.name).toMatch(/^sonkund-[a-z0-9-]+\.md$/);
    const today = /articles\/\d{4}\/\d\d/.exec(
      (await page.textContent('#finish .file')) ?? '',
    )?.[0];
    const path = join(scratch.path, 'content', today ?? '', old.name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, old.bytes);

    const now = instantAt(Date.now() + 60_000);
    const content = join(scratch.path, 'content');
    const { findings } = await checkPaper({
      folder: content,
      language: 'hi',
      now,
      only: new Set(),
    });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    await buildIn(scratch.path, { now });
    const address = (file: string) =>
      join(scratch.path, '_site', file.replace(/^.*articles/, 'madhya-pradesh'), 'index.html');
    const story = await readFile(address(`${today}/${name.replace('.zip', '')}`), 'utf8');
    expect(story).toContain('>नमूना गांव के तालाब में पांच साल बाद लौटा पानी</h1>');
    expect(story).toContain('उन्होंने');
    expect(story).toContain('पानी से भरा नमूना तालाब');
    const other = await readFile(address(`${today}/${old.name.replace('.md', '')}`), 'utf8');
    expect(other).toContain('सरपंच ने बताया कि 120 परिवारों ने श्रमदान किया।');

    const saved = join(content, today?.replace('articles', 'media') ?? '');
    const file = join(saved, `${name.replace('.zip', '')}-1.jpg`);
    const { width, exif } = await sharp(file).metadata();
    expect({ width, exif }).toEqual({ width: 2048, exif: undefined });
  });

  it('is mended word by word, and what was left out is taken back', async () => {
    await paste('नमूना पुल का काम पूरा हुआ\nसीहोर। सरकार ने कहा की काम होगा।\nधन्यवाद');
    await page.click('#findings li:has-text("“कि”") button:first-of-type');
    await page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('#body')?.value.startsWith('सरकार ने कहा कि काम'),
    );
    await page.click('#left-out summary');
    await page.click('#left-out li:has-text("धन्यवाद") button');
    expect(await page.inputValue('#body')).toMatch(/\n\nधन्यवाद$/);
  });

  it('is not handed over with an error: the page says which and leads there', async () => {
    await paste('नमूना पुल का काम पूरा हुआ\nदो महीने पहले सारा काम खत्म कर लिया गया है।');
    await page.fill('#title', '');
    await page.click('#copy');
    await page.waitForSelector('#outcome:not(:empty)');
    expect(await page.textContent('#outcome')).toMatch(/^अभी नहीं: /);
  });
});

describe('without a network', () => {
  it('the page opens and has the draft with its photo', async () => {
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await paste(WHATSAPP.join('\n'));
    await page.setInputFiles('#add-photos', {
      name: 'a.jpg',
      mimeType: 'image/jpeg',
      buffer: await photo(),
    });
    await page.fill('#alt-1', 'पानी से भरा तालाब');
    await page.fill('#title', 'बदला हुआ शीर्षक');
    await page.evaluate(() => document.querySelector('#kept')?.replaceChildren());
    await page.fill('#deck', 'बदला हुआ उपशीर्षक');
    await page.waitForSelector('#kept:not(:empty)');
    await stop();
    await page.reload();
    await ready();
    expect(await page.inputValue('#title')).toBe('बदला हुआ शीर्षक');
    expect(await page.inputValue('#alt-1')).toBe('पानी से भरा तालाब');
    expect(await page.inputValue('#place')).toBe('सीहोर');
    expect(await page.locator('#category option').count()).toBeGreaterThan(3);
    await page.click('#fresh');
    await page.reload();
    await ready();
    expect(await page.inputValue('#pasted')).toBe('');
    complaints = complaints.filter((text) => !/ERR_CONNECTION_REFUSED/.test(text));
  });
});

describe('hostile input', () => {
  const HOSTILE = [
    '<script>document.title = "चोरी"</script><img src=x onerror="document.title=1">',
    '../../etc/passwd',
    'सीहोर। <iframe src="https://evil.example"></iframe> [कड़ी](javascript:alert(1)) ![x](https://evil.example/x.png)',
    '#<b>टैग</b> "}] !!js/function',
  ].join('\n');

  it('stays text on the page, and gives a file of the newsroom', async () => {
    await paste(HOSTILE);
    expect(await page.title()).toContain('खबर चिपकाएं');
    await page.fill('#title', '../../../../etc/passwd <script>alert(1)</script>');
    await page.fill('#deck', '"\n---\nslug: ../../x');
    await page.selectOption('#category', 'khel');
    await page.waitForFunction(() =>
      document.querySelector('#finish .file')?.textContent?.includes('etc-passwd'),
    );
    const { name, bytes } = await downloaded();
    expect(name).toMatch(/^[a-z0-9-]+\.md$/);
    expect(bytes.toString()).toContain('deck: "\\" --- slug: ../../x"');
    expect(await page.locator('#story script, #story iframe, #story img').count()).toBe(0);
  });

  it('of five megabytes is refused at once, and the page goes on', async () => {
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'क'.repeat(5_000_000));
      const event = new ClipboardEvent('paste', { clipboardData: data, cancelable: true });
      document.querySelector('#pasted')?.dispatchEvent(event);
    });
    expect(await page.textContent('#status')).toContain('50,00,000');
    await paste('नमूना पुल का काम पूरा हुआ\nसीहोर। दो महीने पहले काम पूरा हुआ।');
    expect(await page.inputValue('#place')).toBe('सीहोर');
  });

  it('as long as may be pasted leaves the page free while it is read', async () => {
    const text = `${'नमूना *पुल* का काम #टैग पूरा हुआ। '.repeat(LONGEST_PASTE / 200)}\n`.repeat(2);
    await page.evaluate(
      (value) => {
        const field = document.querySelector<HTMLTextAreaElement>('#pasted');
        if (field) field.value = value;
      },
      text.slice(0, LONGEST_PASTE),
    );
    await page.click('#paste button');
    // A page that stands still would not answer before the worker does.
    expect(await page.textContent('#status')).toContain('पढ़ा जा रहा है');
    await page.waitForFunction(() => !document.querySelector('#story')?.hasAttribute('hidden'));
  });
});

it('has no fault that axe finds and nothing sticks out, on a phone and on a desk', async () => {
  expect(await axeFaults()).toEqual([]);
  await paste(`${WHATSAPP.join('\n')}\nउन्होने कहा की`);
  const buffer = await photo();
  await page.setInputFiles('#add-photos', { name: 'a.jpg', mimeType: 'image/jpeg', buffer });
  await page.click('#left-out summary');
  await page.waitForSelector('#alt-1');
  for (const viewport of [PHONE, DESK]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFaults()).toEqual([]);
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(viewport.width);
  }
});

it('is worked by keys alone', async () => {
  await page.focus('#pasted');
  await page.keyboard.insertText('नमूना पुल का काम पूरा हुआ\nसीहोर। उन्होने काम पूरा किया।');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await checkedAfter();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('title');
  const reached: string[] = [];
  for (let steps = 0; steps < 30 && reached.at(-1) !== 'download'; steps += 1) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.id ?? ''));
  }
  expect(reached).toEqual(
    expect.arrayContaining([
      'deck',
      'category',
      'body',
      'draft',
      'fix-all',
      'add-photos',
      'download',
    ]),
  );
});
