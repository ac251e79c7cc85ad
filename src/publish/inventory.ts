/** What a folder with a built site holds, and what was deployed of it. */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import pMap from 'p-map';
import * as z from 'zod';
import { digest } from '../digest.ts';
import { copyOrOriginal, isCopy } from './copies.ts';
import { isImmutable } from './headers.ts';

/**
 * What a file is to a deployment: pages need assets; indexes name pages. A story's address must
 * never vanish; a redirect is a page that leads on at once.
 */
export const FILE_KINDS = ['asset', 'story', 'page', 'redirect', 'index'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export interface DeployedFile {
  /** Bytes. */
  readonly size: number;
  /** Of the file's bytes. */
  readonly digest: string;
  readonly kind: FileKind;
}

/** Files by their path below the site's folder, with "/" between steps. */
export type Inventory = ReadonlyMap<string, DeployedFile>;

const ASSETS = /\.(?:css|m?js|wasm|svg|png|jpe?g|webp|avif|ico|woff2|mp3|mp4|pdf|bin|pf_\w+)$/;
const SCRIPTS = /\.m?js$/;
const ARTICLE = Buffer.from('<meta property="og:type" content="article">');
const REFRESH = Buffer.from('<meta http-equiv="refresh"');
const READERS = 16;

/** Reads and digests every file below a folder; links that lead out of it are not followed. */
export async function readInventory(folder: string): Promise<Inventory> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !isDeploymentRecord(path))
    .sort();
  const files = await pMap(
    paths,
    async (path) => [path, describeFile(path, await readFile(join(folder, path)))] as const,
    { concurrency: READERS },
  );
  return withCopies(new Map(files));
}

/** A copy is carried with its original; only the original is a story whose address must stay. */
function withCopies(files: Inventory): Inventory {
  const kindOfCopy = (path: string): FileKind | undefined => {
    const kind = files.get(copyOrOriginal(path).original)?.kind;
    return kind === 'story' ? 'page' : kind;
  };
  return new Map(
    [...files].map(([path, file]) =>
      isCopy(path) ? [path, { ...file, kind: kindOfCopy(path) ?? file.kind }] : [path, file],
    ),
  );
}

/** Records that a deployment keeps beside the site. */
export function isDeploymentRecord(path: string): boolean {
  return path === DEPLOYED || path === DEPLOYING;
}

export const DEPLOYED = '_deployed.json';
export const DEPLOYING = '_deploying.json';

function describeFile(path: string, bytes: Buffer): DeployedFile {
  return { size: bytes.length, digest: digest(bytes), kind: kindOf(path, bytes) };
}

function kindOf(path: string, bytes: Buffer): FileKind {
  if (extname(path) === '.html') {
    if (bytes.includes(ARTICLE)) return 'story';
    return bytes.includes(REFRESH) ? 'redirect' : 'page';
  }
  // A script whose name stays the same (a worker) rules over pages that must be there before it.
  if (SCRIPTS.test(path) && !isImmutable(`/${path}`)) return 'index';
  return ASSETS.test(path) ? 'asset' : 'index';
}

/** The site address that a file answers: "a/index.html" is "/a/". */
export function addressOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** What a deployment left: the files, and hashed files of older sites with the day they left. */
export interface Deployment {
  readonly files: Inventory;
  /** Moments in milliseconds since 1970 by path. */
  readonly retired: ReadonlyMap<string, number>;
}

export const NOTHING_DEPLOYED: Deployment = { files: new Map(), retired: new Map() };

const FORM = 'samwad deployment 1';
const recordSchema = z.object({
  form: z.literal(FORM),
  files: z.record(z.string(), z.tuple([z.number(), z.string(), z.enum(FILE_KINDS)])),
  retired: z.record(z.string(), z.number()),
});

export function encodeDeployment({ files, retired }: Deployment): string {
  const rows = [...files].map(([path, file]) => [path, [file.size, file.digest, file.kind]]);
  return `${JSON.stringify({
    form: FORM,
    files: Object.fromEntries(rows),
    retired: Object.fromEntries(retired),
  })}\n`;
}

/** @returns undefined where the text is no whole record, such as one that was cut off */
export function decodeDeployment(text: string): Deployment | undefined {
  try {
    const record = recordSchema.parse(JSON.parse(text));
    const files = Object.entries(record.files).map(
      ([path, [size, bytes, kind]]) => [path, { size, digest: bytes, kind }] as const,
    );
    return { files: new Map(files), retired: new Map(Object.entries(record.retired)) };
  } catch {
    return undefined;
  }
}
