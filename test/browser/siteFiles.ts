/** The files of a built site, as the page server wants them. */
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { outputPath } from '../../src/pages/page.ts';
import type { ServedFile } from './pageServer.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};

/** @param folder where the build wrote the site */
export function siteFiles(folder: string): { get(address: string): ServedFile | undefined } {
  return {
    get(address) {
      const path = join(folder, outputPath(decodeURIComponent(address)));
      if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      return { type, body: readFileSync(path) };
    },
  };
}
