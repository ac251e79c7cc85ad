/** Which of a host's limits a site passes. */
import { HOST_LIMITS, type Host } from './hosts.ts';
import type { Inventory } from './inventory.ts';

export type LimitName = 'files' | 'fileBytes' | 'siteBytes' | 'folderFiles';

export interface PassedLimit {
  readonly limit: LimitName;
  readonly allowed: number;
  readonly found: number;
  /** The file or folder that passes it, where it is one. */
  readonly path?: string;
}

export function passedLimits(site: Inventory, host: Host): readonly PassedLimit[] {
  const limits = HOST_LIMITS[host];
  const folders = new Map<string, number>();
  let bytes = 0;
  for (const [path, { size }] of site) {
    const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
    bytes += size;
  }
  const over = (limit: LimitName, found: number, path?: string): readonly PassedLimit[] => {
    const allowed = limits[limit];
    if (allowed === undefined || found <= allowed) return [];
    return [{ limit, allowed, found, ...(path !== undefined && { path }) }];
  };
  return [
    ...over('files', site.size),
    ...over('siteBytes', bytes),
    ...[...site].flatMap(([path, { size }]) => over('fileBytes', size, path)),
    ...[...folders].flatMap(([folder, count]) => over('folderFiles', count, folder)),
  ];
}
