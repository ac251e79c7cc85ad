/** Our own commands, as they are run without npm, and a copy of the project to run them in. */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What `npm run NAME` runs: its program and its words. */
export function commandOf(project: string, name: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  return String(scripts[name]).split(' ');
}

/** All that a command is made of. */
const SOURCES = [
  'src',
  'layouts',
  'scripts',
  'eleventy.config.ts',
  'package.json',
  'package-lock.json',
];

/** A copy whose sources may be changed. Packages are linked to, but what is bundled is its own. */
export function copyProject(project: string, target: string): void {
  for (const source of SOURCES) {
    cpSync(join(project, source), join(target, source), { recursive: true });
  }
  const packages = join(target, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(project, 'node_modules'))) {
    if (name !== '.cache') symlinkSync(join(project, 'node_modules', name), join(packages, name));
  }
}
