/** Icons of the site: प्र, hanging from its bar. */
import { readFileSync } from 'node:fs';
import type { SiteFile } from './browserScripts.ts';

export function iconFiles(): readonly SiteFile[] {
  const bytes = readFileSync(new URL('icons/favicon.svg', import.meta.url));
  return [{ permalink: '/favicon.svg', bytes: new Uint8Array(bytes) }];
}
