import { describe, expect, test } from 'vitest';
import { formatDate, formatDateRange } from '../../../src/hindi/dates/formatDate.ts';
import type { DateStyle } from '../../../src/hindi/dates/formatWallTime.ts';

const EVENING = '2024-11-22T18:35:00+05:30';

describe('formatDate', () => {
  test.each<[DateStyle, string]>([
    ['full', 'शुक्रवार, 22 नवंबर 2024'],
    ['fullDateTime', 'शुक्रवार, 22 नवंबर 2024, शाम 6:35 बजे'],
    ['date', '22 नवंबर 2024'],
    ['dateTime', '22 नवंबर 2024, शाम 6:35 बजे'],
    ['dayMonth', '22 नवंबर'],
    ['month', 'नवंबर 2024'],
    ['monthName', 'नवंबर'],
    ['year', '2024'],
    ['weekday', 'शुक्रवार'],
    ['time', 'शाम 6:35 बजे'],
    ['event', 'शुक्रवार शाम 6:35 बजे'],
  ])('%s is %s', (style, expected) => {
    expect(formatDate(EVENING, style)).toBe(expected);
  });

  test.each([
    ['02:59', '22 नवंबर 2024, रात 2:59 बजे'],
    ['03:30', 'तड़के 3:30 बजे'],
    ['05:59', 'तड़के 5:59 बजे'],
    ['06:00', 'सुबह 6 बजे'],
    ['12:00', 'दोपहर 12 बजे'],
    ['16:00', 'शाम 4 बजे'],
    ['18:00', 'शाम 6 बजे'],
    ['20:00', 'रात 8 बजे'],
    ['23:05', 'रात 11:05 बजे'],
    ['00:15', '22 नवंबर 2024, रात 12:15 बजे'],
  ])('%s on the newsroom clock is %s', (time, expected) => {
    expect(formatDate(`2024-11-22T${time}`, 'time')).toBe(expected);
  });

  test('an event after midnight names both days of its night', () => {
    expect(formatDate('2024-11-23T00:15', 'event')).toBe('शुक्रवार-शनिवार की दरमियानी रात 12:15 बजे');
  });

  test('a bare day prints no invented hour', () => {
    expect(formatDate('2024-11-22', 'dateTime')).toBe('22 नवंबर 2024');
    expect(formatDate('2024-11-22', 'time')).toBe('22 नवंबर 2024');
  });

  test('India decides the day, in whatever form the instant comes', () => {
    const instant = '2024-11-22T18:40:00Z';
    for (const date of [instant, new Date(instant), Date.parse(instant)]) {
      expect(formatDate(date, 'full')).toBe('शनिवार, 23 नवंबर 2024');
    }
  });

  test('another zone is read from the time zone database', () => {
    expect(formatDate('2024-07-01T12:00:00Z', 'time', { zone: 'Europe/London' })).toBe(
      'दोपहर 1 बजे',
    );
  });

  test('February obeys the house style, digits too', () => {
    expect(formatDate('2024-02-22', 'full')).toBe('गुरुवार, 22 फरवरी 2024');
    expect(formatDate('2024-02-22', 'date', { profile: 'manak' })).toBe('22 फ़रवरी 2024');
    expect(formatDate(EVENING, 'dateTime', { digits: 'devanagari' })).toBe(
      '२२ नवंबर २०२४, शाम ६:३५ बजे',
    );
  });

  test.each(['2024-02-31', '2024-13-01', '2024-11-22T24:10', '22/11/2024', ''])(
    '%j is no date',
    (date) => {
      expect(() => formatDate(date, 'full')).toThrow(RangeError);
    },
  );
});

describe('formatDateRange', () => {
  test.each([
    ['2024-11-22', '2024-11-24', '22 से 24 नवंबर 2024'],
    ['2024-11-30', '2024-12-02', '30 नवंबर से 2 दिसंबर 2024'],
    ['2024-12-30', '2025-01-02', '30 दिसंबर 2024 से 2 जनवरी 2025'],
    ['2024-11-22', '2024-11-22', '22 नवंबर 2024'],
  ])('%s to %s is %s', (from, to, expected) => {
    expect(formatDateRange(from, to)).toBe(expected);
  });

  test('a span that ends before it begins is refused', () => {
    expect(() => formatDateRange('2024-11-24', '2024-11-22')).toThrow(RangeError);
  });
});
