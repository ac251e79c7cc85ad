import { describe, expect, test } from 'vitest';
import { formatAge } from '../../../src/hindi/dates/formatAge.ts';
import { formatYearSpan } from '../../../src/hindi/dates/yearSpan.ts';

const NOW = Date.parse('2024-11-22T12:00:00Z');
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

describe('formatAge', () => {
  test.each([
    [20 * SECOND, 'अभी-अभी'],
    [59 * SECOND, 'अभी-अभी'],
    [MINUTE, '1 मिनट पहले'],
    [59 * MINUTE, '59 मिनट पहले'],
    [HOUR, '1 घंटे पहले'],
    [5 * HOUR, '5 घंटे पहले'],
    [23 * HOUR, '23 घंटे पहले'],
    [25 * HOUR, '21 नवंबर 2024'],
    [48 * HOUR, '20 नवंबर 2024'],
    [-3 * 24 * HOUR, 'सोमवार, 25 नवंबर 2024'],
  ])('%d ms ago is %s', (age, expected) => {
    expect(formatAge(NOW - age, NOW)).toBe(expected);
  });

  test('a day without a time has no age in hours', () => {
    expect(formatAge('2024-11-22', NOW)).toBe('22 नवंबर 2024');
  });
});

describe('formatYearSpan', () => {
  test.each([
    [2024, 2025, '2024-25'],
    [2008, 2009, '2008-09'],
    [1999, 2000, '1999-2000'],
    [2024, 2024, '2024'],
  ])('%d to %d is %s', (from, to, expected) => {
    expect(formatYearSpan(from, to)).toBe(expected);
  });
});
