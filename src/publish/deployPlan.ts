/** What a deployment has to carry, in the order in which nothing is ever without its parts. */
import { copyOrOriginal, isCopy } from './copies.ts';
import { type Header, isImmutable } from './headers.ts';
import {
  addressOf,
  type DeployedFile,
  type Deployment,
  type Inventory,
  NOTHING_DEPLOYED,
} from './inventory.ts';
import { objectMetadata } from './objectMetadata.ts';

/**
 * Assets first; then pages and feeds that are new, which nothing names yet but they among
 * themselves; then pages that link to them; then feeds, sitemaps and search indexes that readers
 * know. Deletions come after all these.
 */
export const STEPS = ['assets', 'newPages', 'changedPages', 'indexes'] as const;
export type Step = (typeof STEPS)[number];

export interface Upload {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly step: Step;
  /** For stores that keep headers with their objects. */
  readonly metadata: readonly Header[];
}

export interface DeployPlan {
  /** In order. */
  readonly uploads: readonly Upload[];
  readonly deletes: readonly string[];
  /** Hashed files that pages in readers' caches may still ask for, with the moment they left. */
  readonly retired: ReadonlyMap<string, number>;
  /** Site addresses whose copies a CDN must forget. */
  readonly purge: readonly string[];
  /** Addresses of published stories that would vanish: nothing may be deployed. */
  readonly refusals: readonly string[];
  /** A deployment was interrupted: some of the uploads may have arrived. */
  readonly resumes: boolean;
}

export interface PlanOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The target of a deployment that was interrupted: where it differs, nothing is certain. */
  readonly interrupted?: Deployment | undefined;
  /** Old addresses that lead on by a rule of the host. */
  readonly ruled?: ReadonlySet<string>;
}

/** Pages that were open or cached when a site changed still find their parts for a week. */
export const GRACE_MS = 7 * 24 * 3600 * 1000;

/** Compares a site with what was deployed last. */
export function planDeployment(
  site: Inventory,
  last: Deployment,
  { now, interrupted = NOTHING_DEPLOYED, ruled = new Set() }: PlanOptions,
): DeployPlan {
  const isCertain = (path: string): boolean =>
    interrupted.files.size === 0 ||
    interrupted.files.get(path)?.digest === last.files.get(path)?.digest;
  const uploads = [...site]
    .filter(([path, { digest }]) => last.files.get(path)?.digest !== digest || !isCertain(path))
    .map(([path, file]) => uploadOf(path, file, last.files.has(copyOrOriginal(path).original)))
    .sort((one, other) => STEPS.indexOf(one.step) - STEPS.indexOf(other.step));
  const left = [...new Set([...last.files.keys(), ...interrupted.files.keys()])].filter(
    (path) => !site.has(path),
  );
  const retired = retire(site, last, left, now);
  const deletes = [...new Set([...left, ...last.retired.keys()])].filter(
    (path) => !site.has(path) && !retired.has(path),
  );
  return {
    uploads,
    deletes,
    retired,
    purge: [...uploads.map(({ path }) => path), ...deletes]
      .filter((path) => !isCopy(path))
      .map(addressOf)
      .filter((address) => !isImmutable(address)),
    refusals: left
      .filter((path) => (last.files.get(path) ?? interrupted.files.get(path))?.kind === 'story')
      .map(addressOf)
      .filter((address) => !ruled.has(address)),
    resumes: interrupted !== NOTHING_DEPLOYED,
  };
}

function uploadOf(path: string, { size, kind }: DeployedFile, isKnown: boolean): Upload {
  return { path, size, step: stepOf(path, kind, isKnown), metadata: objectMetadata(path) };
}

/** @param isKnown whether readers may have come to the file already */
export function stepOf(path: string, kind: DeployedFile['kind'], isKnown: boolean): Step {
  if (kind === 'asset') return 'assets';
  if (kind === 'index') return isKnown ? 'indexes' : 'newPages';
  return isKnown || copyOrOriginal(path).original === 'index.html' ? 'changedPages' : 'newPages';
}

function retire(
  site: Inventory,
  last: Deployment,
  left: readonly string[],
  now: number,
): ReadonlyMap<string, number> {
  const fresh = left
    .filter((path) => isImmutable(addressOf(path)))
    .map((path) => [path, now] as const);
  return new Map(
    [...fresh, ...last.retired].filter(
      ([path, since]) => !site.has(path) && now - since < GRACE_MS,
    ),
  );
}
