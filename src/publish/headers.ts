/** Which headers the site is served with: one model, from which each host's file is written. */
import { NAMED_TYPES } from './fileTypes.ts';

export interface Header {
  readonly name: string;
  readonly value: string;
}

export interface HeaderModel {
  /** On every answer, whatever its status. */
  readonly security: readonly Header[];
  /** Where other values take the place of those of `security`; an inner folder after its outer. */
  readonly folders: readonly FolderRule[];
  /** How long browsers and CDNs may keep a file; what no rule names is asked for again each time. */
  readonly caching: readonly CacheRule[];
  /** Types that a file's ending does not tell. */
  readonly types: readonly TypeRule[];
}

export interface FolderRule {
  /** Address of the folder, with "/" at both ends. */
  readonly folder: string;
  readonly headers: readonly Header[];
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

/**
 * Addresses whose names hold a digest of the content may be kept; the search engines each have
 * their own. No two rules fit one address.
 */
const CACHE_RULES: readonly CacheRule[] = [
  { pattern: '/assets/*', value: IMMUTABLE },
  { pattern: '/media/*', value: IMMUTABLE },
  { pattern: '/search/fragment/*', value: IMMUTABLE },
  { pattern: '/search/index/*', value: IMMUTABLE },
  { pattern: '/search/*.bin', value: IMMUTABLE },
  { pattern: '/live.json', value: 'public, max-age=60' },
];

/**
 * @param policy the Content-Security-Policy of the pages
 * @param folders where single headers have other values: a tool of the newsroom, say
 */
export function headerModel(policy: string, folders: readonly FolderRule[] = []): HeaderModel {
  return {
    security: [
      { name: 'Content-Security-Policy', value: policy },
      { name: 'Strict-Transport-Security', value: 'max-age=31536000' },
      { name: 'X-Content-Type-Options', value: 'nosniff' },
      { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
      { name: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
      { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    ],
    folders,
    caching: CACHE_RULES,
    types: NAMED_TYPES.map(({ file, type }) => ({ file, type: `${type}; charset=utf-8` })),
  };
}

/** How long a file may be kept, for stores that keep headers with their objects. */
export function cachingOf(address: string): string {
  return CACHE_EXPRESSIONS.find(({ expression }) => expression.test(address))?.value ?? REVALIDATE;
}

/** Whether the file of an address never changes: its name would change with it. */
export function isImmutable(address: string): boolean {
  return cachingOf(address) === IMMUTABLE;
}

/** A pattern as a regular expression, the same in JavaScript and in nginx. */
export function patternSource(pattern: string): string {
  return `${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`;
}

const CACHE_EXPRESSIONS = CACHE_RULES.map(({ pattern, value }) => ({
  expression: new RegExp(`^${patternSource(pattern)}`),
  value,
}));
