/** Puts in order what an interrupted build left. */
import { type Disk, disk as realDisk } from './disk.ts';
import { type Folders, type Places, placesOf } from './folders.ts';
import { carryOut, readJournal } from './journal.ts';
import { takeLock } from './lock.ts';

/** `completed`: the site is the new one; `rolledBack`: it is still the old one. */
export type Recovered = 'nothing' | 'completed' | 'rolledBack';

/**
 * Completes or rolls back an interrupted build. `openMemory` does so too; other commands that read
 * the output folder call this first.
 *
 * @throws BuildInProgress if a build is running
 */
export async function recover(folders: Folders, disk: Disk = realDisk): Promise<Recovered> {
  const places = placesOf(folders);
  if (disk.size(places.work) === undefined) return 'nothing';
  const release = takeLock(disk, places.lock);
  try {
    return recoverLocked(disk, places);
  } finally {
    release();
  }
}

/** The same for a caller that holds the lock. */
export function recoverLocked(disk: Disk, places: Places): Recovered {
  if (disk.size(places.work) === undefined) return 'nothing';
  const journal = readJournal(disk, places);
  if (journal === undefined) {
    const isUndone = disk.size(places.staged) !== undefined;
    disk.remove(places.work);
    return isUndone ? 'rolledBack' : 'nothing';
  }
  carryOut(disk, places, journal);
  return 'completed';
}
