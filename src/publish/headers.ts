/** Which headers the site is served with: one model, from which each host's file is written. */

export interface Header {
  readonly name: string;
  readonly value: string;
}

export interface HeaderModel {
  /** On every answer, whatever its status. */
  readonly security: readonly Header[];
  /** How long browsers and CDNs may keep a file; what no rule names is asked for again each time. */
  readonly caching: readonly CacheRule[];
  /** Types that a file's ending does not tell. */
  readonly types: readonly TypeRule[];
}

export interface CacheRule {
  /** Addresses; "*" stands for any characters. */
  readonly pattern: string;
  readonly value: string;
}

export interface TypeRule {
  /** Name of the file in whatever folder. */
  readonly file: string;
  readonly type: string;
}

/** For pages: a reader always sees the newest, and an unchanged page costs one short answer. */
export const REVALIDATE = 'public, max-age=0, must-revalidate';

/** For files whose name changes with their content (RFC 8246). */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Addresses whose names hold a digest of the content. The search engines each have their own. */
const IMMUTABLE_FILES = [
  '/assets/*',
  '/media/*',
  '/search/fragment/*',
  '/search/index/*',
  '/search/*.bin',
];

/** @param policy the Content-Security-Policy of the pages */
export function headerModel(policy: string): HeaderModel {
  return {
    security: [
      { name: 'Content-Security-Policy', value: policy },
      { name: 'Strict-Transport-Security', value: 'max-age=31536000' },
      { name: 'X-Content-Type-Options', value: 'nosniff' },
      { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
      { name: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
      { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    ],
    caching: [
      ...IMMUTABLE_FILES.map((pattern) => ({ pattern, value: IMMUTABLE })),
      { pattern: '/live.json', value: 'public, max-age=60' },
    ],
    types: [
      { file: 'feed.xml', type: 'application/rss+xml; charset=utf-8' },
      { file: 'feed.json', type: 'application/feed+json; charset=utf-8' },
    ],
  };
}

/** Whether the file of an address never changes: its name would change with it. */
export function isImmutable(address: string): boolean {
  return IMMUTABLE_EXPRESSIONS.some((expression) => expression.test(address));
}

/** A pattern as a regular expression, the same in JavaScript and in nginx. */
export function patternSource(pattern: string): string {
  return `${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`;
}

const IMMUTABLE_EXPRESSIONS = IMMUTABLE_FILES.map(
  (pattern) => new RegExp(`^${patternSource(pattern)}`),
);
