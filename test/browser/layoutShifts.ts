/** Notes whatever moves on a page after it was painted. */
import type { Page } from 'playwright-core';

/** Call it before the page is opened. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    window.shifts = () => [...shifts, ...observer.takeRecords()];
  });
}

/** All that has moved so far, the frame that is now being made included. */
export async function layoutShifts(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    return window.shifts().map((entry) => JSON.stringify(entry));
  });
}
