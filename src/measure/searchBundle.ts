import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

/** What a browser needs of the language to search. */
const ENTRY = `
export { canonical } from './text/canonical.ts';
export { tokenise } from './text/tokenise.ts';
export { stem } from './words/stem.ts';
export { phoneticKeys } from './roman/phoneticKeys.ts';
export { romaniseWord } from './roman/romaniseWord.ts';
export { spellingDistance } from './roman/spellingDistance.ts';
`;

/** Bytes of the search's share of the language, minified and compressed with brotli. */
export async function searchBundleBytes(project: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: `${project}/src/hindi`, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  });
  return brotliCompressSync(outputFiles[0]?.contents ?? new Uint8Array()).length;
}
