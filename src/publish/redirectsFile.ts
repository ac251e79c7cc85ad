/** `_redirects`, as Cloudflare Pages, Netlify and GitLab Pages read it. */
import type { Newspaper } from '../newspaper/index.ts';
import { HOST_LIMITS, type Host } from './hosts.ts';
import { type Moved, movesOf } from './moves.ts';

export interface RedirectsFile {
  readonly text: string;
  /** Old paths that have a rule. */
  readonly ruled: readonly string[];
  /** Count of old addresses that the host has no room for; their static pages lead on. */
  readonly left: number;
}

/**
 * A line for each old address that the host has room for, in the order of the old addresses.
 * Only Netlify tells queries apart: there an old "/?p=12" gets a rule, elsewhere none.
 */
export function redirectsFile(moved: readonly Moved[], host: Host): RedirectsFile {
  const { redirectLength = Number.POSITIVE_INFINITY } = HOST_LIMITS[host];
  const possible = moved
    .filter(({ path, query }) => (query === '' || host === 'netlify') && isLiteral(path))
    .map((entry) => ({ path: entry.path, text: line(entry, host) }))
    .filter(({ text }) => text.length <= redirectLength);
  const lines = possible.slice(0, roomFor(possible, host));
  return {
    text: lines.map(({ text }) => `${text}\n`).join(''),
    ruled: lines.map(({ path }) => path),
    left: moved.length - lines.length,
  };
}

/** How many lines fit. */
function roomFor(lines: readonly { readonly text: string }[], host: Host): number {
  const { redirects = lines.length, redirectBytes = Number.POSITIVE_INFINITY } = HOST_LIMITS[host];
  let bytes = 0;
  const full = lines.findIndex(({ text }) => {
    bytes += Buffer.byteLength(text) + 1;
    return bytes > redirectBytes;
  });
  return Math.min(redirects, full === -1 ? lines.length : full);
}

/**
 * Old paths at which no static page may stand, since the host would serve it and never come to
 * the rule.
 */
export function rulesWithoutPages(paper: Newspaper): ReadonlySet<string> {
  const { host } = paper.site.hosting;
  if (!HOST_LIMITS[host].filesFirst) return new Set();
  return new Set(redirectsFile(movesOf(paper).moved, host).ruled);
}

/** "*" and a step that starts with ":" would be placeholders. */
function isLiteral(path: string): boolean {
  return !/\*|\/:/.test(path);
}

function line({ path, query, target }: Moved, host: Host): string {
  // A static page stands at the old address: only "!" sets Netlify's rule before it.
  const status = host === 'netlify' ? '301!' : '301';
  const conditions = [...new URLSearchParams(query)].map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  return [encodeURI(path), ...conditions, target, status].join(' ');
}

/** Old addresses that lead on by a rule without a condition, read from a site's `_redirects`. */
export function ruledAddresses(text: string): ReadonlySet<string> {
  return new Set(
    text.split('\n').flatMap((rule) => {
      const [from = '', target = '', status] = rule.split(' ');
      return status?.startsWith('301') && target.startsWith('/') ? [decodeURI(from)] : [];
    }),
  );
}
