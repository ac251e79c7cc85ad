/** The inline scripts of the search page: see `browser/search/engineStart.ts` and `resultsRoom.ts`. */
import { bundleForBrowsers } from './bundle.ts';

export function engineStartScript(): string {
  return inline('engineStart.ts');
}

export function resultsRoomScript(): string {
  return inline('resultsRoom.ts');
}

function inline(entry: string): string {
  return new TextDecoder().decode(bundleForBrowsers(`browser/search/${entry}`)).trim();
}
