import { describe, expect, test } from 'vitest';
import {
  formatLargeNumber,
  formatNumber,
  formatRupees,
} from '../../../src/hindi/numbers/formatNumber.ts';
import {
  formatTemperature,
  spokenTemperatureOf,
} from '../../../src/hindi/numbers/formatTemperature.ts';

describe('formatNumber', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [100000, '1,00,000'],
    [12345678, '1,23,45,678'],
    [-150000, '-1,50,000'],
    [1234.5, '1,234.5'],
    ['1234.50', '1,234.50'],
    [123456789012345678901n, '12,34,56,78,90,12,34,56,78,901'],
  ])('%s is %s', (value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });

  test('digits obey the house', () => {
    expect(formatNumber(12345678, { digits: 'devanagari' })).toBe('१,२३,४५,६७८');
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 'बारह', '1,000'])('%s is refused', (value) => {
    expect(() => formatNumber(value)).toThrow(RangeError);
  });
});

describe('formatLargeNumber', () => {
  test.each([
    [3_65_000_00_00_000, '3.65 लाख करोड़'],
    [1_25_00_00_000, '125 करोड़'],
    [1_50_00_000, '1.5 करोड़'],
    [12_34_56_789, '12.3456789 करोड़'],
    [1_50_000, '1.5 लाख'],
    [1_23_456, '1,23,456'],
    [2_000, '2,000'],
    [5_00_00_00_00_00_00_000, '5,000 लाख करोड़'],
  ])('%d is %s', (value, expected) => {
    expect(formatLargeNumber(value)).toBe(expected);
  });

  test('rupees stand after the figure', () => {
    expect(formatRupees(3_65_000_00_00_000)).toBe('3.65 लाख करोड़ रुपये');
    expect(formatRupees(2000)).toBe('2,000 रुपये');
  });
});

describe('formatTemperature', () => {
  test('whole degrees, never "° से."', () => {
    expect(formatTemperature(23.9)).toBe('24°C');
    expect(formatTemperature(-0.4)).toBe('0°C');
    expect(formatTemperature(45, 'text')).toBe('45 डिग्री');
    expect(formatTemperature(-2, 'spoken')).toBe('शून्य से 2 डिग्री सेल्सियस नीचे');
    expect(spokenTemperatureOf('भोपाल', 23.9)).toBe('भोपाल का तापमान 24 डिग्री सेल्सियस');
  });
});
