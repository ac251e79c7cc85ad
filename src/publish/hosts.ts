/** What each host takes. Sources: the hosts' own documentation of limits, named in docs/hosting.md. */

export const HOSTS = [
  'cloudflare-pages',
  'netlify',
  'github-pages',
  'gitlab-pages',
  'own-server',
] as const;
export type Host = (typeof HOSTS)[number];

export interface HostLimits {
  /** Files of a whole site. */
  readonly files?: number;
  /** Bytes of one file. */
  readonly fileBytes?: number;
  /** Bytes of a whole site. */
  readonly siteBytes?: number;
  /** Files in one folder. */
  readonly folderFiles?: number;
  /** Lines of `_redirects`. */
  readonly redirects?: number;
  /** Characters of one line of `_redirects`. */
  readonly redirectLength?: number;
  /** Bytes of `_redirects`. */
  readonly redirectBytes?: number;
  /** A file is served even where a rule names its address, so that the rule needs it away. */
  readonly filesFirst?: true;
  /** Rules of `_headers`. */
  readonly headerRules?: number;
  /** Characters of one line of `_headers`. */
  readonly headerLength?: number;
  /** Whether the host reads `_redirects` at all. */
  readonly readsRedirects: boolean;
  /** Whether the host reads `_headers`. */
  readonly readsHeaders: boolean;
}

const MIB = 1024 * 1024;

export const HOST_LIMITS: { readonly [Name in Host]: HostLimits } = {
  'cloudflare-pages': {
    files: 20_000,
    fileBytes: 25 * MIB,
    redirects: 2_000,
    redirectLength: 1_000,
    headerRules: 100,
    headerLength: 2_000,
    readsRedirects: true,
    readsHeaders: true,
  },
  netlify: { folderFiles: 54_000, readsRedirects: true, readsHeaders: true },
  'github-pages': { siteBytes: 1_000_000_000, readsRedirects: false, readsHeaders: false },
  'gitlab-pages': {
    files: 200_000,
    redirects: 1_000,
    redirectBytes: 64 * 1024,
    filesFirst: true,
    readsRedirects: true,
    readsHeaders: false,
  },
  'own-server': { readsRedirects: false, readsHeaders: false },
};

export function isHost(name: string): name is Host {
  return HOSTS.some((host) => host === name);
}
