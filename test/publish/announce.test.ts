import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { announcements, send } from '../../src/publish/announce.ts';

const received: { readonly path: string; readonly type: string; readonly body: string }[] = [];
const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const { url = '', headers } = request;
    const body = Buffer.concat(parts).toString();
    received.push({ path: url, type: headers['content-type'] ?? '', body });
    response.writeHead(url === '/refuses' ? 422 : 202).end();
  });
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const CHANGED = ['/', '/khel/2024/11/a/', '/khel/feed.xml', '/feed.json', '/assets/x.js'];

describe('announcements', () => {
  test('tell IndexNow of pages and the hub of feeds', async () => {
    const site = {
      url: 'https://samwad.example',
      hub: `${origin}/hub`,
      indexnow: { key: 'namuna-key-123', endpoint: `${origin}/indexnow` },
    };
    const sent = await send(announcements(site, CHANGED));
    expect(sent.map(({ status, count }) => [status, count])).toEqual([
      [202, 2],
      [202, 2],
    ]);
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({
      host: 'samwad.example',
      key: 'namuna-key-123',
      keyLocation: 'https://samwad.example/namuna-key-123.txt',
      urlList: ['https://samwad.example/', 'https://samwad.example/khel/2024/11/a/'],
    });
    expect(received[1]).toMatchObject({ path: '/hub', type: 'application/x-www-form-urlencoded' });
    expect(new URLSearchParams(received[1]?.body).getAll('hub.url')).toEqual([
      'https://samwad.example/khel/feed.xml',
      'https://samwad.example/feed.json',
    ]);
  });

  test('are none without a setting', () => {
    expect(announcements({ url: 'https://samwad.example' }, CHANGED)).toEqual([]);
  });

  test('are cut at 10,000 addresses a message', () => {
    const many = Array.from({ length: 10_001 }, (_, index) => `/khel/${index}/`);
    const site = { url: 'https://samwad.example', indexnow: { key: 'k', endpoint: origin } };
    expect(announcements(site, many).map(({ count }) => count)).toEqual([10_000, 1]);
  });

  test('that fail are told, and keep none back', async () => {
    const to = (address: string) => ({
      to: address,
      type: 'application/json; charset=utf-8' as const,
      body: '{}',
      count: 1,
    });
    const closed = 'http://127.0.0.1:9/';
    const sent = await send([to(closed), to(`${origin}/refuses`), to(`${origin}/takes`)]);
    expect(sent.map(({ status }) => status)).toEqual([0, 422, 202]);
  });
});
