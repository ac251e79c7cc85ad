/**
 * What a commit has set out to do, written down before the first step. Each step can be done again
 * without harm, so whoever finds a journal finishes it.
 */
import { dirname, join } from 'node:path';
import type { Disk } from './disk.ts';
import type { Places } from './folders.ts';
import { seal, unseal } from './sealed.ts';

export type Journal =
  /** A whole new site takes the place of the old one. */
  | { readonly kind: 'swap' }
  /** Single files come and go. Paths are relative to the output folder. */
  | {
      readonly kind: 'files';
      /** Those removals that are in the way: a file where a folder must be, or the reverse. */
      readonly obstacles: readonly string[];
      /** Staged files, in the order in which they come into place. */
      readonly moves: readonly string[];
      readonly removals: readonly string[];
      /** Contents of the mark. */
      readonly mark: string;
    };

const FORM = 'journal 1';

/**
 * The point of no return. Durable, so that after a power cut no file has moved without a journal;
 * the moved files need no such care, because the next build compares their sizes.
 */
export function writeJournal(disk: Disk, places: Places, journal: Journal): void {
  const aside = `${places.journal}.new`;
  disk.writeDurably(aside, seal(FORM, Buffer.from(JSON.stringify(journal))));
  disk.rename(aside, places.journal);
}

/** The journal of an interrupted commit, if one had begun. */
export function readJournal(disk: Disk, places: Places): Journal | undefined {
  const opened = unseal(FORM, disk.read(places.journal));
  return 'unusable' in opened ? undefined : JSON.parse(opened.body.toString());
}

/** Does all that the journal says, from any point on, and then forgets it. */
export function carryOut(disk: Disk, places: Places, journal: Journal): void {
  if (journal.kind === 'swap') swap(disk, places);
  else moveFiles(disk, places, journal);
  placeManifest(disk, places);
  // The journal goes when nothing else is left, so that what has no journal was never begun.
  for (const path of [places.staged, places.previous, places.nextManifest]) disk.remove(path);
  disk.remove(places.journal);
  disk.remove(places.work);
}

function swap(disk: Disk, places: Places): void {
  if (disk.size(places.staged) !== 'folder') return;
  if (disk.size(places.output) !== undefined) {
    disk.remove(places.previous);
    disk.rename(places.output, places.previous);
  } else {
    disk.makeFolder(dirname(places.output));
  }
  disk.rename(places.staged, places.output);
}

function moveFiles(disk: Disk, places: Places, journal: Extract<Journal, { kind: 'files' }>): void {
  // Without its mark the folder belongs to no manifest, should this journal get lost.
  disk.remove(places.mark);
  for (const path of journal.obstacles) removeOldFile(disk, places.output, path);
  const made = new Set<string>();
  for (const path of journal.moves) {
    const from = join(places.staged, path);
    if (disk.size(from) === undefined) continue;
    const to = join(places.output, path);
    const folder = dirname(to);
    if (!made.has(folder)) disk.makeFolder(folder);
    made.add(folder);
    disk.rename(from, to);
  }
  for (const path of journal.removals) removeOldFile(disk, places.output, path);
  disk.write(join(places.work, 'mark'), journal.mark);
  disk.rename(join(places.work, 'mark'), places.mark);
}

/** Where the old file was, a new folder may stand by now, and the reverse: both are left alone. */
function removeOldFile(disk: Disk, output: string, path: string): void {
  if (typeof disk.size(join(output, path)) === 'number') disk.remove(join(output, path));
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const names = disk.list(join(output, folder));
    if (names === undefined) continue;
    if (names.length > 0) return;
    disk.remove(join(output, folder));
  }
}

/** The cache may lie on another file system: copied beside its place, then renamed. */
function placeManifest(disk: Disk, places: Places): void {
  const manifest = disk.read(places.nextManifest);
  if (manifest === undefined) return;
  disk.makeFolder(places.cache);
  const aside = `${places.manifest}.${process.pid}`;
  disk.writeDurably(aside, manifest);
  disk.rename(aside, places.manifest);
}
