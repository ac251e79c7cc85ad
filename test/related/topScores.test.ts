import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTopScores } from '../../src/related/topScores.ts';
import { growing } from '../../src/wordNumbers/growing.ts';

const STORIES = 30;
const MOST = 4;

const meeting = fc.record({
  story: fc.nat(STORIES - 1),
  weight: fc.integer({ min: 1, max: 5 }),
  factor: fc.integer({ min: 1, max: 5 }),
});
const asked = fc.record({ meetings: fc.array(meeting), except: fc.nat(STORIES - 1) });

describe('the best sums', () => {
  const scores = createTopScores(STORIES, MOST);

  it('are those that sorting would give, of equal ones the newest, question after question', () => {
    fc.assert(
      fc.property(asked, ({ meetings, except }) => {
        const sums = new Map<number, number>();
        for (const { story, weight, factor } of meetings) {
          sums.set(story, (sums.get(story) ?? 0) + factor * weight);
          const stretch = { stories: Int32Array.of(story), weights: Uint16Array.of(weight) };
          scores.add({ ...stretch, start: 0, end: 1 }, factor);
        }
        const sorted = [...sums]
          .filter(([story]) => story !== except)
          .sort((a, b) => b[1] - a[1] || b[0] - a[0])
          .map(([story]) => story);
        expect([...scores.take(except)].sort()).toEqual(sorted.slice(0, MOST).sort());
      }),
    );
  });
});

describe('an array that grows', () => {
  it('holds all that was added, singly or as room', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(), { maxLength: 900 }), { maxLength: 9 }), (parts) => {
        const array = growing((length) => new Uint32Array(length));
        for (const [place, part] of parts.entries()) {
          if (place % 2 === 0) for (const value of part) array.push(value);
          else {
            const start = array.extend(part.length);
            array.values().set(part, start);
          }
        }
        expect([...array.finished()]).toEqual(parts.flat());
      }),
    );
  });
});
