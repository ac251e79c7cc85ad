/** Turns what is staged into the site. */
import { join } from 'node:path';
import { outputPath, type Page } from '../pages/page.ts';
import type { Disk } from './disk.ts';
import { MARK, type Places } from './folders.ts';
import { carryOut, type Journal, writeJournal } from './journal.ts';
import type { Known } from './known.ts';
import { encodeManifest, type Made, markOf } from './manifest.ts';
import { inOrder } from './order.ts';
import { foldersOf } from './paths.ts';
import type { Staged } from './staging.ts';

export interface Outcome {
  /** Paths below the output folder that are new or have new bytes. */
  readonly written: readonly string[];
  /** Count of pages that were rendered again and came out the same. */
  readonly same: number;
  /** Count of pages that were not touched. */
  readonly unchanged: number;
  /** Paths that are gone, those included that no build had made. */
  readonly removed: readonly string[];
  /** Names the bytes of the site that now stands. */
  readonly mark: string;
}

export interface Situation {
  readonly disk: Disk;
  readonly places: Places;
  readonly known: Known;
  readonly fingerprint: string;
}

/** The new site, before anything has moved. */
interface Next {
  readonly pages: ReadonlyMap<string, Made>;
  /** Paths, in the order in which they come into place. */
  readonly written: readonly string[];
  readonly removals: readonly string[];
  readonly same: number;
}

export function commit(
  situation: Situation,
  pages: readonly Page[],
  staged: ReadonlyMap<string, Staged>,
): Outcome {
  const { disk, places, known, fingerprint } = situation;
  const next = nextSite(known, pages, staged);
  const mark = markOf(next.pages);
  if (isNothingToDo(known, next, staged)) {
    disk.remove(places.work);
    return { written: [], same: 0, unchanged: pages.length, removed: [], mark };
  }
  const manifest = { fingerprint, output: places.output, mark, pages: next.pages };
  disk.writeDurably(places.nextManifest, encodeManifest(manifest));
  // What no build made is no part of the old site either, and may be in the way of the new one.
  for (const path of known.foreign) disk.remove(join(places.output, path));
  const isFirst = known.unusable !== undefined;
  const journal = isFirst ? swapJournal(situation, mark) : filesJournal(next, mark);
  writeJournal(disk, places, journal);
  carryOut(disk, places, journal);
  return {
    written: next.written,
    same: next.same,
    unchanged: pages.length - next.written.length - next.same,
    removed: [...next.removals, ...known.foreign],
    mark,
  };
}

/** Without a staged page or a deletion the manifest would be the same, too. */
function isNothingToDo(known: Known, next: Next, staged: ReadonlyMap<string, Staged>): boolean {
  const isKept = known.unusable === undefined && !known.outdated && staged.size === 0;
  return isKept && next.removals.length === 0 && known.foreign.length === 0;
}

function nextSite(known: Known, pages: readonly Page[], staged: ReadonlyMap<string, Staged>): Next {
  const made = new Map<string, Made>();
  const written: string[] = [];
  let same = 0;
  for (const page of inOrder(pages)) {
    const taken = staged.get(page.permalink);
    const file = taken ?? known.kept(page);
    if (file === undefined) throw new Error(`the page ${page.permalink} was not rendered`);
    made.set(page.permalink, { inputs: page.inputs, size: file.size, bytes: file.bytes });
    if (taken?.same === true) same += 1;
    else if (taken !== undefined) written.push(outputPath(page.permalink));
  }
  const gone = known.permalinks.filter((permalink) => !made.has(permalink));
  return { pages: made, written, removals: gone.map(outputPath).sort(), same };
}

/** A first build swaps folders: one step instead of thousands, and nothing unknown survives it. */
function swapJournal({ disk, places }: Situation, mark: string): Journal {
  disk.write(join(places.staged, MARK), mark);
  return { kind: 'swap' };
}

function filesJournal(next: Next, mark: string): Journal {
  const { written, removals } = next;
  const obstacles = obstaclesOf(written, removals);
  return { kind: 'files', obstacles, moves: written, removals, mark };
}

function obstaclesOf(written: readonly string[], removals: readonly string[]): string[] {
  const files = new Set(written);
  const folders = new Set(written.flatMap(foldersOf));
  return removals.filter(
    (path) => folders.has(path) || foldersOf(path).some((folder) => files.has(folder)),
  );
}
