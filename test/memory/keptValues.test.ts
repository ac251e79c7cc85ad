import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openKeptValues } from '../../src/memory/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samwad-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const VALUE = {
  keys: ['क', 'ख'],
  scores: Float64Array.of(0.1, 0.25),
  starts: Uint32Array.of(0, 2),
};

describe('a kept value', () => {
  test('comes back as it was, typed arrays and all', () => {
    openKeptValues(folder, 'code').set('lists', VALUE);
    expect(openKeptValues(folder, 'code').get('lists')).toEqual(VALUE);
    expect(openKeptValues(folder, 'code').get('words')).toBeUndefined();
  });

  test('of other code counts as absent', () => {
    openKeptValues(folder, 'code').set('lists', VALUE);
    expect(openKeptValues(folder, 'other code').get('lists')).toBeUndefined();
  });

  test('counts as absent when any byte of its file was harmed', () => {
    openKeptValues(folder, 'code').set('lists', VALUE);
    const file = join(folder, 'lists');
    const whole = readFileSync(file);
    for (let place = 0; place < whole.length; place += 7) {
      const harmed = Buffer.from(whole);
      harmed[place] = (harmed[place] ?? 0) ^ 1;
      writeFileSync(file, harmed);
      expect(openKeptValues(folder, 'code').get('lists')).toBeUndefined();
    }
    writeFileSync(file, whole.subarray(0, whole.length - 3));
    expect(openKeptValues(folder, 'code').get('lists')).toBeUndefined();
  });
});
