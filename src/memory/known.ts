/** The last build's manifest, as far as the output folder bears it out. */
import type { Page } from '../pages/page.ts';
import type { Disk } from './disk.ts';
import type { Places } from './folders.ts';
import { decodeManifest, type Made } from './manifest.ts';
import type { Unusable } from './sealed.ts';
import { walk } from './walk.ts';

export interface Known {
  /** Why nothing is known, if so. */
  readonly unusable: Unusable | undefined;
  /** Code, settings or runtime differ from the last build's. */
  readonly outdated: boolean;
  /** All that the last build made is in place, nothing else, and the code is the same. */
  readonly isWhole: boolean;
  /** Names the bytes of the last build's site. */
  readonly mark: string | undefined;
  readonly permalinks: readonly string[];
  /** Paths in the output folder that no build made. */
  readonly foreign: readonly string[];
  /** What is on disk for this page, if it can stay. */
  kept(page: Page): Made | undefined;
  /** The same for a file whose inputs tell everything, so that a change of code does not matter. */
  keptWhateverCode(page: Page): Made | undefined;
  /** Whether the output folder holds these bytes for a permalink. */
  holds(permalink: string, size: number, bytes: string): boolean;
}

export const NOTHING_KNOWN: Known = nothing('absent');

function nothing(unusable: Unusable): Known {
  return {
    unusable,
    outdated: false,
    isWhole: false,
    mark: undefined,
    permalinks: [],
    foreign: [],
    kept: () => undefined,
    keptWhateverCode: () => undefined,
    holds: () => false,
  };
}

/**
 * Reads the manifest. It counts only if the output folder bears its mark, so that it never speaks
 * for a folder of another build; then each file's existence and size are compared.
 */
export function readKnown(disk: Disk, places: Places, fingerprint: string): Known {
  const manifest = decodeManifest(disk.read(places.manifest), places.output);
  if ('unusable' in manifest) return nothing(manifest.unusable);
  const { pages, mark } = manifest;
  if (disk.read(places.mark)?.toString() !== mark) return nothing('foreign');
  const { lost, foreign } = walk(disk, places.output, pages);
  const outdated = manifest.fingerprint !== fingerprint;
  const onDisk = (permalink: string) => (lost.has(permalink) ? undefined : pages.get(permalink));
  const keptWhateverCode = (page: Page): Made | undefined => {
    const made = onDisk(page.permalink);
    return made?.inputs === page.inputs ? made : undefined;
  };
  return {
    unusable: undefined,
    outdated,
    isWhole: !outdated && lost.size === 0 && foreign.length === 0,
    mark,
    permalinks: [...pages.keys()],
    foreign,
    kept: (page) => (outdated ? undefined : keptWhateverCode(page)),
    keptWhateverCode,
    holds(permalink, size, bytes) {
      const made = onDisk(permalink);
      return made?.size === size && made.bytes === bytes;
    },
  };
}
