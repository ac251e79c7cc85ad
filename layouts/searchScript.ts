/** The inline script of the search page: see `browser/search/engineStart.ts`. */
import { bundleForBrowsers } from './bundle.ts';

export function searchScript(): string {
  return new TextDecoder().decode(bundleForBrowsers('browser/search/engineStart.ts')).trim();
}
