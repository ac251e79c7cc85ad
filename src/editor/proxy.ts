/** Decap's own file server, hung into ours: only pages of this server, only files of the newsroom. */

import { existsSync, readdirSync } from 'node:fs';
import { basename, join, posix, sep } from 'node:path';
import decapServer from 'decap-server/dist/middlewares.js';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';

export const PROXY_ADDRESS = '/api/v1';

export interface ProxySettings {
  /** Folder of the repository: paths are below it. */
  readonly repository: string;
  /** Folder of the newsroom's files below the repository. */
  readonly content: string;
  /** Stories wait on git branches of their own. */
  readonly workflow: boolean;
  /** Hears the path of each file that was written or deleted, once it is. */
  readonly changed: (file: string) => void;
}

/** Makes the routes under {@link PROXY_ADDRESS}. */
export async function registerProxy(app: Express, settings: ProxySettings): Promise<void> {
  app.post(PROXY_ADDRESS, express.json({ limit: '50mb' }), onlyNewsroomFiles(settings));
  app.post(PROXY_ADDRESS, tellChanges(settings), newestFirst, findPictures(settings));
  await inFolder(settings.repository, () =>
    (settings.workflow ? decapServer.registerLocalGit : decapServer.registerLocalFs)(app, {
      logLevel: 'error',
    }),
  );
}

/** Decap's server takes its folder from the environment while it is registered. */
async function inFolder(folder: string, work: () => Promise<void>): Promise<void> {
  const before = process.env.GIT_REPO_DIRECTORY;
  process.env.GIT_REPO_DIRECTORY = folder;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.GIT_REPO_DIRECTORY;
    else process.env.GIT_REPO_DIRECTORY = before;
  }
}

const PATH_KEYS = new Set(['path', 'newPath', 'folder', 'mediaFolder']);

/** Every path that a request names, wherever in it. */
function pathsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    if (PATH_KEYS.has(key) && typeof entry === 'string') return [entry];
    if (key === 'paths' && Array.isArray(entry)) return entry.map(String);
    return pathsOf(entry);
  });
}

/** Files that the editor has business with: Markdown, settings, pictures; no hidden ones. */
const FILE = /^(?:articles|pages)(?:\/.*)?$|^media(?:\/.*)?$|^[a-z]+\.yaml$/;

function onlyNewsroomFiles({ content }: ProxySettings) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const isOurs = (path: string): boolean => {
      const steps = path.replace(/^\/+/, '').split(/[\\/]/);
      if (steps.some((step) => step.startsWith('.')) || path.includes('\0')) return false;
      const below = content === '' ? [] : content.split('/');
      return (
        below.every((step, index) => steps[index] === step) &&
        FILE.test(steps.slice(below.length).join('/'))
      );
    };
    const outside = pathsOf(request.body).find((path) => !isOurs(path));
    if (outside === undefined) next();
    else response.status(403).json({ error: `Not a file of the newsroom: ${outside}` });
  };
}

const WRITING = /^(?:persist|delete|publish|update)/;

function tellChanges({ changed }: ProxySettings) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const { action, params } = (request.body ?? {}) as { action?: unknown; params?: unknown };
    if (WRITING.test(String(action))) {
      response.on('finish', () => {
        if (response.statusCode < 400) for (const path of pathsOf(params)) changed(path);
      });
    }
    next();
  };
}

/** The desk works on the newest stories; folders and names tell their age. */
function newestFirst(request: Request, response: Response, next: NextFunction): void {
  if (request.body?.action === 'entriesByFolder') {
    const send = response.json.bind(response);
    response.json = (entries) => send(Array.isArray(entries) ? entries.toReversed() : entries);
  }
  next();
}

/** Decap looks for a picture beside those of the story's month; older stories name others. */
function findPictures({ repository, content }: ProxySettings) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    const { action, params } = request.body ?? {};
    const media = join(repository, content, 'media');
    if (action === 'getMediaFile' && !existsSync(join(repository, params.path))) {
      const name = posix.basename(params.path);
      const files = readdirSync(media, { recursive: true, encoding: 'utf8' });
      const found = files.find((file) => basename(file) === name);
      if (found) params.path = posix.join(content, 'media', found.split(sep).join('/'));
    }
    next();
  };
}
