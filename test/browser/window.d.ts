/** What tests put into the window of a page. */
import type { AxeResults, RunOptions } from 'axe-core';

declare global {
  interface Window {
    /** Layout shifts since the first paint. */
    shifts(): readonly PerformanceEntry[];
    /** What was read aloud, sentence by sentence. */
    spoken: string[];
    /** axe, once it is injected. */
    readonly axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
  }
}
