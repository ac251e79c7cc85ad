/** The engine that carries files: rclone, which speaks to local folders, SFTP, S3 and many more. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Header } from './headers.ts';
import { CarryFailed, startProgram } from './program.ts';

export interface CarriedFile {
  readonly path: string;
  /** Headers that an object store keeps with the file and sends to whoever asks for it. */
  readonly metadata: readonly Header[];
}

/** What a deployment asks of an engine. */
export interface Carrier {
  /** @returns undefined where there is no such file */
  read(path: string): Promise<string | undefined>;
  write(path: string, text: string): Promise<void>;
  /** Puts files of the site in place; a file is either the old or the new one. */
  upload(files: readonly CarriedFile[]): Promise<void>;
  remove(paths: readonly string[]): Promise<void>;
  /** Compares files there with those here, byte by byte or by digests. */
  compare(paths: readonly string[]): Promise<Comparison>;
  /** Leaves nothing of the engine's own behind. */
  tidy(): Promise<void>;
}

export interface Comparison {
  /** Paths of files that are not there. */
  readonly absent: readonly string[];
  /** Paths of files that hold other bytes. */
  readonly other: readonly string[];
}

const TOO_OLD =
  'This rclone is older than 1.63 and replaces files by renaming, which SFTP servers such as OpenSSH refuse: install a newer one.';

/** rclone's exit codes for a folder or a file that is not there. */
const ABSENT = [3, 4];

/**
 * @param site folder of the built site
 * @param target a folder, or rclone's "remote:path"
 * @throws CarryFailed where rclone is missing or does not know the target
 */
export async function rcloneCarrier(site: string, target: string): Promise<Carrier> {
  const at = (path: string): string => (/[:/]$/.test(target) ? target + path : `${target}/${path}`);
  const { hasHashes, keepsHeaders, replacesAtOnce } = await abilitiesOf(target);
  // Beside the target, thus on its file system, where a rename is one step.
  const incoming = `${target.replace(/\/+$/, '')}.incoming`;
  if (!replacesAtOnce && target.endsWith(':')) {
    throw new CarryFailed(`${target}: rclone before 1.63 needs a folder below it as the target`);
  }
  const carry = async (paths: readonly string[], metadata: readonly Header[]): Promise<void> => {
    const headers = metadata.flatMap(({ name, value }) => ['--header-upload', `${name}: ${value}`]);
    const to = replacesAtOnce ? target : incoming;
    await withList(paths, (list) =>
      run('copy', site, to, ...list, '--no-check-dest', '--transfers', '8', ...headers),
    );
    if (replacesAtOnce) return;
    await withList(paths, async (list) => {
      const moved = await start(
        ...['move', incoming, target, ...list, '--no-check-dest', '--transfers', '8'],
      );
      if (moved.code !== 0) throw new CarryFailed(`${moved.complaint}\n${TOO_OLD}`);
    });
  };
  return {
    async read(path) {
      const { code, output, complaint } = await start('cat', at(path));
      if (ABSENT.includes(code)) return undefined;
      if (code !== 0) throw new CarryFailed(complaint);
      return output === '' ? undefined : output;
    },
    write: (path, text) =>
      inScratch(async (folder) => {
        await writeFile(join(folder, 'record'), text);
        await run('copyto', join(folder, 'record'), at(path), '--ignore-times');
      }),
    async upload(files) {
      for (const { paths, metadata } of keepsHeaders ? byMetadata(files) : together(files)) {
        await carry(paths, metadata);
      }
    },
    remove: (paths) => withList(paths, (list) => run('delete', target, ...list)),
    compare: (paths) =>
      inScratch(async (folder) => {
        const [other, absent] = [join(folder, 'other'), join(folder, 'absent')];
        await withList(paths, async (list) => {
          const found = ['--differ', other, '--missing-on-dst', absent];
          // Without digests of its own a store would be believed by sizes alone.
          const way = hasHashes ? [] : ['--download'];
          const { code, complaint } = await start(
            ...['check', site, target, '--one-way', ...way, ...found, ...list],
          );
          if (code > 1) throw new CarryFailed(complaint);
        });
        return { absent: await linesOf(absent), other: await linesOf(other) };
      }),
    async tidy() {
      if (!replacesAtOnce) await start('purge', incoming);
    },
  };
}

interface Abilities {
  /** The target tells digests of what it holds. */
  readonly hasHashes: boolean;
  /** Readers get the headers that a file was uploaded with. */
  readonly keepsHeaders: boolean;
  /** A file is the old or the new one at any moment, without help. */
  readonly replacesAtOnce: boolean;
}

/** Object stores replace an object at once; for all others rclone does so since 1.63. */
async function abilitiesOf(target: string): Promise<Abilities> {
  const { output } = await run('backend', 'features', target);
  const about: { Hashes?: readonly string[] | null; Features?: { BucketBased?: boolean } } =
    JSON.parse(output);
  const isStore = about.Features?.BucketBased === true;
  return {
    hasHashes: (about.Hashes ?? []).length > 0,
    keepsHeaders: isStore,
    replacesAtOnce: isStore || (await isNewEnough()),
  };
}

async function isNewEnough(): Promise<boolean> {
  const { output } = await run('version');
  const [, major = '0', minor = '0'] = /rclone v(\d+)\.(\d+)/.exec(output) ?? [];
  return Number(major) > 1 || Number(minor) >= 63;
}

interface Load {
  readonly paths: readonly string[];
  readonly metadata: readonly Header[];
}

function together(files: readonly CarriedFile[]): readonly Load[] {
  return [{ paths: files.map(({ path }) => path), metadata: [] }];
}

/** One run of rclone sets the same headers on all that it carries. */
function byMetadata(files: readonly CarriedFile[]): readonly Load[] {
  const loads = new Map<string, { paths: string[]; metadata: readonly Header[] }>();
  for (const { path, metadata } of files) {
    const key = JSON.stringify(metadata);
    const load = loads.get(key) ?? { paths: [], metadata };
    load.paths.push(path);
    loads.set(key, load);
  }
  return [...loads.values()];
}

async function linesOf(file: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.split('\n').filter((line) => line !== '');
}

/** Paths go through a file: thousands of them do not fit a command line. */
async function withList(
  paths: readonly string[],
  work: (list: readonly string[]) => Promise<unknown>,
): Promise<void> {
  if (paths.length === 0) return;
  await inScratch(async (folder) => {
    const file = join(folder, 'paths');
    await writeFile(file, `${paths.join('\n')}\n`);
    await work(['--files-from-raw', file]);
  });
}

async function inScratch<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'samwad-rclone-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function run(...args: readonly string[]) {
  const outcome = await start(...args);
  if (outcome.code !== 0) throw new CarryFailed(outcome.complaint);
  return outcome;
}

const start = (...args: readonly string[]) => startProgram('rclone', args);
