/** The editor on this computer: Decap's file server, the editor's files, and the paper around them. */
import { createServer, type Server } from 'node:http';
import express, { type NextFunction, type Request, type Response } from 'express';
import type { Preview } from '../build/preview.ts';
import { EDITOR_FOLDER, editorRules } from './policy.ts';
import { type ProxySettings, registerProxy } from './proxy.ts';

export interface EditorServer {
  /** "http://127.0.0.1:8081" */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export interface EditorServing extends Omit<ProxySettings, 'changed'> {
  /** 0 for any that is free. */
  readonly port: number;
  readonly preview: Preview;
  /** Hears the path of each file that was written. */
  readonly saved: (file: string) => void;
  /** Changes that somebody else made to the files since it was last called. */
  readonly foreignChanges: () => ReadonlySet<string>;
}

/**
 * Serves until it is closed. Nobody else reaches it: it listens on loopback alone, and answers only
 * who asks for it by that name, so that no page of another site can speak to it through the
 * reporter's browser.
 */
export async function serveEditor(serving: EditorServing): Promise<EditorServer> {
  const { port, preview, saved, foreignChanges } = serving;
  const pending = new Set<string>();
  const app = express();
  app.disable('x-powered-by');
  app.use(onlyThisComputer);
  await registerProxy(app, {
    ...serving,
    changed: (file) => {
      pending.add(belowContent(file, serving.content));
      saved(file);
    },
  });
  const refresh = oneAtATime(async () => {
    const changed = new Set([...pending, ...foreignChanges()]);
    pending.clear();
    if (changed.size > 0) await preview.refresh(changed);
  });
  app.get(EDITOR_FOLDER.slice(0, -1), (request, response, next) =>
    request.path.endsWith('/') ? next() : response.redirect(EDITOR_FOLDER),
  );
  app.use((request, response, next) => {
    void answer(request, response, preview, refresh).catch(next);
  });
  const server = createServer(app);
  await listen(server, port);
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    origin: `http://127.0.0.1:${bound}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const LOOPBACK = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/;

/**
 * A name of another site that leads here (DNS rebinding) is told by the Host header, a page of
 * another site by Origin and Sec-Fetch-Site.
 */
function onlyThisComputer(request: Request, response: Response, next: NextFunction): void {
  const { host = '', origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const isOurs =
    LOOPBACK.test(host) &&
    (origin === undefined || origin === `http://${host}`) &&
    (request.method === 'GET' || site === undefined || site === 'same-origin');
  if (isOurs) next();
  else response.status(403).type('text/plain').send('403');
}

async function answer(
  request: Request,
  response: Response,
  preview: Preview,
  refresh: () => Promise<void>,
): Promise<void> {
  await refresh();
  const path = decodePath(request.path);
  const found = await preview.answer(path);
  response.status(found.status);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  for (const { folder, headers } of editorRules({ editor: LOCAL })) {
    if (!path.startsWith(folder)) continue;
    for (const { name, value } of headers) response.setHeader(name, value);
  }
  response.setHeader('Content-Type', found.type);
  response.end(found.body);
}

/** Whatever site.yaml names, this server's editor speaks to this server alone. */
const LOCAL = { backend: 'local', branch: 'main', workflow: 'off' } as const;

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function belowContent(file: string, content: string): string {
  const path = file.replace(/^\/+/, '').replaceAll('\\', '/');
  return content !== '' && path.startsWith(`${content}/`) ? path.slice(content.length + 1) : path;
}

/** Work that never runs twice at once; who asks while it runs gets the next run. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.catch(() => {}).then(work);
    return last;
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}
