import { describe, expect, test } from 'vitest';
import { createRarities } from '../../src/related/rarities.ts';
import { termOf } from '../../src/related/storyTerms.ts';

const WORDS = ['बांध', 'गेट', 'और'] as const;
const TERMS = Int32Array.from(WORDS, termOf);

/** A month of `count` stories that hold "बांध", and one that holds "गेट". */
function month(name: string, count: number) {
  return {
    month: name,
    stories: count + 1,
    terms: TERMS,
    numbers: Int32Array.of(0, 1, 2),
    holders: Int32Array.of(count, 1, 0),
  };
}

function raritiesOf(months: readonly ReturnType<typeof month>[], word: (typeof WORDS)[number]) {
  const next = createRarities();
  return new Map(months.map((one) => [one.month, next(one)[WORDS.indexOf(word)]]));
}

describe('the rarity of a term', () => {
  test('comes from the twelve months before, not from its own', () => {
    const months = [
      month('2023-01', 1023),
      month('2023-02', 1),
      month('2024-01', 1),
      month('2024-02', 1),
    ];
    const rarities = raritiesOf(months, 'गेट');
    expect(rarities.get('2023-02')).toBe(10);
    expect(rarities.get('2024-01')).toBe(9);
  });

  test('comes from the shipped list while these hold under 1,000 stories', () => {
    const months = [month('2023-01', 998), month('2023-02', 1), month('2024-02', 1)];
    expect(raritiesOf(months, 'और').get('2023-01')).toBe(0);
    expect(raritiesOf(months, 'बांध').get('2023-02')).toBeGreaterThan(3);
    expect(raritiesOf(months, 'बांध').get('2024-02')).toBeGreaterThan(3);
  });

  test('moves in half-bit steps', () => {
    const months = [month('2023-01', 1400), month('2023-02', 1)];
    for (const word of WORDS) {
      const bits = raritiesOf(months, word).get('2023-02') ?? Number.NaN;
      expect(bits * 2).toBe(Math.round(bits * 2));
    }
  });
});
