/** What the last build knows to tell the next one. */
import { outputPath, type Page } from '../pages/page.ts';
import { type Disk, disk as realDisk } from './disk.ts';
import { type Folders, type Places, placesOf } from './folders.ts';
import { takeLock } from './lock.ts';
import { decodeManifest, type Made, markOf } from './manifest.ts';
import { type Recovered, recoverLocked } from './recover.ts';
import type { Unusable } from './sealed.ts';
import { openStaging, type Staging } from './staging.ts';
import { type Found, walk } from './walk.ts';

export interface Plan {
  /** Pages to render or write. */
  readonly changed: readonly Page[];
  /** Permalinks of the last build that are no longer in the list. */
  readonly removed: readonly string[];
  /** Count of pages that stay as they are. */
  readonly unchanged: number;
}

export interface Memory {
  /** Why the memory of former builds is not used, if it is not: nothing of it is then trusted. */
  readonly ignored: Unusable | undefined;
  /** True if code, settings or runtime differ from the last build's: every page is rendered. */
  readonly outdated: boolean;
  /** What was done about an interrupted build. */
  readonly recovered: Recovered;
  plan(pages: readonly Page[]): Plan;
  /** A fresh folder for the files to come. */
  stage(): Promise<Staging>;
  /** Ends a build that commits nothing. A commit closes too. */
  close(): void;
}

export interface MemoryOptions {
  /** Digest of all that every page depends on; see `fingerprint`. */
  readonly fingerprint: string;
  /** Builds as though there were no memory; what is built is remembered. */
  readonly forget?: boolean;
  readonly disk?: Disk;
}

/**
 * Locks the output folder, settles an interrupted build and reads the memory.
 *
 * @throws BuildInProgress if another build is writing the same folder
 */
export async function openMemory(folders: Folders, options: MemoryOptions): Promise<Memory> {
  const disk = options.disk ?? realDisk;
  const places = placesOf(folders);
  const release = takeLock(disk, places.lock);
  try {
    const recovered = recoverLocked(disk, places);
    const known = options.forget === true ? NOTHING : remember(disk, places);
    const outdated = known.fingerprint !== options.fingerprint;
    return {
      ignored: known.unusable,
      outdated,
      recovered,
      plan: (pages) => planOf(pages, known, outdated),
      stage: async () =>
        openStaging({ disk, places, known, fingerprint: options.fingerprint, release }),
      close: release,
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** The manifest as far as the output folder bears it out. */
export interface Known extends Found {
  readonly fingerprint: string | undefined;
  readonly pages: ReadonlyMap<string, Made>;
  readonly unusable: Unusable | undefined;
}

const NOTHING: Known = {
  fingerprint: undefined,
  pages: new Map(),
  unusable: 'absent',
  lost: new Set(),
  foreign: [],
};

function remember(disk: Disk, places: Places): Known {
  const manifest = decodeManifest(disk.read(places.manifest), places.output);
  if ('unusable' in manifest) return { ...NOTHING, unusable: manifest.unusable };
  const mark = disk.read(places.mark)?.toString();
  if (mark !== markOf(manifest.pages)) {
    return { ...NOTHING, unusable: mark === undefined ? 'absent' : 'foreign' };
  }
  return { ...manifest, ...walk(disk, places.output, manifest.pages), unusable: undefined };
}

function planOf(pages: readonly Page[], known: Known, outdated: boolean): Plan {
  const current = new Set<string>();
  const paths = new Set<string>();
  const changed = pages.filter((page) => {
    const path = outputPath(page.permalink);
    if (paths.has(path)) throw new Error(`two pages have the address ${page.permalink}`);
    paths.add(path);
    current.add(page.permalink);
    return (
      outdated ||
      known.lost.has(page.permalink) ||
      known.pages.get(page.permalink)?.inputs !== page.inputs
    );
  });
  const removed = [...known.pages.keys()].filter((permalink) => !current.has(permalink));
  return { changed, removed, unchanged: pages.length - changed.length };
}
