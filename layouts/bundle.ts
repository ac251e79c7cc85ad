/** Scripts and stylesheets, bundled and minified for the browsers that readers have. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isEnginePart, partOfEngine, SHARED_MODULES } from './engineParts.ts';

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

/** Scripts of the newsroom; all others have to come to phones quickly. */
const NEWSROOM = /^browser\/(?:editor|pasteDesk)\//;

function bundle(entry: string): Uint8Array {
  const bytes = bundled(entry);
  return entry.endsWith('.ts') && !NEWSROOM.test(entry) ? shortened(entry, bytes) : bytes;
}

// Loaded late: most builds have every bundle, and both take a twentieth of those to load.
const require = createRequire(import.meta.url);

function bundled(entry: string): Uint8Array {
  const { buildSync }: typeof import('esbuild') = require('esbuild');
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: formatOf(entry),
    charset: 'utf8',
    legalComments: 'none',
    target: ['chrome99', 'safari15.4', 'firefox97'],
    external: ['/search/*', 'node:*', ...(isEnginePart(entry) ? SHARED_MODULES : [])],
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** Workers, and what stands in a page itself. */
const NO_MODULES = /(?:orker|engineStart|resultsRoom)\.ts$/;

/** Names at the top of a script that is no module are everybody's, and slow to reach: they get a function around them. */
function formatOf(entry: string): 'iife' | 'esm' {
  return NO_MODULES.test(entry) ? 'iife' : 'esm';
}

/** Fewer bytes than esbuild leaves, by a fifteenth after compression, for a tenth of a second. */
function shortened(entry: string, script: Uint8Array): Uint8Array {
  const { minifySync }: typeof import('@swc/core') = require('@swc/core');
  const text = Buffer.from(script).toString();
  const { code } = minifySync(isEnginePart(entry) ? partOfEngine(text) : text, {
    compress: { ecma: YEAR, passes: 4, toplevel: true },
    mangle: { toplevel: true },
    format: { ecma: YEAR },
    ecma: YEAR,
    module: formatOf(entry) === 'esm' && !isEnginePart(entry),
  });
  return new TextEncoder().encode(banner(entry) + code);
}

/** Of the edition of the language that all browsers of the targets know. */
const YEAR = 2020;

/** Chromium compiles all of the engine at once, instead of each function again when it is called. */
function banner(entry: string): string {
  const isEngine = entry.endsWith('search/worker.ts') || isEnginePart(entry);
  return isEngine ? '//# allFunctionsCalledOnLoad\n' : '';
}
