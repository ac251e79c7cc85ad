import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWeatherFile } from '../../src/live/index.ts';
import { runWeatherCommand } from '../../src/live/weatherCommand.ts';
import { NEWSROOM, NOW, scratchFolder, writeFiles } from '../support/tinyPaper.ts';
import { type Provider, startProvider } from './provider.ts';

const SECONDS = Math.floor(NOW.epoch / 1000);
const OLD =
  '{"observations":[{"district":"bhopal","celsius":1,"observed":"2024-11-01T09:00:00+05:30"}]}';

function place(celsius: unknown, changes: object = {}): object {
  return {
    latitude: 23.25,
    longitude: 77.375,
    current_units: { time: 'unixtime', temperature_2m: '°C' },
    current: { time: SECONDS - 600, interval: 900, temperature_2m: celsius, ...changes },
  };
}

function answering(value: unknown, status = 200): RequestListener {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof value === 'string' ? value : JSON.stringify(value));
  };
}

let scratch: Awaited<ReturnType<typeof scratchFolder>>;
let provider: Provider | undefined;
beforeEach(async () => {
  scratch = await scratchFolder();
});
afterEach(async () => {
  await provider?.close();
  provider = undefined;
  await scratch.remove();
});

async function run(answer: RequestListener, key?: string) {
  provider = await startProvider(answer);
  const weather = `weather: {url: "${provider.url}"${key ? ', key: WEATHER_KEY' : ''}}\n`;
  await writeFiles(join(scratch.path, 'content'), {
    ...NEWSROOM,
    'site.yaml': `${NEWSROOM['site.yaml']}${weather}`,
  });
  await writeFiles(scratch.path, { 'weather.json': OLD });
  let said = '';
  const sink = new Writable({
    write(part, _encoding, done) {
      said += String(part);
      done();
    },
  });
  const out = join(scratch.path, 'weather.json');
  const code = await runWeatherCommand(['--out', out], {
    project: scratch.path,
    environment: { WEATHER_KEY: key },
    now: NOW.epoch,
    output: sink,
    errors: sink,
    timeoutMilliseconds: 200,
  });
  return { code, said, out, asked: provider.asked };
}

describe('npm run weather', () => {
  it('writes what the build reads: one question for all districts', async () => {
    const { code, out, asked } = await run(answering([place(23.9), place(21)]));
    expect(code).toBe(0);
    expect(asked).toHaveLength(1);
    expect(new URL(asked[0] ?? '', 'http://x').searchParams.get('latitude')).toBe('23.26,22.72');
    expect(await readWeatherFile(out)).toEqual([
      { district: 'bhopal', celsius: 23.9, observed: '2024-11-23T08:50:00+05:30' },
      { district: 'indore', celsius: 21, observed: '2024-11-23T08:50:00+05:30' },
    ]);
  });

  it('leaves out a district without a measurement', async () => {
    const { out } = await run(answering([place(null), place(21)]));
    expect(await readWeatherFile(out)).toMatchObject([{ district: 'indore' }]);
  });

  const hostile: readonly (readonly [string, RequestListener])[] = [
    ['is silent', () => {}],
    [
      'sends a byte a moment',
      (_request, response) => {
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(timer));
      },
    ],
    ['hangs up', (request) => request.socket.destroy()],
    ['fails', answering([place(20), place(20)], 503)],
    [
      'leads elsewhere',
      (_request, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
    ],
    ['answers with a page', answering('<html></html>')],
    ['answers for fewer places', answering([place(20)])],
    [
      'measures in Fahrenheit',
      answering([place(20), { ...place(68), current_units: { temperature_2m: '°F' } }]),
    ],
    ['measures what no place has', answering([place(20), place(512)])],
    ['answers with markup', answering([place(20), place('<script>')])],
    ['observes the future', answering([place(20), place(20, { time: SECONDS + 7200 })])],
    [
      'never ends',
      (_request, response) => {
        response.end(Buffer.alloc(1_200_000, 0x20));
      },
    ],
  ];

  it.each(hostile)('keeps the old file where the provider %s', async (_case, answer) => {
    const { code, out } = await run(answer, 'secret');
    expect(code).toBe(1);
    expect(await readFile(out, 'utf8')).toBe(OLD);
  });

  it('sends the key, and never prints it', async () => {
    const { said, asked } = await run(answering('no', 403), 'secret');
    expect(asked[0]).toContain('apikey=secret');
    expect(said).not.toContain('secret');
  });
});

describe('a weather file', () => {
  it.each([
    ['absent', undefined],
    ['broken', '{'],
    ['foreign', '{"observations":[{"district":"bhopal","celsius":"<b>","observed":"now"}]}'],
  ])('that is %s is a warning, not the end of a build', async (_case, text) => {
    if (text) await writeFiles(scratch.path, { 'w.json': text });
    expect(await readWeatherFile(join(scratch.path, 'w.json'))).toMatchObject({
      rule: 'weather-unreadable',
    });
  });
});
