import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLegacyFont } from '../../../src/hindi/legacyFonts/detectLegacyFont.ts';
import { doubtfulCapitals } from '../../../src/hindi/legacyFonts/englishRuns.ts';
import {
  fromLegacyFont,
  isLegacyFont,
  type LegacyFont,
} from '../../../src/hindi/legacyFonts/fromLegacyFont.ts';

describe('fromLegacyFont', () => {
  test.each([
    ['plain letters', 'Hkksiky esa', 'भोपाल में'],
    ['short i before its letter', 'fnYyh', 'दिल्ली'],
    ['short i before a cluster', 'fLFkfr', 'स्थिति'],
    ['short i with anusvara', 'fpark', 'चिंता'],
    ['reph after its letter', 'dk;Z', 'कार्य'],
    ['reph after a vowel sign', 'vkfFkZd', 'आर्थिक'],
    ['reph on a cluster', 'dÙkZO;', 'कर्त्तव्य'],
    ['half letters made whole', 'jk"Vªh; f\'k{kk', 'राष्ट्रीय शिक्षा'],
    ['letters with two shapes', 'ea=ky; Nk=k fe=', 'मंत्रालय छात्रा मित्र'],
    ['nukta', 'cM+k x<+', 'बड़ा गढ़'],
    ['candra o', 'MkWDVj vkWVks', 'डॉक्टर ऑटो'],
    ['marks', 'gS] ugha\\ ¼gka½ ^x;k*A', 'है, नहीं? (हां) ‘गया’।'],
    ['figures', '83 yksx 2-5 fd-eh-', '83 लोग 2.5 कि.मी.'],
  ])('%s', (_, keys, expected) => {
    expect(fromLegacyFont(keys, 'krutidev010')).toBe(expected);
  });

  test('real English of the list and figures with points stay', () => {
    expect(fromLegacyFont('BJP us PM dks 2.5 yk[k 10:30', 'krutidev010')).toBe(
      'BJP ने PM को 2.5 लाख 10:30',
    );
  });

  test('capitals that no list knows are reported', () => {
    expect(doubtfulCapitals('XYZ us BJP ls dgk')).toEqual(['XYZ']);
  });

  test('DevLys has the same layout; other fonts are refused by name', () => {
    expect(fromLegacyFont('Hkkjr', 'devlys010')).toBe('भारत');
    expect(isLegacyFont('chanakya')).toBe(false);
    expect(() => fromLegacyFont('Ö', 'chanakya' as LegacyFont)).toThrow(/krutidev010/);
  });

  test('Unicode Hindi passes through, line ends too', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('भोपाल', 'स्थिति', 'कार्य', '\n', ' ')), (parts) => {
        const text = parts.join('');
        expect(fromLegacyFont(text, 'krutidev010')).toBe(text);
      }),
    );
  });

  test('lines are converted apart, so a stream may be cut between them', () => {
    const keys = fc.string({ unit: fc.constantFrom(...'fZkdkjsaMg \n') });
    fc.assert(
      fc.property(keys, keys, (first, second) => {
        expect(fromLegacyFont(`${first}\n${second}`, 'krutidev010')).toBe(
          `${fromLegacyFont(first, 'krutidev010')}\n${fromLegacyFont(second, 'krutidev010')}`,
        );
      }),
    );
  });

  test('any string has an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fromLegacyFont(text, 'krutidev010')).not.toMatch(/[\uE000\uE001]/u);
      }),
    );
  });
});

describe('detectLegacyFont', () => {
  test.each([
    ['Hkksiky esa lh,e us dgk', 'krutidev010'],
    ['भोपाल में सीएम ने कहा', undefined],
    ['The minister told us that the gas leak is under control', undefined],
    ['', undefined],
  ])('%j is %s', (text, font) => {
    expect(detectLegacyFont(text)).toBe(font);
  });
});
