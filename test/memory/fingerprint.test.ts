import { mkdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../../src/memory/index.ts';
import { type ScratchFolders, scratchFolders } from './site.ts';

let folders: ScratchFolders;
beforeEach(() => {
  folders = scratchFolders();
  for (const folder of ['layouts/styles', 'src/pages']) {
    mkdirSync(join(folders.root, folder), { recursive: true });
  }
  put('layouts/styles/main.css', 'body{}');
  put('src/pages/page.ts', 'export {}');
  put('package-lock.json', '{}');
});
afterEach(() => folders.remove());

const RUNTIME = { node: '20.19.0', icu: '76.1', unicode: '16.0', cldr: '46.0', tz: '2025a' };

function put(path: string, text: string): void {
  writeFileSync(join(folders.root, path), text);
}

test('the same code and runtime have the same fingerprint, whatever the times of the files', () => {
  const before = fingerprint(folders.root, RUNTIME);
  utimesSync(join(folders.root, 'src/pages/page.ts'), 0, 0);
  expect(fingerprint(folders.root, RUNTIME)).toBe(before);
});

test('styles, code, names, lockfile, configuration and runtime count', () => {
  const seen = [fingerprint(folders.root, RUNTIME)];
  const changes = [
    () => put('layouts/styles/main.css', 'body{color:red}'),
    () => put('src/pages/page.ts', 'export const a = 1'),
    () => renameSync(join(folders.root, 'src/pages/page.ts'), join(folders.root, 'src/pages/b.ts')),
    () => put('package-lock.json', '{"a":1}'),
    () => put('eleventy.config.ts', ''),
  ];
  for (const change of changes) {
    change();
    seen.push(fingerprint(folders.root, RUNTIME));
  }
  for (const part of Object.keys(RUNTIME)) {
    seen.push(fingerprint(folders.root, { ...RUNTIME, [part]: 'newer' }));
  }
  expect(new Set(seen).size).toBe(seen.length);
});

test('two copies of a project in different folders have the same fingerprint', () => {
  const other = scratchFolders();
  for (const folder of ['layouts', 'src']) mkdirSync(join(other.root, folder));
  const third = scratchFolders();
  for (const folder of ['layouts', 'src']) mkdirSync(join(third.root, folder));
  expect(fingerprint(other.root, RUNTIME)).toBe(fingerprint(third.root, RUNTIME));
  other.remove();
  third.remove();
});
