/** `npm run lighthouse`: what readers on cheap phones get, by Lighthouse and by the clock. */
import { join } from 'node:path';
import { runLighthouseCommand } from '../src/measure/phone/lighthouseCommand.ts';
import { findChromium, startChromium } from '../test/browser/chromium.ts';
import type { ServedFile } from '../test/browser/pageServer.ts';
import { siteFiles } from '../test/browser/siteFiles.ts';
import { serveSite } from '../test/browser/siteServer.ts';
import { ensureBrowser } from './installBrowser.ts';

process.exitCode = await runLighthouseCommand(process.argv.slice(2), {
  project: join(import.meta.dirname, '..'),
  serve: (site) => serveSite(readOnce(site)),
  startBrowser: async () => {
    await ensureBrowser();
    return startChromium();
  },
  chromium: () => findChromium() ?? '',
});

/** The same bytes for every request, so that the server compresses them once, as hosts do. */
function readOnce(site: string): { get(address: string): ServedFile | undefined } {
  const files = siteFiles(site);
  const known = new Map<string, ServedFile | undefined>();
  return {
    get(address) {
      if (!known.has(address)) known.set(address, files.get(address));
      return known.get(address);
    },
  };
}
