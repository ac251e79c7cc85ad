/**
 * npm run screenshots -- [--output DIR] [--only NAME] [--site DIR]
 *
 * Takes pictures of every kind of page at the widths of a phone, a tablet and a desk, light and
 * dark: of the fixture pages, or of the pages of a built site named by their paths.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from '../test/browser/chromium.ts';
import { ORIGIN, servePages } from '../test/browser/pageServer.ts';
import { fixtureFiles } from '../test/layouts/fixtures/files.ts';
import { fixturePages } from '../test/layouts/fixtures/index.ts';

const WIDTHS = [360, 768, 1280];
const SCHEMES = ['light', 'dark'] as const;

const { values } = parseArgs({
  options: {
    output: { type: 'string', default: 'screenshots' },
    only: { type: 'string' },
    width: { type: 'string' },
    scheme: { type: 'string' },
  },
});
const widths = values.width ? [Number(values.width)] : WIDTHS;
const schemes = SCHEMES.filter((scheme) => !values.scheme || scheme === values.scheme);
const names = fixturePages()
  .map(({ name }) => name)
  .filter((name) => !values.only || values.only.split(',').includes(name));

await mkdir(values.output, { recursive: true });
const files = await fixtureFiles();
const browser = await startChromium();
for (const colorScheme of schemes) {
  for (const width of widths) {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    await servePages(context, files);
    const page = await context.newPage();
    for (const name of names) {
      await page.goto(`${ORIGIN}/${name}`);
      await page.evaluate(() => {
        for (const image of document.images) image.loading = 'eager';
      });
      await page.waitForLoadState('networkidle');
      const path = join(values.output, `${name}-${width}-${colorScheme}.png`);
      await page.screenshot({ path, fullPage: true });
    }
    await context.close();
  }
}
await browser.close();
