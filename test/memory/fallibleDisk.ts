/** A disk that dies at a chosen moment, as a killed process does. */
import { join } from 'node:path';
import { type Disk, disk } from '../../src/memory/index.ts';

/** Thrown in place of the operation at which the process is killed, and of all later ones. */
export class Killed extends Error {}

export interface FallibleDisk extends Disk {
  /** Changing operations so far. */
  readonly operations: () => number;
}

/**
 * Dies at the n-th operation that changes the disk. A write is killed half-way and leaves half the
 * bytes; the removal of a folder leaves half of what was in it. Nothing works after death, so that
 * clean-up code cannot do what a killed process could not.
 */
export function fallibleDisk(lethal: number): FallibleDisk {
  let operations = 0;
  function change(act: () => void, half: () => void = () => {}): void {
    operations += 1;
    if (operations === lethal) half();
    if (operations >= lethal) throw new Killed(`killed at operation ${lethal}`);
    act();
  }
  const cut = (path: string, bytes: Uint8Array | string) => () => {
    const whole = Buffer.from(bytes);
    disk.write(path, whole.subarray(0, whole.length / 2));
  };
  const halfOf = (path: string) => () => {
    const names = disk.size(path) === 'folder' ? (disk.list(path) ?? []) : [];
    for (const name of names.slice(0, names.length / 2)) disk.remove(join(path, name));
  };
  return {
    ...disk,
    operations: () => operations,
    write: (path, bytes) => change(() => disk.write(path, bytes), cut(path, bytes)),
    writeDurably: (path, bytes) => change(() => disk.write(path, bytes), cut(path, bytes)),
    makeFolder: (path) => change(() => disk.makeFolder(path)),
    rename: (from, to) => change(() => disk.rename(from, to)),
    remove: (path) => change(() => disk.remove(path), halfOf(path)),
    link(from, to) {
      let linked = false;
      change(() => {
        linked = disk.link(from, to);
      });
      return linked;
    },
  };
}
