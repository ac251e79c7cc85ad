/** `npm test`: everything that must hold, with what it needs set up first. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { languageOf, orRefusal, readWords } from '../src/commandLine/index.ts';
import { testTexts } from '../src/messages/test.ts';
import { ensureBrowser } from './installBrowser.ts';
import { ensureServers } from './installServers.ts';

const project = join(import.meta.dirname, '..');
const args = process.argv.slice(2);
const texts = testTexts(languageOf(args));
const words = orRefusal(() =>
  readWords(args, { full: { type: 'boolean', default: false } }, 'words'),
);
if ('refusal' in words) {
  process.stderr.write(`${words.refusal}\n`);
  process.exit(2);
}
const { values, positionals: files } = words;
if (values.help) {
  process.stdout.write(`${texts.help}\n`);
  process.exit(0);
}

await ensureBrowser();
for (const tool of ensureServers()) {
  process.stdout.write(`${texts.skipped[tool.name](tool.package)}\n`);
}
if (!values.full && files.length === 0) {
  run(texts.parts.lint, '@biomejs/biome/bin/biome', 'check', '--error-on-warnings');
  run(texts.parts.types, 'typescript/bin/tsc', '--noEmit');
}
run(values.full ? texts.parts.full : texts.parts.tests, 'vitest/vitest.mjs', 'run', ...files);

function run(part: string, command: string, ...more: readonly string[]): void {
  process.stdout.write(`\n— ${part}\n`);
  const { status } = spawnSync(
    process.execPath,
    [join(project, 'node_modules', command), ...more],
    {
      cwd: project,
      stdio: 'inherit',
      env: { ...process.env, ...(values.full && { SAMWAD_TESTS: 'full' }) },
    },
  );
  if (status !== 0) {
    process.stderr.write(`\n${texts.failed(part)}\n`);
    process.exit(1);
  }
}
