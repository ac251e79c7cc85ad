/** `npm test`: everything that must hold, with what it needs set up first. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowser } from './installBrowser.ts';

const project = join(import.meta.dirname, '..');
const full = process.argv.includes('--full');

function run(name: string, command: string, ...args: readonly string[]): void {
  process.stdout.write(`\n— ${name}\n`);
  const { status } = spawnSync(
    process.execPath,
    [join(project, 'node_modules', command), ...args],
    {
      cwd: project,
      stdio: 'inherit',
      env: { ...process.env, ...(full && { SAMWAD_TESTS: 'full' }) },
    },
  );
  if (status !== 0) {
    process.stderr.write(`\n${name}: failed\n`);
    process.exit(1);
  }
}

await ensureBrowser();
if (!full) {
  run('lint and format', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings');
  run('types', 'typescript/bin/tsc', '--noEmit');
}
run(full ? 'long tests' : 'tests', 'vitest/vitest.mjs', 'run');
