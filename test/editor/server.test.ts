/** The editor's server on this computer: who is answered, and which files can be written. */

import { readFile, stat, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EditorSurroundings, runEditorCommand } from '../../src/editor/editorCommand.ts';
import { PROXY_ADDRESS } from '../../src/editor/proxy.ts';
import type { EditorServer } from '../../src/editor/server.ts';
import {
  NEWSROOM,
  type ScratchFolder,
  scratchFolder,
  story,
  writeFiles,
} from '../support/tinyPaper.ts';

const STORY = 'articles/2024/11/barish.md';

let scratch: ScratchFolder;
let server: EditorServer;
let port: string;
let printed: string[];

beforeAll(async () => {
  scratch = await scratchFolder();
  printed = [];
  await writeFiles(join(scratch.path, 'content'), {
    ...NEWSROOM,
    [STORY]: story({ title: 'भोपाल में दिन भर बारिश' }),
  });
  await writeFile(join(scratch.path, 'package.json'), '{}');
  const started = await run();
  if (typeof started === 'number') throw new Error(printed.join('\n'));
  server = started;
  ({ port } = new URL(server.origin));
});
afterAll(async () => {
  await server.close();
  await scratch.remove();
});

function run(...words: readonly string[]): Promise<EditorServer | number> {
  const around: EditorSurroundings = {
    project: join(import.meta.dirname, '..', '..'),
    now: new Date('2024-11-23T03:30:00Z'),
    isAttended: false,
    print: (line) => void printed.push(line),
    complain: (line) => void printed.push(line),
  };
  const content = join(scratch.path, 'content');
  const cache = join(scratch.path, 'cache');
  return runEditorCommand(
    ['--content', content, '--cache', cache, '--port', '0', ...words],
    around,
  );
}

interface Asked {
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** By hand, for fetch sets Host and Origin itself. */
function ask({ path = PROXY_ADDRESS, headers = {}, body }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const asked = request(
      { host: '127.0.0.1', port, path, method, headers: { ...type, ...headers } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            text: Buffer.concat(parts).toString(),
            headers: answer.headers,
          }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

function write(path: string, raw = 'x'): object {
  return {
    action: 'persistEntry',
    params: {
      branch: 'main',
      dataFiles: [{ slug: 'x', path, raw }],
      assets: [],
      options: {
        collectionName: 'articles',
        commitMessage: 'x',
        useWorkflow: false,
        status: 'draft',
      },
    },
  };
}

describe('who is answered', () => {
  it.each<[string, Asked, number]>([
    ['the editor', { path: '/sampadan/' }, 200],
    ['its folder without the last stroke', { path: '/sampadan' }, 302],
    ['the paper by the name "localhost"', { path: '/', headers: { host: 'localhost' } }, 200],
    ['another name that leads here', { path: '/', headers: { host: 'samwad.evil.example' } }, 403],
    [
      'a name that begins like ours',
      { path: '/', headers: { host: '127.0.0.1.evil.example' } },
      403,
    ],
    [
      'a page of another site',
      { body: { action: 'info' }, headers: { origin: 'https://evil.example' } },
      403,
    ],
    [
      'a page of another port',
      { body: { action: 'info' }, headers: { origin: 'http://127.0.0.1:1' } },
      403,
    ],
    ['a page in a sandbox', { body: { action: 'info' }, headers: { origin: 'null' } }, 403],
    [
      'a form of another site',
      { body: { action: 'info' }, headers: { 'sec-fetch-site': 'cross-site' } },
      403,
    ],
    [
      'a page of our own',
      { body: { action: 'info' }, headers: { 'sec-fetch-site': 'same-origin' } },
      200,
    ],
  ])('%s', async (_who, asked, status) => {
    const { headers, ...answer } = await ask(asked);
    expect(answer.status).toBe(status);
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('which files can be written', () => {
  it.each([
    'package.json',
    'content/../package.json',
    'content/articles/../../package.json',
    'content/articles/../../../etc/passwd',
    'content\\articles\\..\\..\\package.json',
    '/etc/passwd',
    'content/.git/config',
    'content/articles/.hidden.md',
    'content/code.js',
    'contents/articles/a.md',
    'content/articles/a.md\0.md',
  ])('not %s', async (path) => {
    const { status } = await ask({ body: write(path) });
    expect(status).toBe(403);
    expect(await readFile(join(scratch.path, 'package.json'), 'utf8')).toBe('{}');
  });

  it.each([
    [
      'moved to',
      {
        ...write(`content/${STORY}`),
        params: {
          dataFiles: [{ slug: 'x', path: `content/${STORY}`, newPath: 'package.json', raw: 'x' }],
          assets: [],
          options: {},
        },
      },
    ],
    [
      'a picture',
      {
        action: 'persistMedia',
        params: {
          branch: 'main',
          asset: { path: 'content/media/../../a.jpg', content: '', encoding: 'base64' },
          options: {},
        },
      },
    ],
    [
      'deleted',
      {
        action: 'deleteFiles',
        params: { branch: 'main', paths: [`content/${STORY}`, 'package.json'], options: {} },
      },
    ],
    [
      'listed',
      {
        action: 'entriesByFolder',
        params: { branch: 'main', folder: '.', extension: 'json', depth: 9 },
      },
    ],
    [
      'read',
      {
        action: 'entriesByFiles',
        params: { branch: 'main', files: [{ path: '../../etc/passwd' }] },
      },
    ],
  ])('nothing outside is %s', async (_how, body) => {
    expect((await ask({ body })).status).toBe(403);
    expect((await stat(join(scratch.path, 'content', STORY))).isFile()).toBe(true);
  });

  it('a file of the newsroom, and the paper has it at once', async () => {
    const file = 'articles/2024/11/nadi-par-pul.md';
    const raw = story({ title: 'नदी पर पुल बना' });
    expect((await ask({ body: write(`content/${file}`, raw) })).status).toBe(200);
    expect(await readFile(join(scratch.path, 'content', file), 'utf8')).toBe(raw);
    expect(printed).toContain(`सहेजा: content/${file}`);
    const page = await ask({ path: '/madhya-pradesh/2024/11/nadi-par-pul/' });
    expect(page.text).toContain('>नदी पर पुल बना</h1>');
  });
});

describe('the command', () => {
  it.each([
    ['a folder that is not there', ['--content', '/nowhere'], 2],
    ['a port that is none', ['--port', '99999'], 2],
    ['a word that it does not know', ['--fast'], 2],
    ['--workflow outside a git repository', ['--workflow'], 2],
    ['--help', ['--help'], 0],
  ])('%s', async (_case, words, code) => {
    expect(await run(...words)).toBe(code);
  });

  it('says when the port is taken', async () => {
    expect(await run('--port', port)).toBe(2);
    expect(printed.at(-1)).toContain(port);
  });
});
