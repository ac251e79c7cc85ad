/** Collects the files of a build aside and brings them into place together. */
import { dirname, join } from 'node:path';
import { type FilePage, outputPath, type Page } from '../pages/page.ts';
import { digest } from './digest.ts';
import type { Disk } from './disk.ts';
import { MARK, type Places } from './folders.ts';
import { carryOut, type Journal, writeJournal } from './journal.ts';
import { encodeManifest, type Made, markOf } from './manifest.ts';
import type { Known } from './memory.ts';
import { inOrder } from './order.ts';

export interface Outcome {
  /** Paths below the output folder that are new or have new bytes. */
  readonly written: readonly string[];
  /** Count of pages that were rendered again and came out the same. */
  readonly same: number;
  /** Count of pages that were not touched. */
  readonly unchanged: number;
  /** Paths that are gone, those included that no build had made. */
  readonly removed: readonly string[];
}

export interface Staging {
  /** For renderers that write files themselves, at the paths they will have in the site. */
  readonly folder: string;
  /** Takes the finished bytes of a page. Cheaper than a file in `folder`, which is read again. */
  put(permalink: string, bytes: Uint8Array | string): void;
  /** Makes and takes a page that is a file. */
  write(page: FilePage): Promise<void>;
  /**
   * Makes the site consist of exactly these pages: staged ones with their new bytes, the others as
   * they were. Afterwards the memory is closed.
   *
   * @throws Error naming the page if one is neither staged nor known from the last build
   */
  commit(pages: readonly Page[]): Promise<Outcome>;
}

interface Situation {
  readonly disk: Disk;
  readonly places: Places;
  readonly known: Known;
  readonly fingerprint: string;
  readonly release: () => void;
}

export function openStaging(situation: Situation): Staging {
  const { disk, places, known, release } = situation;
  const folders = new Set<string>();
  /** What `put` has taken; by permalink. */
  const taken = new Map<string, Staged>();
  disk.remove(places.work);
  disk.makeFolder(places.staged);

  function put(permalink: string, bytes: Uint8Array | string): void {
    const content = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
    const made = { size: content.length, bytes: digest(content) };
    const same = isKnown(known, permalink, made);
    taken.set(permalink, { ...made, same });
    if (same) return;
    const path = join(places.staged, outputPath(permalink));
    const folder = dirname(path);
    if (!folders.has(folder)) disk.makeFolder(folder);
    folders.add(folder);
    disk.write(path, content);
  }

  return {
    folder: places.staged,
    put,
    write: async (page) => put(page.permalink, await page.bytes()),
    async commit(pages) {
      try {
        return commit(situation, pages, taken);
      } finally {
        release();
      }
    },
  };
}

interface Staged {
  readonly size: number;
  readonly bytes: string;
  /** The output folder has a file with these bytes already. */
  readonly same: boolean;
}

function isKnown(known: Known, permalink: string, made: Pick<Made, 'size' | 'bytes'>): boolean {
  const before = known.pages.get(permalink);
  return before?.bytes === made.bytes && before.size === made.size && !known.lost.has(permalink);
}

function commit(
  situation: Situation,
  pages: readonly Page[],
  taken: ReadonlyMap<string, Staged>,
): Outcome {
  const { disk, places, known, fingerprint } = situation;
  const next = new Map<string, Made>();
  const written: string[] = [];
  let same = 0;
  for (const page of inOrder(pages)) {
    const staged = taken.get(page.permalink) ?? stagedFile(situation, page.permalink);
    const made = staged ?? keptFile(known, page);
    next.set(page.permalink, { inputs: page.inputs, size: made.size, bytes: made.bytes });
    if (staged?.same === true) same += 1;
    else if (staged !== undefined) written.push(outputPath(page.permalink));
  }
  const gone = [...known.pages.keys()].filter((permalink) => !next.has(permalink)).map(outputPath);
  const removed = [...gone, ...known.foreign].sort();
  const mark = markOf(next);
  const manifest = { fingerprint, output: places.output, pages: next };
  disk.writeDurably(places.nextManifest, encodeManifest(manifest));
  const journal = journalOf(situation, written, removed, mark);
  writeJournal(disk, places, journal);
  carryOut(disk, places, journal);
  return { written, same, unchanged: pages.length - written.length - same, removed };
}

/** A file that a renderer wrote into the staging folder by itself. */
function stagedFile({ disk, places, known }: Situation, permalink: string): Staged | undefined {
  const content = disk.read(join(places.staged, outputPath(permalink)));
  if (content === undefined) return undefined;
  const made = { size: content.length, bytes: digest(content) };
  return { ...made, same: isKnown(known, permalink, made) };
}

function keptFile(known: Known, page: Page): Made {
  const made = known.pages.get(page.permalink);
  if (made === undefined || known.lost.has(page.permalink) || made.inputs !== page.inputs) {
    throw new Error(`the page ${page.permalink} was not rendered`);
  }
  return made;
}

/** A first build swaps folders: one step instead of thousands, and nothing unknown survives it. */
function journalOf(
  { disk, places, known }: Situation,
  written: readonly string[],
  removed: readonly string[],
  mark: string,
): Journal {
  if (known.unusable !== undefined) {
    disk.write(join(places.staged, MARK), mark);
    return { kind: 'swap' };
  }
  return {
    kind: 'files',
    obstacles: obstaclesOf(written, removed),
    moves: written,
    removals: removed,
    mark,
  };
}

function obstaclesOf(written: readonly string[], removed: readonly string[]): string[] {
  const files = new Set(written);
  const folders = new Set(written.flatMap(foldersOf));
  return removed.filter(
    (path) => folders.has(path) || foldersOf(path).some((folder) => files.has(folder)),
  );
}

/** The folders above a path: "a/b/c" is in "a/b" and "a". */
function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    folders.push(path.slice(0, end));
  }
  return folders;
}
