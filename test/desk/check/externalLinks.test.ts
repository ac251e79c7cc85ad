/** Links to other sites, asked of a server of our own. */
import { createServer, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askLinks, type LinkAnswer } from '../../../src/desk/check/externalLinks.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2024, 10, 23);

let asked: { readonly line: string; readonly agent: string | undefined }[] = [];
let underWay = 0;
let mostUnderWay = 0;

const server = createServer((request, response) => {
  asked.push({ line: lineOf(request), agent: request.headers['user-agent'] });
  underWay += 1;
  mostUnderWay = Math.max(mostUnderWay, underWay);
  setImmediate(() => {
    underWay -= 1;
    if (request.url === '/silent') return;
    response.writeHead(statusOf(request), { location: '/good' }).end();
  });
});

function lineOf({ method, url }: IncomingMessage): string {
  return `${method} ${url}`;
}

function statusOf({ method, url }: IncomingMessage): number {
  if (url === '/no-head') return method === 'HEAD' ? 405 : 200;
  if (url === '/moved') return 301;
  return { '/gone': 404, '/shut': 403, '/hurried': 429, '/broken': 500 }[url ?? ''] ?? 200;
}

let site = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  site = `http://127.0.0.1:${address.port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  mostUnderWay = 0;
});

const ask = async (paths: readonly string[], memory = new Map<string, LinkAnswer>(), now = NOW) => {
  const settings = { memory, now, timeoutMilliseconds: 1000, pauseMilliseconds: 1 };
  const answers = await askLinks(
    paths.map((path) => site + path),
    settings,
  );
  return paths.map((path) => answers.get(site + path));
};

describe('a link to another site', () => {
  it.each([
    ['/good', true],
    ['/moved', true],
    ['/no-head', true],
    ['/shut', true],
    ['/gone', false],
    ['/broken', false],
    ['/silent', false],
  ])('%s', async (path, alive) => {
    expect((await ask([path]))[0]).toMatchObject({ alive });
  });

  it('is asked by GET only where HEAD was refused, and says who asks', async () => {
    await ask(['/good', '/no-head']);
    expect(asked.map(({ line }) => line)).toEqual(['HEAD /good', 'HEAD /no-head', 'GET /no-head']);
    expect(asked.every(({ agent }) => agent?.startsWith('samwad-check/'))).toBe(true);
  });

  it('waits for the one before it on the same host', async () => {
    await ask(['/1', '/2', '/3', '/4', '/5']);
    expect(mostUnderWay).toBe(1);
  });

  it('is asked once however often it is written', async () => {
    await ask(['/good', '/good']);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['/hurried', ['/hurried', '/1', '/2'], 1],
    ['/silent', ['/silent', '/silent?2', '/silent?3', '/silent?4'], 4],
  ])('a host that answers %s is left in peace', async (_path, paths, most) => {
    await ask(paths);
    expect(asked.length).toBeLessThanOrEqual(most);
  });

  it('is believed for a week if it lives, for a day if it does not', async () => {
    const memory = new Map<string, LinkAnswer>();
    const requests = async (now: number) => {
      asked = [];
      await ask(['/good', '/gone'], memory, now);
      return asked.map(({ line }) => line);
    };
    await requests(NOW);
    expect(await requests(NOW + DAY / 2)).toEqual([]);
    expect(await requests(NOW + 2 * DAY)).toEqual(['HEAD /gone', 'GET /gone']);
    expect(await requests(NOW + 8 * DAY)).toContain('HEAD /good');
  });

  it.each(['ftp://example.invalid/', 'javascript:alert(1)', 'http://['])(
    '%s is not asked',
    async (address) => {
      const settings = {
        memory: new Map(),
        now: NOW,
        timeoutMilliseconds: 1,
        pauseMilliseconds: 1,
      };
      expect((await askLinks([address], settings)).size).toBe(0);
    },
  );
});
