/** Old addresses that lead to where a story stands now. */
import type { Content } from '../content/index.ts';

export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Every alias of every story, sorted by the old address. */
export function redirectsOf(content: Content): readonly Redirect[] {
  return content.articles
    .flatMap(({ aliases, permalink }) => aliases.map((from) => ({ from, to: permalink })))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
