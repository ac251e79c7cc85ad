import { describe, expect, it } from 'vitest';
import { bundleForBrowsers } from '../../layouts/bundle.ts';
import { browserScripts } from '../../layouts/index.ts';
import { engineStartScript } from '../../layouts/searchScripts.ts';

const scripts: Readonly<Record<string, string>> = {
  'in the search page': engineStartScript(),
  'service worker': text(bundleForBrowsers('browser/offline/worker.ts')),
  ...Object.fromEntries(
    (await browserScripts()).map(({ permalink, bytes }) => [
      permalink.replace(/^\/assets\/(.+)-.+$/, '$1'),
      text(bytes),
    ]),
  ),
};

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Rules that look behind, written as such or in a text. */
const LOOKBEHIND = /\(\?<[=!]/;

describe('scripts run on phones of the spring of 2022', () => {
  it.each(Object.entries(scripts))(
    'the script "%s" never looks behind: Safari learnt it a year later, and one such rule stops a whole script',
    (_name, script) => {
      expect(script.length).toBeGreaterThan(100);
      expect(script).not.toMatch(LOOKBEHIND);
    },
  );
});
