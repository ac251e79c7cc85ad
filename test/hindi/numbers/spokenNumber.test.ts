import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ordinalValue } from '../../../src/hindi/numbers/numberWords.ts';
import {
  parseSpokenNumber,
  readNumberPhrase,
  spokenNumber,
} from '../../../src/hindi/numbers/spokenNumber.ts';

describe('spokenNumber', () => {
  test.each([
    [1.5, 'डेढ़'],
    [2.5, 'ढाई'],
    [3.5, 'साढ़े तीन'],
    [1.25, 'सवा एक'],
    [150, 'डेढ़ सौ'],
    [75_000, 'पचहत्तर हजार'],
    [125_000, 'सवा लाख'],
    [150_000, 'डेढ़ लाख'],
    [175_000, 'पौने दो लाख'],
    [225_000, 'सवा दो लाख'],
    [250_000, 'ढाई लाख'],
    [350_000, 'साढ़े तीन लाख'],
    [1_50_00_000, 'डेढ़ करोड़'],
    [1_37_000, '1.37 लाख'],
    [2024, '2,024'],
  ])('%d is said %s', (value, expected) => {
    expect(spokenNumber(value)).toBe(expected);
  });

  test('reading is the inverse of saying', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400_000 }), (quarters) => {
        expect(parseSpokenNumber(spokenNumber(quarters * 250))).toBe(quarters * 250);
      }),
    );
  });
});

describe('parseSpokenNumber', () => {
  test.each([
    ['डेढ़ लाख', 150_000],
    ['1.5 लाख', 150_000],
    ['1,50,000', 150_000],
    ['सवा लाख', 125_000],
    ['सवा सौ', 125],
    ['3.65 लाख करोड़', 3_65_000_00_00_000],
    ['साढ़े बारह सौ', 1250],
    ['५० हज़ार', 50_000],
    ['दस', 10],
  ])('%s is %d', (text, expected) => {
    expect(parseSpokenNumber(text)).toBe(expected);
  });

  test.each(['', 'रिश्वत', 'लाख', 'साढ़े', 'डेढ़ लाख रिश्वत'])('%j is no number', (text) => {
    expect(parseSpokenNumber(text)).toBeUndefined();
  });

  test('a phrase is found where it begins', () => {
    const words = ['मांगी', 'डेढ़', 'लाख', 'रिश्वत'];
    expect(readNumberPhrase(words, 1)).toEqual({ value: 150_000, length: 2 });
    expect(readNumberPhrase(words, 0)).toBeUndefined();
  });
});

describe('ordinalValue', () => {
  test.each([
    ['10वीं', 10],
    ['१०वीं', 10],
    ['10th', 10],
    ['दसवीं', 10],
    ['पहली', 1],
    ['तीसरे', 3],
    ['छठा', 6],
    ['नौवां', 9],
  ])('%s is %d', (word, expected) => {
    expect(ordinalValue(word)).toBe(expected);
  });

  test.each(['दस', 'पहल', 'हवा', '10'])('%s is no ordinal', (word) => {
    expect(ordinalValue(word)).toBeUndefined();
  });
});
