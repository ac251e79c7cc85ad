import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tierMemory } from '../../src/build/tierMemory.ts';
import { indexStories } from '../../src/search/index.ts';
import { story } from '../search/stories.ts';

const STORIES = [
  story({ title: 'नई खबर', text: 'भोपाल में बारिश', date: '2024-11-20T10:00:00+05:30' }),
  story({ title: 'पुरानी खबर', text: 'इंदौर में मेला', date: '2024-03-20T10:00:00+05:30' }),
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tiers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytesOf = (memory = tierMemory(folder, 'code')) =>
  indexStories(STORIES, [], memory).map(({ path, bytes }) => [path, Buffer.from(bytes())]);

/** Stories that fail the test if their text is read. */
const unread = STORIES.map((one) => ({
  ...one,
  text: (): string => {
    throw new Error('the story was read again');
  },
}));

describe('tierMemory', () => {
  it('gives the same bytes as making them anew', () => {
    const made = bytesOf();
    expect(bytesOf()).toEqual(made);
    expect(bytesOf()).toEqual(
      indexStories(STORIES, []).map(({ path, bytes }) => [path, Buffer.from(bytes())]),
    );
  });

  it('reads no story of a tier that did not change', () => {
    bytesOf();
    const [added] = [story({ title: 'और एक', date: '2024-11-21T10:00:00+05:30' })];
    const [recent, archived] = [STORIES[0], unread[1]];
    if (!added || !recent || !archived) throw new Error('too few stories');
    const files = indexStories([added, recent, archived], [], tierMemory(folder, 'code'));
    expect(files.length).toBeGreaterThan(0);
  });

  it('reads all stories again where other code made its tiers', () => {
    bytesOf();
    expect(() => indexStories(unread, [], tierMemory(folder, 'other code'))).toThrow(/read again/);
  });

  it('makes anew what is damaged', () => {
    const made = bytesOf();
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.bin'))) {
      const bytes = readFileSync(join(folder, name));
      bytes[9] = (bytes[9] ?? 0) ^ 255;
      writeFileSync(join(folder, name), bytes.subarray(0, bytes.length - 3));
    }
    expect(bytesOf()).toEqual(made);
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'x');
    expect(bytesOf()).toEqual(made);
  });

  it('keeps the tiers of the last build alone', () => {
    bytesOf();
    indexStories(
      [story({ title: 'नई', date: '2025-01-01T10:00:00+05:30' }), ...STORIES],
      [],
      tierMemory(folder, 'code'),
    );
    expect(readdirSync(folder)).toHaveLength(4);
  });
});
