/** What tests put into the window of a page. */
import type { AxeResults, RunOptions } from 'axe-core';

declare global {
  interface Window {
    /** Layout shifts, noted from the first paint. */
    shifts: string[];
    /** axe, once it is injected. */
    readonly axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
  }
}
