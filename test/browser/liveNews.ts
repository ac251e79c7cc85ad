/** Waits until a page has read the live news and shown them. */
import type { Page } from 'playwright-core';

/** Opens a page whose script asks for /live.json. */
export async function openWithNews(page: Page, address: string): Promise<void> {
  await page.addInitScript(() => {
    const { json } = Response.prototype;
    Response.prototype.json = async function read() {
      try {
        return await json.call(this);
      } finally {
        // What the page does with the answer it does before the next task.
        setTimeout(() => {
          document.documentElement.dataset.news = 'read';
        });
      }
    };
  });
  await page.goto(address);
  await page.waitForSelector('[data-news]', { state: 'attached' });
}
