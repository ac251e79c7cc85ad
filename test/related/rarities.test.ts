import { describe, expect, test } from 'vitest';
import { eachMonthsRarities } from '../../src/related/rarities.ts';
import { termOf } from '../../src/related/storyTerms.ts';

const TERMS = ['बांध', 'गेट', 'और'].map(termOf);
const VOCABULARY = { termCount: TERMS.length, find: (term: number) => TERMS.indexOf(term) };
const [DAM, GATE, AND] = [0, 1, 2] as const;

/** A month of `count` stories that hold a term, and one that holds another. */
function month(name: string, count: number) {
  const stories = Array.from({ length: count }, () => Int32Array.of(DAM));
  return { month: name, stories: [...stories, Int32Array.of(GATE)] };
}

function raritiesOf(months: readonly ReturnType<typeof month>[], term: number) {
  const found = new Map<string, number>();
  eachMonthsRarities(months, VOCABULARY, (one, rarity) => found.set(one.month, rarity(term)));
  return found;
}

describe('the rarity of a term', () => {
  test('comes from the twelve months before, not from its own', () => {
    const months = [
      month('2023-01', 1023),
      month('2023-02', 1),
      month('2024-01', 1),
      month('2024-02', 1),
    ];
    const rarities = raritiesOf(months, GATE);
    expect(rarities.get('2023-02')).toBe(10);
    expect(rarities.get('2024-01')).toBe(9);
  });

  test('comes from the shipped list while these hold under 1,000 stories', () => {
    const months = [month('2023-01', 998), month('2023-02', 1), month('2024-02', 1)];
    expect(raritiesOf(months, AND).get('2023-01')).toBe(0);
    expect(raritiesOf(months, DAM).get('2023-02')).toBeGreaterThan(3);
    expect(raritiesOf(months, DAM).get('2024-02')).toBeGreaterThan(3);
  });

  test('moves in half-bit steps', () => {
    const months = [month('2023-01', 1400), month('2023-02', 1)];
    for (const term of [DAM, GATE, AND]) {
      const bits = raritiesOf(months, term).get('2023-02') ?? Number.NaN;
      expect(bits * 2).toBe(Math.round(bits * 2));
    }
  });
});
