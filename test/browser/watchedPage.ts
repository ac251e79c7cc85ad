/** A page whose every complaint, dialog and request to another host is noted. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

export interface WatchedPage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors that the page threw or wrote. */
  readonly complaints: readonly string[];
  /** Addresses of other hosts. */
  readonly foreign: readonly string[];
  /** What dialogs said, each of which is accepted. */
  readonly said: readonly string[];
}

/** Opens an empty page in a browser context of its own. */
export async function watchedPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions,
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    void dialog.accept();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:blob|data):/.test(url) && new URL(url).origin !== origin) foreign.push(url);
  });
  return { context, page, complaints, foreign, said };
}
