/** The sample paper behind nginx, page by page in a browser under the policy that readers get. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from '../browser/chromium.ts';
import { builtSamplePaper } from '../support/samplePaper.ts';
import { type ScratchFolder, scratchFolder } from '../support/tinyPaper.ts';
import { hasNginx, type RunningServer, startNginx } from './nginx.ts';

const WORKER = 'service-worker.js';

describe.skipIf(!hasNginx())('the sample paper behind nginx (skipped where it is missing)', () => {
  const site = builtSamplePaper();
  let scratch: ScratchFolder;
  let server: RunningServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[] = [];

  beforeAll(async () => {
    scratch = await scratchFolder();
    server = await startNginx(site.folder, scratch.path);
    browser = await startChromium();
    context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on('request', (request) => {
      const isOurs = new URL(request.url()).origin === server.origin;
      if (!isOurs) complaints.push(`${page.url()}: asks for ${request.url()}`);
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await scratch?.remove();
  });

  /** Two pages of each kind. */
  function samples(): readonly (readonly [kind: string, permalink: string])[] {
    const taken = new Map<string, number>();
    return (site.result?.pages ?? []).flatMap(({ kind, permalink }) => {
      const count = taken.get(kind) ?? 0;
      if (kind === 'file' || count === 2) return [];
      taken.set(kind, count + 1);
      return [[kind, permalink] as const];
    });
  }

  it('shows every kind of page without a violation and asks nobody else', async () => {
    const kinds = new Set<string>();
    for (const [kind, permalink] of samples()) {
      kinds.add(kind);
      const expected = kind === 'removed' ? 410 : 200;
      complaints = [];
      const answer = await page.goto(server.origin + encodeURI(permalink), {
        waitUntil: 'networkidle',
      });
      expect([kind, answer?.status()]).toEqual([kind, expected]);
      // The console repeats a status that tells of something gone.
      const meant = / status of 410 /;
      expect(complaints.filter((text) => kind !== 'removed' || !meant.test(text))).toEqual([]);
    }
    const all = new Set(site.result?.pages.map(({ kind }) => kind));
    all.delete('file');
    expect([...kinds].sort()).toEqual([...all].sort());
  }, 120_000);

  it('searches', async () => {
    complaints = [];
    await page.goto(`${server.origin}/khoj/?q=${encodeURIComponent('भोपाल')}`);
    await page.waitForSelector('#results li');
    expect(complaints).toEqual([]);
  });

  it('is a policy that holds: a style that a script sets is refused', async () => {
    complaints = [];
    await page.evaluate("document.body.setAttribute('style', 'color: red')");
    await expect.poll(() => complaints.join()).toContain('Content Security Policy');
  });

  it('is there without a network, under the same policy', async ({ skip }) => {
    if (!existsSync(join(site.folder, WORKER))) skip();
    const [, story = ''] = samples().find(([kind]) => kind === 'article') ?? [];
    await page.goto(server.origin + story);
    const isKept = 'caches.match(location.pathname).then((page) => page !== undefined)';
    await expect.poll(() => page.evaluate(isKept)).toBe(true);
    complaints = [];
    await context.setOffline(true);
    await page.goto(server.origin + story);
    expect(await page.textContent('article h1')).toBeTruthy();
    await context.setOffline(false);
    expect(complaints.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
  }, 60_000);

  it('lets nobody keep the worker', async ({ skip }) => {
    if (!existsSync(join(site.folder, WORKER))) skip();
    const { headers } = await fetch(`${server.origin}/${WORKER}`);
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });
});
