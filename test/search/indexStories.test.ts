import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDictionary } from '../../src/search/build/dictionaryGroups.ts';
import { NumberQueue } from '../../src/search/build/numberQueue.ts';
import { PostingsTable } from '../../src/search/build/postingsTable.ts';
import { RECENT_SHAPE } from '../../src/search/build/tierFiles.ts';
import { decodeDictionary } from '../../src/search/format/dictionary.ts';
import { parseManifest } from '../../src/search/format/manifest.ts';
import { readPostings } from '../../src/search/format/postings.ts';
import {
  BrokenIndex,
  indexStories,
  openIndex,
  partsAtHand,
  searchStories,
} from '../../src/search/index.ts';
import { story } from './stories.ts';

const PLACES = ['भोपाल', 'इंदौर', 'सागर', 'रीवा', 'सतना', 'दमोह', 'गुना'];
const WORDS = ['बारिश', 'सड़क', 'पुलिस', 'बजट', 'फसल', 'मेला', 'चुनाव', 'अस्पताल', 'स्कूल'];

const paper = Array.from({ length: 2_000 }, (_, n) => {
  const day = new Date(Date.UTC(2024, 10, 20) - n * 7_200_000);
  return story({
    title: `${PLACES[n % 7]} में ${WORDS[n % 9]} संख्या${n}`,
    text: `${WORDS[(n * 5) % 9]} और ${WORDS[(n * 7) % 9]} पर बात`,
    date: `${day.toISOString().slice(0, 19)}+05:30`,
  });
});

describe('indexStories', () => {
  it('makes the same bytes of the same stories', () => {
    const bytesOf = () => indexStories(paper, []).map(({ path, bytes }) => [path, bytes()]);
    expect(bytesOf()).toEqual(bytesOf());
  });

  it.each([
    ['a week', '2024-11-20T12:00:00+05:30', '2024-11-21T10:00:00+05:30'],
    ['the last day of a month', '2024-11-30T12:00:00+05:30', '2024-11-30T23:00:00+05:30'],
    ['the last day of a quarter', '2024-12-31T12:00:00+05:30', '2024-12-31T23:59:00+05:30'],
    ['the first day of a quarter', '2025-01-01T08:00:00+05:30', '2025-01-01T09:00:00+05:30'],
    ['a story that was dated back', '2024-11-20T12:00:00+05:30', '2024-11-19T10:30:00+05:30'],
  ])('changes at most 39 files for one more story: %s', (_, newest, date) => {
    const first = story({ title: 'सबसे नई', date: newest });
    const before = [first, ...paper];
    const added = story({ title: 'नई खबर भोपाल से', date });
    const after = [...before, added].toSorted((a, b) => Date.parse(b.date) - Date.parse(a.date));
    const known = new Map(indexStories(before, []).map(({ path, bytes }) => [path, bytes()]));
    const changed = indexStories(after, []).filter(
      ({ path, bytes }) => Buffer.compare(known.get(path) ?? Buffer.alloc(0), bytes()) !== 0,
    );
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThanOrEqual(39);
  });

  it('rewrites at most 39 files of a tier whatever its words weigh', () => {
    const term = fc.record({ word: fc.string({ minLength: 1 }), bytes: fc.nat(9_000) });
    fc.assert(
      fc.property(
        fc.uniqueArray(term, { selector: ({ word }) => word }),
        fc.nat(3),
        (terms, most) => {
          const { packs } = makeDictionary(
            terms.map(({ word, bytes }) => ({
              word,
              stories: 1,
              beginsCompound: false,
              postings: new Uint8Array(bytes),
            })),
            { wanted: 3_000, most: most + 1 },
          );
          expect(packs.length).toBeLessThanOrEqual(most + 1);
        },
      ),
    );
    const { shards, packs, lists } = RECENT_SHAPE;
    const [cards, manifest] = [2, 1];
    expect(shards + packs + lists + cards + manifest).toBe(39);
  });

  it('counts the months of stories whose zones put them in another order', () => {
    const files = indexStories(
      [
        story({ title: 'पुराने साल की शाम', date: '2024-12-31T20:30:00Z' }),
        story({ title: 'नए साल की रात', date: '2025-01-01T00:10:00+05:30' }),
        story({ title: 'अक्टूबर की खबर', date: '2024-10-02T10:00:00+05:30' }),
      ],
      [],
    );
    const manifest = files.find(({ path }) => path === 'manifest.json')?.bytes();
    const { tiers } = parseManifest(new TextDecoder().decode(manifest));
    expect(tiers.map(({ newestMonth, months }) => [newestMonth, months])).toEqual([
      ['2025-01', [1, 1, 0, 1]],
    ]);
  });

  it('ends on any damaged bytes', async () => {
    const files = indexStories(paper.slice(0, 300), []);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0 }),
        fc.integer({ min: 0 }),
        fc.nat(255),
        async (which, where, value) => {
          const damaged = new Map(
            files.map(({ path, bytes }, index) => {
              const whole = path.endsWith('.json')
                ? bytes().slice()
                : new Uint8Array(inflateSync(bytes()));
              if (!path.endsWith('.json') && index % 5 === which % 5)
                whole[where % whole.length] = value;
              return [path, whole] as const;
            }),
          );
          const index = await openIndex({
            fetch: async (path) => damaged.get(path) ?? Promise.reject(new Error(path)),
            parts: partsAtHand,
            inflate: async (bytes) => bytes,
          });
          const answer = await searchStories(index, 'भोपाल bairish', { limit: 3 }).catch(
            (error: unknown) => error,
          );
          expect(answer).toBeDefined();
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('postings', () => {
  it('come back as they were gathered, story by story', () => {
    const words = fc.dictionary(fc.constantFrom('0', '1', '2', '3'), fc.nat(15), { maxKeys: 4 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 400 }), (stories) => {
        const table = new PostingsTable(4);
        for (const held of stories) {
          table.beginStory(Object.keys(held).length);
          for (const [word, telling] of Object.entries(held)) table.add(Number(word), telling);
        }
        const read = table
          .written()
          .map(({ postings, stories: count }) => readPostings(postings, count, stories.length));
        for (const [word, postings] of read.entries()) {
          const holding = [...stories.entries()].filter(([, held]) => String(word) in held);
          expect([...postings.stories]).toEqual(holding.map(([story]) => story));
          expect([...postings.tellings]).toEqual(holding.map(([, held]) => held[word]));
        }
      }),
    );
  });
});

describe('numbers in a queue', () => {
  it('come out as they went in, also where some are taken before all are in', () => {
    const run = fc.record({ added: fc.nat(30_000), taken: fc.nat(30_000), bits: fc.nat(31) });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 4 }), (runs) => {
        const queue = new NumberQueue();
        let left: number[] = [];
        for (const { added, taken, bits } of [...runs, { added: 0, taken: 120_000, bits: 0 }]) {
          const values = Array.from({ length: added }, (_, n) => (n * 0x9e3779b1) % 2 ** bits);
          for (const value of values) queue.add(value);
          left.push(...values);
          const [first, others] = [left.slice(0, taken), left.slice(taken)];
          expect(first.map(() => queue.take())).toEqual(first);
          left = others;
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('the reader', () => {
  it('refuses another version, saying which', () => {
    expect(() => parseManifest('{"version":99}')).toThrow(/99/);
  });

  it('ends on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        try {
          decodeDictionary(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(BrokenIndex);
        }
      }),
    );
  });
});
