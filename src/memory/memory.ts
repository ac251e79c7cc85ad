/** What the last build knows to tell the next one. */
import type { Page } from '../pages/page.ts';
import { type Disk, disk as realDisk } from './disk.ts';
import { type Folders, type Places, placesOf } from './folders.ts';
import { type Known, NOTHING_KNOWN, readKnown } from './known.ts';
import { takeLock } from './lock.ts';
import { sitePaths } from './paths.ts';
import { type Recovered, recoverLocked } from './recover.ts';
import type { Unusable } from './sealed.ts';
import { openStaging, type Staging } from './staging.ts';

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
  /** Whether the site stands as the last build left it, made by the same code. */
  readonly isWhole: boolean;
  /** Names the bytes of the site that the last build left; nothing if nothing is known of it. */
  readonly mark: string | undefined;
  /** @throws Error naming the address if two pages want the same file */
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
 * @throws ForeignOutput if the output folder holds something else than a site
 */
export async function openMemory(folders: Folders, options: MemoryOptions): Promise<Memory> {
  const { fingerprint, forget = false, disk = realDisk } = options;
  const places = placesOf(folders);
  const release = takeLock(disk, places.lock);
  try {
    const recovered = recoverLocked(disk, places);
    refuseForeignOutput(disk, places);
    const known = forget ? NOTHING_KNOWN : readKnown(disk, places, fingerprint);
    return {
      ignored: known.unusable,
      outdated: known.outdated,
      recovered,
      isWhole: known.isWhole,
      mark: known.mark,
      plan: (pages) => planOf(pages, known),
      stage: async () => openStaging({ disk, places, known, fingerprint }, release),
      close: release,
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** The output folder holds files that no build of this project made. */
export class ForeignOutput extends Error {
  override readonly name = 'ForeignOutput';
  readonly folder: string;

  constructor(folder: string) {
    super(`${folder} holds files that are not of a site built here`);
    this.folder = folder;
  }
}

/** A build replaces its output folder: better none than one that swallows somebody's work. */
function refuseForeignOutput(disk: Disk, places: Places): void {
  const isEmpty = (disk.list(places.output) ?? []).length === 0;
  if (!isEmpty && disk.size(places.mark) === undefined) throw new ForeignOutput(places.output);
}

function planOf(pages: readonly Page[], known: Known): Plan {
  sitePaths(pages.map((page) => page.permalink));
  const current = new Set(pages.map((page) => page.permalink));
  const changed = pages.filter((page) => known.kept(page) === undefined);
  const removed = known.permalinks.filter((permalink) => !current.has(permalink));
  return { changed, removed, unchanged: pages.length - changed.length };
}
