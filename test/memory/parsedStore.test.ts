import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digest } from '../../src/digest.ts';
import { openParsedStore } from '../../src/memory/index.ts';
import { type ScratchFolders, scratchFolders } from './site.ts';

let folders: ScratchFolders;
beforeEach(() => {
  folders = scratchFolders();
});
afterEach(() => folders.remove());

const open = (made = 'code') => openParsedStore<unknown>(folders.cache, made);
/** The one part that is there when one value is kept. */
function file(): string {
  const folder = join(folders.cache, 'parsed-parts');
  const [only = ''] = readdirSync(folder);
  return join(folder, only);
}

test('gives back what the last build stored, whatever it was', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.json()), (values) => {
      const store = open();
      for (const [key, json] of Object.entries(values)) store.set(key, JSON.parse(json));
      store.save();
      const next = open();
      for (const [key, json] of Object.entries(values)) {
        const isLine = !/[\t\n]/.test(key);
        expect(next.get(key)).toEqual(isLine ? JSON.parse(json) : undefined);
      }
    }),
    { numRuns: 50 },
  );
});

test('keeps what was asked for and drops the rest', () => {
  const first = open();
  first.set(digest('kept'), 'क');
  first.set(digest('dropped'), 'ख');
  first.save();
  const second = open();
  second.get(digest('kept'));
  second.save();
  const third = open();
  expect([third.get(digest('kept')), third.get(digest('dropped'))]).toEqual(['क', undefined]);
});

test('writes nothing if nothing changed', () => {
  const first = open();
  first.set(digest('a'), 1);
  first.save();
  const before = statSync(file()).ino;
  const second = open();
  second.get(digest('a'));
  second.save();
  expect(statSync(file()).ino).toBe(before);
});

test('values of other code are not given out', () => {
  const first = open('code');
  first.set(digest('a'), 1);
  first.save();
  const second = open('newer code');
  expect(second.get(digest('a'))).toBeUndefined();
});

test('a damaged store is empty', () => {
  const first = open();
  first.set(digest('a'), 'कुछ');
  first.save();
  truncateSync(file(), statSync(file()).size - 2);
  const second = open();
  expect(second.get(digest('a'))).toBeUndefined();
});

test('a value that is new leaves nearly all of the others unwritten', () => {
  const first = open();
  for (let value = 0; value < 1000; value += 1) first.set(digest(String(value)), value);
  first.save();
  const filesOf = () =>
    readdirSync(join(folders.cache, 'parsed-parts')).map(
      (name) => statSync(join(folders.cache, 'parsed-parts', name)).ino,
    );
  const before = new Set(filesOf());
  const second = open();
  for (let value = 0; value <= 1000; value += 1) second.get(digest(String(value)));
  second.set(digest('1000'), 1000);
  second.save();
  expect(filesOf().filter((file) => !before.has(file))).toHaveLength(1);
});
