/** Pictures of what authors see, for the Hindi README: preview, error, editor and paste desk. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page, ViewportSize } from 'playwright-core';
import sharp from 'sharp';
import { runEditorCommand } from '../src/editor/editorCommand.ts';
import { EDITOR_FOLDER, PASTE_DESK } from '../src/editor/policy.ts';
import { addresses } from '../src/newspaper/index.ts';

const PROJECT = join(import.meta.dirname, '..');
/** The day of the sample paper. */
const NOW = '2024-11-23T09:00:00+05:30';
/** Pixels: as wide as a README shows them. */
const WIDTH = 900;

const STORIES = {
  'masauda.md': story('सीहोर में सोयाबीन की खरीद शुरू', 'kisani', 'draft: true'),
  'samay-tay.md': story('कल से बदलेगा स्कूलों का समय', 'shiksha', 'embargo: 2024-11-24 06:00'),
  'nai-bus.md': story('सोमवार से भोपाल-इंदौर नई बस', 'madhya-pradesh', 'embargo: 2024-11-25 08:00'),
};
const FAULTY = story('नमूना', 'khel').replace('"नमूना: नमूना"', 'नमूना खेल: फाइनल आज');

const MESSAGE = `*नमूना गांव के तालाब में पांच साल बाद लौटा पानी*
_ग्रामीणों ने श्रमदान से हटाई गाद_

सीहोर, 21 नवंबर। जिले के नमूना गांव में तालाब पूरा भर गया। उन्होने बताया कि 120 परिवारों ने श्रमदान किया।
✍️ राजेश शर्मा, सीहोर
धन्यवाद`;

function story(title: string, category: string, more = ''): string {
  const head = [`title: "नमूना: ${title}"`, 'date: 2024-11-23 08:00', `category: ${category}`, more];
  return `---\n${head.filter(Boolean).join('\n')}\n---\nनमूना पाठ: यह खबर केवल तस्वीर के लिए है।\n`;
}

/** @param folder where the pictures go */
export async function takeAuthorPictures(browser: Browser, folder: string): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), 'samwad-'));
  try {
    const content = join(scratch, 'content');
    await cp(join(PROJECT, 'content'), content, { recursive: true });
    for (const [name, text] of Object.entries(STORIES)) {
      await writeFile(join(content, 'articles/2024/11', name), text);
    }
    await takePreview(browser, content, folder);
    await takeEditor(browser, content, folder);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** `npm start`: what waits to be published, and an error over the page. */
async function takePreview(browser: Browser, content: string, folder: string): Promise<void> {
  const words = ['scripts/run.mjs', 'start', '--content', content, '--now', NOW, '--port', '8177'];
  const start = spawn(process.execPath, words, {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [origin = ''] = await said(start, /http:\/\/localhost:\d+/);
    await take(browser, origin + addresses.unpublished, 760, join(folder, 'preview.webp'));
    await writeFile(join(content, 'articles/2024/11/galti.md'), FAULTY);
    await said(start, /galti\.md/);
    await take(browser, origin, 420, join(folder, 'error.webp'));
    await rm(join(content, 'articles/2024/11/galti.md'));
  } finally {
    start.kill();
  }
}

async function take(
  browser: Browser,
  address: string,
  height: number,
  file: string,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height } });
  await page.goto(address, { waitUntil: 'networkidle' });
  await keep(page, file);
  await page.close();
}

async function said(command: ChildProcess, words: RegExp): Promise<RegExpExecArray> {
  let text = '';
  for await (const chunk of command.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    text += String(chunk);
    const found = words.exec(text);
    if (found) return found;
  }
  throw new Error(`the command ended and never said ${words}`);
}

/** `npm run editor`: the form, and the desk for texts that come whole. */
async function takeEditor(browser: Browser, content: string, folder: string): Promise<void> {
  const started = await runEditorCommand(['--content', content, '--port', '0', '--now', NOW], {
    project: PROJECT,
    now: new Date(NOW),
    isAttended: false,
    print: () => {},
    complain: () => {},
  });
  if (typeof started === 'number') throw new Error('the editor did not start');
  try {
    await takeForm(browser, started.origin, join(folder, 'editor.webp'));
    await takePasteDesk(browser, started.origin, join(folder, 'paste.webp'));
  } finally {
    await started.close();
  }
}

/** A page in India, on the day of the sample paper. */
async function atNow(browser: Browser, viewport: ViewportSize): Promise<Page> {
  const page = await browser.newPage({ viewport, locale: 'hi-IN', timezoneId: 'Asia/Kolkata' });
  await page.clock.setFixedTime(NOW);
  return page;
}

async function takeForm(browser: Browser, origin: string, file: string): Promise<void> {
  const page = await atNow(browser, { width: 1280, height: 1150 });
  await page.goto(origin + EDITOR_FOLDER);
  await page.click('button:has-text("अंदर आएं")');
  await page.click('a:has-text("नई खबर")');
  await page.fill('[id^=title-field]', 'नमूना नदी पर नया पुल बना');
  await page.fill('[id^=deck-field]', 'दो जिलों का रास्ता 20 किलोमीटर छोटा हुआ');
  await page.click('[id^=category-field]');
  await page.keyboard.insertText('मध्य');
  await page.keyboard.press('Enter');
  await page.fill('[id^=body-field]', 'नमूना पाठ: पुल बन गया। उन्होने कहा कि काम पूरा हुआ।');
  await page.waitForSelector('.samwad-findings button:has-text("उन्होंने")');
  await page
    .locator('[id^=title-field]')
    .evaluate((field) => field.scrollIntoView({ block: 'center' }));
  await keep(page, file);
  await page.close();
}

async function takePasteDesk(browser: Browser, origin: string, file: string): Promise<void> {
  const page = await atNow(browser, { width: 390, height: 860 });
  await page.goto(origin + PASTE_DESK);
  await page.waitForSelector('html[data-ready]');
  await page.fill('#pasted', MESSAGE);
  await page.click('#paste button');
  await page.waitForSelector('#finish .file:not(:empty)');
  await page.evaluate(() => scrollTo(0, 0));
  await keep(page, file);
  await page.close();
}

async function keep(page: Page, file: string): Promise<void> {
  const picture = sharp(await page.screenshot());
  await picture
    .resize({ width: WIDTH, withoutEnlargement: true })
    .webp({ quality: 80 })
    .toFile(file);
}
