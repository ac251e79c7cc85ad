import { build } from 'esbuild';

/**
 * Bundles a program that is measured in a process of its own: it starts as fast as Node does, and no
 * loader of TypeScript makes its functions slower.
 *
 * @param outfile ends with `.cjs`
 */
export async function bundleProgram(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['pagefind'],
    logLevel: 'error',
  });
}
