/**
 * One build at a time for an output folder.
 *
 * The lock is a file that names its process. A process that is gone, or whose number now belongs to
 * another process, holds nothing. Locks that live by a heartbeat (proper-lockfile) do not fit: a
 * build computes for seconds without letting a timer run, and after a kill they keep the next build
 * waiting.
 */
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import type { Disk } from './disk.ts';

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process started, in the system's own count; empty where the system does not tell. */
  readonly started: string;
}

/** Another build is writing the same output folder. */
export class BuildInProgress extends Error {
  override readonly name = 'BuildInProgress';
  /** The lock file; to be deleted by hand if its build died on another machine. */
  readonly file: string;
  readonly pid: number;
  readonly host: string;

  constructor(file: string, holder: Holder) {
    super(`process ${holder.pid} on ${holder.host} is building the same site (${file})`);
    this.file = file;
    this.pid = holder.pid;
    this.host = holder.host;
  }
}

/**
 * Takes the lock or throws {@link BuildInProgress}.
 *
 * @returns lets go of the lock; may be called twice
 */
export function takeLock(disk: Disk, file: string): () => void {
  const self = holderOf(process.pid);
  disk.makeFolder(dirname(file));
  if (!claim(disk, file, self)) {
    clearStale(disk, file);
    if (!claim(disk, file, self)) throw new BuildInProgress(file, read(disk, file) ?? self);
  }
  let held = true;
  return () => {
    if (held) disk.remove(file);
    held = false;
  };
}

/** A lock appears with its contents in one step: it is written aside and given its name. */
function claim(disk: Disk, file: string, holder: Holder): boolean {
  const aside = `${file}.${holder.pid}`;
  disk.write(aside, JSON.stringify(holder));
  const claimed = disk.link(aside, file);
  disk.remove(aside);
  return claimed;
}

/**
 * Removes a lock whose process is gone. Two processes may find it at once, and the slower must not
 * remove the lock that the faster has taken since: only who holds the second file may remove.
 */
function clearStale(disk: Disk, file: string): void {
  const guard = `${file}.clearing`;
  if (!claim(disk, guard, holderOf(process.pid)))
    throw new BuildInProgress(guard, read(disk, guard) ?? holderOf(0));
  try {
    const holder = read(disk, file);
    if (holder === undefined || !isAlive(holder)) disk.remove(file);
  } finally {
    disk.remove(guard);
  }
}

function read(disk: Disk, file: string): Holder | undefined {
  try {
    const holder: Holder = JSON.parse(String(disk.read(file)));
    return typeof holder?.pid === 'number' ? holder : undefined;
  } catch {
    return undefined;
  }
}

/** What runs on another machine cannot be asked: it counts as alive. */
function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: there is such a process, of another user.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return holder.started === holderOf(holder.pid).started;
}

function holderOf(pid: number): Holder {
  return { pid, host: hostname(), started: startOf(pid) };
}

/** Field 22 of /proc/PID/stat (proc(5)), counted after the command's name, which may hold spaces. */
function startOf(pid: number): string {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
