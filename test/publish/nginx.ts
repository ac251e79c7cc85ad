/** A real nginx on a free port of this machine, configured by the files of a built site. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from './freePort.ts';

const PROGRAM = '/usr/sbin/nginx';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export const hasBrotli = (): boolean => existsSync(BROTLI);

export const hasNginx = (): boolean => existsSync(PROGRAM);

export interface RunningServer {
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * @param site folder of the built site
 * @param scratch folder for nginx's own files
 */
export async function startNginx(site: string, scratch: string): Promise<RunningServer> {
  const port = await freePort();
  const file = join(scratch, 'nginx.conf');
  await writeFile(file, configuration(site, scratch, port));
  const child = spawn(PROGRAM, ['-p', scratch, '-c', file, '-e', join(scratch, 'error.log')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (part) => {
    complaints += String(part);
  });
  const origin = `http://127.0.0.1:${port}`;
  await answering(origin, child, () => complaints);
  return {
    origin,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

function configuration(site: string, scratch: string, port: number): string {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${scratch}/${name};`,
  );
  return `
${hasBrotli() ? `load_module ${BROTLI};` : ''}
daemon off; worker_processes 1; pid ${scratch}/nginx.pid;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 64; }
http {
  ${folders.join(' ')}
  access_log off;
  include ${site}/_nginx/http.conf;
  server {
    listen 127.0.0.1:${port};
    root ${site};
    include ${site}/_nginx/server.conf;
    ${hasBrotli() ? 'brotli_static on;' : ''}
  }
}
`;
}

async function answering(
  origin: string,
  child: ChildProcess,
  complaints: () => string,
): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`nginx did not start: ${complaints()}`);
    try {
      await fetch(origin);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  throw new Error('nginx does not answer');
}
