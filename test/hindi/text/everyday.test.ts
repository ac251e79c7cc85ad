import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isEveryday, normalise } from '../../../src/hindi/index.ts';
import { hindiText } from './hindiText.ts';

describe('everyday text', () => {
  it.each([
    ['Hindi and English', 'आज भोपाल में BJP की बैठक हुई।\nकल 2.5 करोड़ रु. मिले — “ठीक” है…'],
    ['letters with nukta', 'ज़मीन, सड़क, पढ़ाई, फ़िल्म, ख़बर'],
    ['nothing', ''],
  ])('%s', (_what, text) => {
    expect(isEveryday(text)).toBe(true);
  });

  it.each([
    ['an invisible joiner', 'दि\u200Dन'],
    ['a no-break space', 'दो\u00A0दिन'],
    ['a precomposed letter with nukta', 'सड\u0958क'],
    ['a letter that NFC joins with its nukta', 'न\u093C'],
    ['a nukta behind a vowel sign', 'कि\u093C'],
    ['a carriage return', 'पहली\r\nदूसरी'],
    ['a control sign', 'अ\u0007ब'],
    ['a pile of marks', `क${'ि'.repeat(40)}`],
    ['half a pair of surrogates', '\ud83d'],
  ])('is not: %s', (_what, text) => {
    expect(isEveryday(text)).toBe(false);
  });
});

test('what is everyday is in normal form and holds no control character', () => {
  const unit = fc.oneof(
    fc.integer({ min: 0x8f0, max: 0x980 }).map((code) => String.fromCharCode(code)),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  const text = fc.oneof(
    hindiText,
    fc.array(unit).map((units) => units.join('')),
  );
  fc.assert(
    fc.property(text, (written) => {
      fc.pre(isEveryday(written));
      expect(normalise(written)).toBe(written);
      expect(written).not.toMatch(/[^\P{Cc}\n]/u);
    }),
  );
});
