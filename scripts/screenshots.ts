/** `npm run screenshots`: pictures of every kind of page of a built site. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { languageOf, orRefusal, readWords } from '../src/commandLine/index.ts';
import { screenshotTexts } from '../src/messages/screenshots.ts';
import { startChromium } from '../test/browser/chromium.ts';
import { ORIGIN, servePages } from '../test/browser/pageServer.ts';
import { siteFiles } from '../test/browser/siteFiles.ts';
import { takeAuthorPictures } from './authorPictures.ts';

const WIDTHS = [360, 768, 1280];
const README_PICTURES = 'docs/pictures';
const SCHEMES = ['light', 'dark'] as const;

/** Kinds of pages that stand at fixed addresses. */
const FIXED = {
  home: '/',
  search: '/khoj/',
  archive: '/sangrah/',
  districts: '/jila/',
  notFound: '/404.html',
} as const;

interface View {
  readonly width: number;
  readonly height?: number;
  readonly scheme?: (typeof SCHEMES)[number];
}

const OPTIONS = {
  site: { type: 'string', default: '_site' },
  output: { type: 'string', default: 'screenshots' },
  readme: { type: 'boolean', default: false },
} as const;

const args = process.argv.slice(2);
const words = orRefusal(() => readWords(args, OPTIONS));
if ('refusal' in words) {
  process.stderr.write(`${words.refusal}\n`);
  process.exit(2);
}
const { values } = words;
if (values.help) {
  process.stdout.write(`${screenshotTexts(languageOf(args)).help}\n`);
  process.exit(0);
}
const browser = await startChromium();
if (values.readme) {
  await takeReadmePictures(browser);
  await takeAuthorPictures(browser, README_PICTURES);
} else await takeAll(browser, values.output);
await browser.close();

async function takeAll(browser: Browser, output: string): Promise<void> {
  await mkdir(output, { recursive: true });
  const addresses = await onPage(browser, { width: 1280 }, findPages);
  for (const scheme of SCHEMES) {
    for (const width of WIDTHS) {
      await onPage(browser, { width, scheme }, async (page) => {
        for (const [name, address] of Object.entries(addresses)) {
          await open(page, address);
          const path = join(output, `${name}-${width}-${scheme}.png`);
          await page.screenshot({ path, fullPage: true });
        }
      });
    }
  }
}

/** The front on a desk, and its lead story on a phone. */
async function takeReadmePictures(browser: Browser): Promise<void> {
  const folder = README_PICTURES;
  await mkdir(folder, { recursive: true });
  await onPage(browser, { width: 1280, height: 1000 }, async (page) => {
    await open(page, '/');
    await page.screenshot({ path: join(folder, 'front.jpg'), quality: 70 });
  });
  await onPage(browser, { width: 390, height: 1000 }, async (page) => {
    await open(page, (await findPages(page)).article ?? '/');
    await page.screenshot({ path: join(folder, 'story.jpg'), quality: 75 });
  });
}

/** One page of each kind, found by following links from the front. */
async function findPages(page: Page): Promise<Readonly<Record<string, string>>> {
  await open(page, FIXED.home);
  const article = await linkAt(page, '.lead a');
  const category = await linkAt(page, '.sections a');
  await open(page, article);
  const author = await linkAt(page, '[rel=author]');
  const tag = await linkAt(page, '.tags a');
  const about = await linkAt(page, '.bottom nav a');
  await open(page, FIXED.archive);
  const month = await linkAt(page, '.links a');
  const found = { article, category, author, tag, about, month };
  return { ...FIXED, ...Object.fromEntries(Object.entries(found).filter(([, link]) => link)) };
}

async function linkAt(page: Page, selector: string): Promise<string> {
  const link = page.locator(selector).first();
  return (await link.count()) > 0 ? ((await link.getAttribute('href')) ?? '') : '';
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(`${ORIGIN}${address}`);
  await page.evaluate(() => {
    // A picture of the whole page shows also what is laid out only near the window.
    const near = new CSSStyleSheet();
    near.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets = [near];
    for (const image of document.images) image.loading = 'eager';
  });
  await page.waitForLoadState('networkidle');
}

async function onPage<Result>(
  browser: Browser,
  { width, height = 800, scheme = 'light' }: View,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    // The paper's own worker knows no pages here but the one for readers without a network.
    serviceWorkers: 'block',
  });
  await servePages(context, siteFiles(values.site));
  const result = await use(await context.newPage());
  await context.close();
  return result;
}
