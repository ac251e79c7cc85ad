/** The engine that carries files: rclone, which speaks to local folders, SFTP, S3 and many more. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Header } from './headers.ts';

/** What a deployment asks of an engine. */
export interface Carrier {
  /** @returns undefined where there is no such file */
  read(path: string): Promise<string | undefined>;
  write(path: string, text: string): Promise<void>;
  /** Puts files of the site in place; a file is either the old or the new one. */
  upload(paths: readonly string[], metadata: readonly Header[]): Promise<void>;
  remove(paths: readonly string[]): Promise<void>;
  /** @throws CarryFailed unless the files there equal those here */
  check(paths: readonly string[]): Promise<void>;
}

/** rclone could not do its work, or is missing; the message is its own. */
export class CarryFailed extends Error {
  override readonly name = 'CarryFailed';
}

interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly complaint: string;
}

/** rclone's exit codes for a folder or a file that is not there. */
const ABSENT = [3, 4];

/**
 * @param site folder of the built site
 * @param target a folder, or rclone's "remote:path"
 */
export async function rcloneCarrier(site: string, target: string): Promise<Carrier> {
  const at = (path: string): string => (target.endsWith(':') ? target + path : `${target}/${path}`);
  // Stores that are reached over a network replace an object at once, or rclone 1.63 does it.
  const inPlace = target.includes(':') || (await replacesAtOnce());
  const carry = async (paths: readonly string[], metadata: readonly Header[]): Promise<void> => {
    // Beside the target, thus on its file system, where a rename is one step.
    const to = inPlace ? target : `${target.replace(/\/+$/, '')}.incoming`;
    const headers = metadata.flatMap(({ name, value }) => ['--header-upload', `${name}: ${value}`]);
    await withList(paths, (list) =>
      run('copy', site, to, ...list, '--no-check-dest', '--transfers', '8', ...headers),
    );
    if (inPlace) return;
    await withList(paths, (list) => run('move', to, target, ...list, '--no-check-dest'));
  };
  return {
    async read(path) {
      const { code, output, complaint } = await start('cat', at(path));
      if (ABSENT.includes(code)) return undefined;
      if (code !== 0) throw new CarryFailed(complaint);
      return output === '' ? undefined : output;
    },
    async write(path, text) {
      const folder = await mkdtemp(join(tmpdir(), 'samwad-record-'));
      try {
        await writeFile(join(folder, 'record'), text);
        await run('copyto', join(folder, 'record'), at(path), '--ignore-times');
      } finally {
        await rm(folder, { recursive: true });
      }
    },
    upload: carry,
    remove: (paths) => withList(paths, (list) => run('delete', target, ...list)),
    check: (paths) => withList(paths, (list) => run('check', site, target, '--one-way', ...list)),
  };
}

async function replacesAtOnce(): Promise<boolean> {
  const { output } = await start('version');
  const [, major = '0', minor = '0'] = /rclone v(\d+)\.(\d+)/.exec(output) ?? [];
  return Number(major) > 1 || Number(minor) >= 63;
}

/** Paths go through a file: thousands of them do not fit a command line. */
async function withList(
  paths: readonly string[],
  work: (list: readonly string[]) => Promise<unknown>,
): Promise<void> {
  if (paths.length === 0) return;
  const folder = await mkdtemp(join(tmpdir(), 'samwad-list-'));
  try {
    const file = join(folder, 'paths');
    await writeFile(file, `${paths.join('\n')}\n`);
    await work(['--files-from-raw', file]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function run(...args: readonly string[]): Promise<Outcome> {
  const outcome = await start(...args);
  if (outcome.code !== 0) throw new CarryFailed(outcome.complaint);
  return outcome;
}

function start(...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn('rclone', args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let complaint = '';
    child.stdout.setEncoding('utf8').on('data', (part) => {
      output += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part) => {
      complaint += part;
    });
    child.once('error', (error) => reject(new CarryFailed(error.message)));
    child.once('close', (code) => resolve({ code: code ?? 1, output, complaint }));
  });
}
