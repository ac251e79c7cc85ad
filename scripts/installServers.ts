/**
 * Sees to it that the tests can serve and deploy the paper for real: nginx, rclone.
 *
 * Root on Debian and its kin gets the system's packages. Whatever cannot be had is named, and what
 * is skipped for want of it: the rest of the tests needs none of them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { aptInstall, isDebianRoot } from './apt.ts';

interface Tool {
  readonly name: 'nginx' | 'brotli' | 'rclone';
  /** Debian's name of the package. */
  readonly package: string;
  readonly isThere: () => boolean;
}

const TOOLS: readonly Tool[] = [
  { name: 'nginx', package: 'nginx-light', isThere: () => existsSync('/usr/sbin/nginx') },
  {
    name: 'brotli',
    package: 'libnginx-mod-http-brotli-static',
    isThere: () => existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'),
  },
  {
    name: 'rclone',
    package: 'rclone',
    isThere: () => spawnSync('rclone', ['version']).status === 0,
  },
];

export type MissingTool = Pick<Tool, 'name' | 'package'>;

/** @returns what is missing still */
export function ensureServers(): readonly MissingTool[] {
  const missing = TOOLS.filter((tool) => !tool.isThere());
  if (missing.length === 0) return [];
  if (isDebianRoot()) aptInstall(missing.map((tool) => tool.package));
  return missing.filter((tool) => !tool.isThere());
}
