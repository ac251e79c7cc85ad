/** Serves files over HTTP on this machine, with the headers and compression of a real host. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { digest } from '../../src/digest.ts';
import { headerModel, patternSource, REVALIDATE } from '../../src/publish/headers.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import type { FileSource, ServedFile } from './pageServer.ts';

export interface SiteServer {
  readonly origin: string;
  /** Closes the door: whoever asks is refused, as in a tunnel. */
  stop(): Promise<void>;
}

const MODEL = headerModel(contentSecurityPolicy());

/** @param port 0 for any that is free */
export function serveSite(files: FileSource, port = 0): Promise<SiteServer> {
  const compressed = new Map<ServedFile['body'], Buffer>();
  const server = createServer((request, response) => answer(request, response, files, compressed));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (!address || typeof address !== 'object') return reject(new Error('no port'));
      // Browsers treat this name as safe: service workers run.
      const origin = `http://localhost:${address.port}`;
      resolve({
        origin,
        stop: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

function answer(
  { url, headers }: IncomingMessage,
  response: ServerResponse,
  files: FileSource,
  compressed: Map<ServedFile['body'], Buffer>,
): void {
  const { pathname } = new URL(url ?? '/', 'http://localhost');
  const found = files.get(pathname);
  const file = found ?? files.get('/404.html');
  for (const { name, value } of MODEL.security) response.setHeader(name, value);
  response.setHeader('Cache-Control', found ? cacheControl(pathname) : REVALIDATE);
  response.setHeader('Content-Type', file?.type ?? 'text/plain');
  const body = Buffer.from(file?.body ?? '');
  const tag = `"${digest(body)}"`;
  response.setHeader('ETag', tag);
  response.statusCode = found ? 200 : 404;
  if (found && headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  if (!/text|json|javascript|svg/u.test(file?.type ?? '')) {
    response.end(body);
    return;
  }
  const small = compressed.get(file?.body ?? '') ?? brotliCompressSync(body);
  compressed.set(file?.body ?? '', small);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Content-Encoding', 'br');
  response.end(small);
}

function cacheControl(path: string): string {
  const rule = MODEL.caching.find(({ pattern }) =>
    new RegExp(`^${patternSource(pattern)}`, 'u').test(path),
  );
  return rule?.value ?? REVALIDATE;
}
