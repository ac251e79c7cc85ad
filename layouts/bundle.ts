/** Scripts and stylesheets, bundled and minified for the browsers that readers have. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Where bundles are remembered, in a folder named by the digest of all sources: `scripts/run.mjs`
 * says so when it bundles a command. Elsewhere (tests, tools) nothing is remembered.
 */
let folder = process.env.SAMWAD_BUNDLES;

const bundles = new Map<string, Uint8Array>();

/**
 * Bundles one entry point, once a process: the same entry is the same array. Bundling takes half
 * of an empty paper's build, so that a command that knows its sources bundles each once ever.
 *
 * @param entry path below layouts/
 */
export function bundleForBrowsers(entry: string): Uint8Array {
  const known = bundles.get(entry);
  if (known) return known;
  const fresh = remembered(entry);
  bundles.set(entry, fresh);
  return fresh;
}

/** For whoever knows that a source has changed while the process runs. */
export function forgetBundles(): void {
  bundles.clear();
  folder = undefined;
}

function remembered(entry: string): Uint8Array {
  if (folder === undefined || folder === '') return bundle(entry);
  const file = join(folder, entry.replaceAll('/', '-'));
  try {
    return readFileSync(file);
  } catch {
    const bytes = bundle(entry);
    keep(file, bytes);
    return bytes;
  }
}

/** A file appears under its name only when it is whole. */
function keep(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, file);
}

function bundle(entry: string): Uint8Array {
  // Loaded late: most builds have every bundle, and esbuild takes a twentieth of those to load.
  const { buildSync }: typeof import('esbuild') = createRequire(import.meta.url)('esbuild');
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, entry)],
    bundle: true,
    minify: true,
    write: false,
    // A worker is a script of its own; names at its top, outside any function, are slow to reach.
    format: entry.endsWith('orker.ts') ? 'iife' : 'esm',
    // Chromium compiles all of the engine at once, instead of each function again when it is called.
    banner: entry.endsWith('search/worker.ts') ? { js: '//# allFunctionsCalledOnLoad' } : {},
    charset: 'utf8',
    legalComments: 'none',
    target: ['chrome99', 'safari15.4', 'firefox97'],
    external: ['/search/*', 'node:*'],
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
