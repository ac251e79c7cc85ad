/**
 * Tiers of the search index, remembered in a folder: for each a list of its files and their bytes one
 * after another, which are read only for files that are written. The newest few tiers are kept.
 */
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { digest } from '../digest.ts';
import { fingerprint } from '../memory/index.ts';
import type { RememberedFile, RememberedTier, TierMemory } from '../search/index.ts';

/** One of each tier. */
const KEPT = 2;

/** Path, length and digest of each file of a tier, in the order of their bytes. */
interface Listed {
  readonly manifest: RememberedTier['manifest'];
  readonly files: readonly (readonly [path: string, length: number, digest: string])[];
}

/** Folders below src/ whose code makes the bytes of an index out of stories. */
const CODE = ['src/hindi', 'src/markdown', 'src/search', 'src/wordNumbers'];

/** Digest of all code that makes the bytes of an index. */
export function indexCode(project: string): string {
  return fingerprint(project, process.versions, CODE);
}

/**
 * @param folder may be deleted at any time; what is damaged counts as absent
 * @param code see `indexCode`; tiers that other code made count as absent
 */
export function tierMemory(folder: string, code: string): TierMemory {
  const used = new Set<string>();
  const named = (ofTier: string): string => {
    const inputs = digest(`${code} ${ofTier}`);
    used.add(inputs);
    return inputs;
  };
  return {
    get(ofTier) {
      return read(folder, named(ofTier));
    },
    set(ofTier, { manifest, files }) {
      const inputs = named(ofTier);
      mkdirSync(folder, { recursive: true });
      const made = files.map((file) => ({ path: file.path, bytes: file.bytes() }));
      writeFileSync(bytesFile(folder, inputs), Buffer.concat(made.map(({ bytes }) => bytes)));
      const listed: Listed = {
        manifest,
        files: made.map(({ path, bytes }) => [path, bytes.length, digest(bytes)]),
      };
      const list = JSON.stringify(listed);
      writeFileSync(listFile(folder, inputs), `${digest(list)}\n${list}`);
      if (used.size >= KEPT) forgetOthers(folder, used);
    },
  };
}

function listFile(folder: string, inputs: string): string {
  return join(folder, `${inputs}.json`);
}

function bytesFile(folder: string, inputs: string): string {
  return join(folder, `${inputs}.bin`);
}

function forgetOthers(folder: string, used: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    if (!used.has(name.replace(/\.\w+$/, ''))) rmSync(join(folder, name));
  }
}

function read(folder: string, inputs: string): RememberedTier | undefined {
  const listed = readList(listFile(folder, inputs));
  if (!listed) return undefined;
  let start = 0;
  const files = listed.files.map(([path, length, content]): RememberedFile => {
    const from = start;
    start += length;
    return { path, bytes: () => readStretch(bytesFile(folder, inputs), from, length, content) };
  });
  return { manifest: listed.manifest, files };
}

function readList(file: string): Listed | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const list = text.slice(end + 1);
    return digest(list) === text.slice(0, end) ? (JSON.parse(list) as Listed) : undefined;
  } catch {
    return undefined;
  }
}

function readStretch(
  file: string,
  start: number,
  length: number,
  content: string,
): Uint8Array | undefined {
  try {
    const bytes = new Uint8Array(length);
    const opened = openSync(file, 'r');
    try {
      readSync(opened, bytes, 0, length, start);
    } finally {
      closeSync(opened);
    }
    return digest(bytes) === content ? bytes : undefined;
  } catch {
    return undefined;
  }
}
