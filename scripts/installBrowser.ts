/**
 * Sees to it that there is a Chromium, and letters to show Hindi with, for tests and pictures.
 *
 * Root on Debian and its kin gets the system's packages, anyone else playwright's own download;
 * where neither works, one sentence says what to install by hand.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findChromium } from '../test/browser/chromium.ts';
import { aptInstall, isDebianRoot } from './apt.ts';

const DEBIAN_PACKAGES = ['chromium', 'fonts-lohit-deva'];

/** @throws where there is no browser and none can be installed. */
export async function ensureBrowser(): Promise<void> {
  if (findChromium()) return;
  process.stdout.write('Installing Chromium for the browser tests …\n');
  const installed = isDebianRoot() ? aptInstall(DEBIAN_PACKAGES) : installWithPlaywright();
  if (installed && findChromium()) return;
  throw new Error(
    'No Chromium for the browser tests: install Chromium and a Devanagari font with your system’s package manager, then run this again.',
  );
}

function installWithPlaywright(): boolean {
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
  const program = join(dirname(manifest), 'cli.js');
  return (
    spawnSync(process.execPath, [program, 'install', 'chromium'], { stdio: 'inherit' }).status === 0
  );
}
