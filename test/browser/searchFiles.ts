/** The search page with the paper's own engine, and an index of a few stories. */
import { browserScripts, engineAddress, scriptAddress } from '../../layouts/browserScripts.ts';
import { indexStories, type SearchDocument } from '../../src/search/index.ts';
import { fixtureFiles } from '../layouts/fixtures/files.ts';
import type { ServedFile } from './pageServer.ts';

export type Files = Map<string, ServedFile>;

export async function searchPageFiles(): Promise<Files> {
  const files: Files = new Map(await fixtureFiles());
  const page = files.get('/search');
  const body = String(page?.body)
    .replace(scriptAddress('pagefindSearch'), scriptAddress('search'))
    .replace('</title><script>', `</title><script data-worker="${engineAddress()}">`);
  files.set('/khoj/', { type: 'text/html; charset=utf-8', body });
  for (const { permalink, bytes } of await browserScripts()) {
    files.set(permalink, { type: 'text/javascript', body: Buffer.from(bytes) });
  }
  return files;
}

/** Puts an index in the place of any other. */
export function publishIndex(files: Files, stories: readonly SearchDocument[]): void {
  for (const address of [...files.keys()].filter(isIndexFile)) files.delete(address);
  for (const { path, bytes } of indexStories(stories, [])) {
    files.set(`/search/${path}`, { type: 'application/octet-stream', body: Buffer.from(bytes()) });
  }
}

/** Changes the bytes of the index's files, as a failing host would. */
export function damageIndex(files: Files, damage: (body: Buffer) => Buffer | undefined): void {
  for (const address of [...files.keys()].filter(isIndexFile)) {
    const { type = '', body = '' } = files.get(address) ?? {};
    const damaged = damage(Buffer.from(body));
    if (damaged) files.set(address, { type, body: damaged });
    else files.delete(address);
  }
}

function isIndexFile(address: string): boolean {
  return address.startsWith('/search/');
}
