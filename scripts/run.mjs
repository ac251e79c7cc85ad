/**
 * Starts a command of scripts/: `node scripts/run.mjs build …`.
 *
 * The command and all of src/ and layouts/ are bundled into one program, named by the digest of
 * what it was made from. Loading hundreds of TypeScript modules one by one takes longer than most
 * builds; a change of any file makes another program.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

const project = join(import.meta.dirname, '..');
const programs = join(project, 'node_modules', '.cache', 'samwad');

/** Packages with files of their own that must lie where they are, or that none of these commands needs. */
const APART = [
  '@11ty/eleventy-dev-server',
  '@swc/core',
  'esbuild',
  'pagefind',
  'playwright-core',
  'sharp',
  'tsx',
  'typescript',
  'vitest',
];

/** Programs of one command that stay, the newest ones. */
const KEPT = 3;

const [name = '', ...words] = process.argv.slice(2);
const sources = sourceDigest();
const program = join(programs, `${name}-${sources}`);
if (!existsSync(program)) await bundle();
const start = join(program, `${name}.mjs`);
process.argv = [process.execPath, start, ...words];
await import(pathToFileURL(start).href);

/** Contents count, not times: a checkout sets times anew. */
function sourceDigest() {
  const hash = createHash('sha256').update(process.version);
  const files = ['src', 'layouts', 'scripts'].flatMap((folder) =>
    readdirSync(join(project, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|mjs|json|css|svg)$/u.test(entry.name))
      .map((entry) => relative(project, join(entry.parentPath, entry.name))),
  );
  for (const file of [...files.sort(), 'eleventy.config.ts', 'package-lock.json']) {
    hash.update(file).update(readFileSync(join(project, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

async function bundle() {
  const { build } = await import('esbuild');
  mkdirSync(programs, { recursive: true });
  const unfinished = `${program}.${process.pid}`;
  await build({
    entryPoints: [join(project, 'scripts', `${name}.ts`)],
    outdir: unfinished,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What is loaded late, as Eleventy and satori are, stays in files of its own.
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    external: APART,
    define: {
      'process.env.SAMWAD_BUNDLES': JSON.stringify(join(programs, `bundles-${sources}`)),
    },
    // Packages of the older module form ask for Node's own modules in their own way.
    banner: {
      js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
    },
    plugins: [{ name: 'places', setup: keepPlaces }],
    logLevel: 'error',
  });
  putInPlace(unfinished);
  forgetOlder();
}

/** Another command may have made the same program at the same time. */
function putInPlace(unfinished) {
  try {
    renameSync(unfinished, program);
  } catch (error) {
    if (!existsSync(program)) throw error;
    rmSync(unfinished, { recursive: true });
  }
}

/** A preview that runs still loads parts of the program that it was started from. */
function forgetOlder() {
  for (const kind of [`${name}-`, 'bundles-']) {
    const made = readdirSync(programs)
      .filter((file) => file.startsWith(kind))
      .map((file) => ({ file, time: statSync(join(programs, file)).mtimeMs }))
      .sort((a, b) => b.time - a.time);
    for (const { file } of made.slice(KEPT)) {
      rmSync(join(programs, file), { force: true, recursive: true });
    }
  }
}

/** A bundled module still knows the folder that it was written in. Eleventy asks for it, too. */
function keepPlaces({ onLoad }) {
  onLoad({ filter: /\.ts$|@11ty[\\/]eleventy[\\/]src[\\/].*\.js$/ }, ({ path }) => ({
    loader: path.endsWith('.ts') ? 'ts' : 'js',
    contents: readFileSync(path, 'utf8')
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
  }));
}
