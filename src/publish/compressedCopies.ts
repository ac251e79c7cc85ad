/** Compressed copies beside the files of a site, for servers that send them as they are. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { digest } from '../digest.ts';
import type { FilePage } from '../pages/index.ts';
import { COPY_ENDINGS, type CopyEnding } from './copies.ts';
import { isCompressible } from './fileTypes.ts';
import { isImmutable } from './headers.ts';

export interface Original {
  /** Path below the site's folder. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Of the file's bytes. */
  readonly digest: string;
  read(): Uint8Array;
}

/** What fits into one packet travels as fast as it is. */
const LEAST_BYTES = 1_000;

/**
 * The strongest brotli takes fifty times as long as the sixth step and makes pages 9% smaller: it
 * is for files that are compressed once and kept, not for pages that change.
 */
const STRONGEST = 11;
const QUICK = 6;

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Copies of the files that gain by them. Their inputs tell all: the bytes, the way, the library. */
export function compressedCopies(originals: readonly Original[]): readonly FilePage[] {
  return originals
    .filter(({ path, size }) => size >= LEAST_BYTES && isServed(path) && isCompressible(path))
    .flatMap((original) => COPY_ENDINGS.map((ending) => copyOf(original, ending)));
}

/** Names that begin with "_" speak to hosts. */
function isServed(path: string): boolean {
  return !path.startsWith('_');
}

function copyOf(original: Original, ending: CopyEnding): FilePage {
  const isKept = isImmutable(`/${original.path}`);
  const quality = isKept ? STRONGEST : QUICK;
  const library = ending === 'br' ? process.versions.brotli : process.versions.zlib;
  return {
    permalink: `/${original.path}.${ending}`,
    kind: 'file',
    stage: isKept ? 'asset' : 'index',
    inputs: digest(`${original.digest} ${ending} ${quality} ${library}`),
    bytes: () => compress(original.read(), ending, quality),
  };
}

function compress(bytes: Uint8Array, ending: CopyEnding, quality: number): Promise<Uint8Array> {
  if (ending === 'gz') return compressGzip(bytes, { level: constants.Z_BEST_COMPRESSION });
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return compressBrotli(bytes, { params });
}
