/** `_redirects`, as Cloudflare Pages, Netlify and GitLab Pages read it. */
import { HOST_LIMITS, type Host } from './hosts.ts';
import type { Moved } from './moves.ts';

export interface RedirectsFile {
  readonly text: string;
  /** Old addresses that the host has no room for; their static pages lead on. */
  readonly left: number;
}

/**
 * A line for each old address that the host has room for, in the order of the old addresses.
 * Only Netlify tells queries apart: there an old "/?p=12" gets a rule, elsewhere none.
 */
export function redirectsFile(moved: readonly Moved[], host: Host): RedirectsFile {
  const { redirects = Number.POSITIVE_INFINITY, redirectLength = Number.POSITIVE_INFINITY } =
    HOST_LIMITS[host];
  const lines = moved
    .filter(({ path, query }) => (query === '' || host === 'netlify') && isLiteral(path))
    .map((entry) => line(entry, host))
    .filter(({ length }) => length <= redirectLength)
    .slice(0, redirects);
  return { text: lines.map((text) => `${text}\n`).join(''), left: moved.length - lines.length };
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
