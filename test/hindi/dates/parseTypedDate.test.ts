import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../src/hindi/dates/formatDate.ts';
import { parseTypedDate } from '../../../src/hindi/dates/parseTypedDate.ts';

describe('parseTypedDate', () => {
  test.each([
    ['22-11-2024', '2024-11-22'],
    ['22/11/24', '2024-11-22'],
    ['22.11.2024', '2024-11-22'],
    ['11/22/2024', '2024-11-22'],
    ['05-05-2024', '2024-05-05'],
    ['2024-11-5', '2024-11-05'],
    ['2024/11/22', '2024-11-22'],
    ['२२ नवंबर २०२४', '2024-11-22'],
    ['22 नवम्बर, 2024', '2024-11-22'],
    ['22 फ़रवरी 2024', '2024-02-22'],
    ['शुक्रवार, 22 नवंबर 2024, शाम 6.35 बजे', '2024-11-22T18:35:00+05:30'],
    ['गुरूवार 21 नवंबर 2024', '2024-11-21'],
    ['22 Nov 2024 6:35 PM', '2024-11-22T18:35:00+05:30'],
    ['Nov 22, 2024', '2024-11-22'],
    ['22nd November 2024', '2024-11-22'],
    ['22-Nov-24', '2024-11-22'],
    ['2024-11-22 18:35', '2024-11-22T18:35:00+05:30'],
    ['2024-11-22T13:05:00Z', '2024-11-22T13:05:00Z'],
    ['22-11-2024 रात 1 बजे', '2024-11-22T01:00:00+05:30'],
    ['22-11-2024 12:15 AM', '2024-11-22T00:15:00+05:30'],
  ])('%s is %s', (typed, iso) => {
    expect(parseTypedDate(typed)).toEqual({ kind: 'date', iso });
  });

  test('day and month that can be mixed up are asked about, the Indian reading first', () => {
    expect(parseTypedDate('05-11-2024')).toEqual({
      kind: 'ambiguous',
      readings: ['2024-11-05', '2024-05-11'],
    });
  });

  test('a weekday settles what figures leave open', () => {
    expect(parseTypedDate('मंगलवार 05-11-2024')).toEqual({ kind: 'date', iso: '2024-11-05' });
  });

  test.each([
    ['31-02-2024', 'day'],
    ['2024-02-30', 'day'],
    ['32 नवंबर 2024', 'day'],
    ['22-11-2024 13:75', 'time'],
    ['22-11-2024 13 PM', 'time'],
    ['शनिवार, 22 नवंबर 2024', 'weekday'],
  ])('%s is impossible by its %s', (typed, reason) => {
    expect(parseTypedDate(typed)).toEqual({ kind: 'impossible', reason });
  });

  test.each(['', 'कल', '370', '22 खबर 2024', '22-11-2024 को बैठक'])('%j is no date', (typed) => {
    expect(parseTypedDate(typed)).toEqual({ kind: 'unrecognised' });
  });

  test('any string has an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseTypedDate(text).kind).toMatch(/date|ambiguous|impossible|unrecognised/);
      }),
    );
  });

  test('what is printed can be read back', () => {
    const minute = fc.integer({ min: 15_778_800, max: 50_000_000 }).map((n) => n * 60_000);
    fc.assert(
      fc.property(minute, (epochMs) => {
        const typed = parseTypedDate(formatDate(epochMs, 'fullDateTime'));
        expect(typed.kind === 'date' && Date.parse(typed.iso)).toBe(epochMs);
      }),
    );
  });
});
