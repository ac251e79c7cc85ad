/** Old addresses that lead to where a story or page stands now. */
import type { Content } from '../content/index.ts';

export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Every alias of every story and page, sorted by the old address. */
export function redirectsOf({ articles, pages }: Content): readonly Redirect[] {
  return [...articles, ...pages]
    .flatMap(({ aliases, permalink }) => aliases.map((from) => ({ from, to: permalink })))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** An old address as servers compare it. */
export interface OldAddress {
  /** Decoded: Devanagari stands as Devanagari, however the alias was written. */
  readonly path: string;
  /** Without "?"; empty where there is none. */
  readonly query: string;
}

/** @example oldAddress('/%E0%A4%96/?p=1') // { path: '/ख/', query: 'p=1' } */
export function oldAddress(from: string): OldAddress {
  const [path = '', ...query] = from.split('?');
  return { path: decoded(path), query: query.join('?') };
}

/** An alias may hold a stray "%", which is then meant as it stands. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
