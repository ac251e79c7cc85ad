/** Addresses of stories and pages: what they may look like and what is the site's own. */
import { type Fault, fault } from './problem.ts';

/** First steps of addresses that the site makes itself. */
const RESERVED = [
  'vishay',
  'lekhak',
  'jila',
  'sangrah',
  'khoj',
  'search',
  'sampadan',
  'media',
  'assets',
  'feed.xml',
  'feed.json',
  'sitemap.xml',
  'news-sitemap.xml',
  'live.json',
  '404.html',
  'robots.txt',
  'page',
] as const;
const RESERVED_STEPS: ReadonlySet<string> = new Set(RESERVED);

/** An address of this site: "/a/b/" or "/a/b.html", no ".." and nothing that a browser rewrites. */
const ADDRESS =
  /^\/(?:[\p{L}\p{M}\p{N}_~-][\p{L}\p{M}\p{N}._~-]*\/)*(?:[\p{L}\p{M}\p{N}_~-][\p{L}\p{M}\p{N}._~-]*\.html?)?$/u;

export function articlePermalink(category: string, isoDate: string, slug: string): string {
  return `/${category}/${isoDate.slice(0, 4)}/${isoDate.slice(5, 7)}/${slug}/`;
}

/** What forbids a story or a page to stand at an address. */
export function addressFault(
  address: string,
  categories: { readonly ids: readonly string[] },
  path: readonly (string | number)[],
): Fault | undefined {
  if (!isAddress(address)) return badAddress(address, path);
  const [first = '', second = ''] = address.split('/').filter(Boolean);
  const isList =
    categories.ids.includes(first) && (second === '' || second === 'page' || second === 'feed.xml');
  if (first === '' || RESERVED_STEPS.has(first) || isList) {
    return fault(
      'reserved-address',
      { value: address, reserved: isList ? address : `/${first}/` },
      path,
    );
  }
  return undefined;
}

/** An old address may be anything that a server could have been asked for, but for another site's. */
export function aliasFault(address: string, path: readonly (string | number)[]): Fault | undefined {
  const isLocal = /^\/(?![/\\])[^\s\\#<>"]*$/.test(address) && !hasUpwardStep(address);
  return isLocal ? undefined : badAddress(address, path);
}

function isAddress(address: string): boolean {
  return ADDRESS.test(address);
}

function hasUpwardStep(address: string): boolean {
  return address.split(/[/?]/).some((step) => /^(?:\.|%2e){1,2}$/i.test(step));
}

function badAddress(value: string, path: readonly (string | number)[]): Fault {
  return fault('bad-address', { value, suggestion: '/desh-videsh/2024/11/khabar/' }, path);
}

export function isReserved(step: string): boolean {
  return RESERVED_STEPS.has(step);
}
