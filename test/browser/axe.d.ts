/** axe, once it is injected into a page. */
import type { AxeResults } from 'axe-core';

declare global {
  interface Window {
    readonly axe: { run(): Promise<AxeResults> };
  }
}
