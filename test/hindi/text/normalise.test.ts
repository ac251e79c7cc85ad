import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/hindi/index.ts';
import { hindiText } from './hindiText.ts';

describe('normalise', () => {
  it.each([
    ['a no-break space between two words is a space', 'इमरान\u00A0खान', 'इमरान खान'],
    ['several odd spaces are one space', 'इमरान\u2003\u202Fखान', 'इमरान खान'],
    ['a zero-width space goes', 'भो\u200Bपाल', 'भोपाल'],
    ['a space beside it stays', 'नई \u200Bदिल्ली', 'नई दिल्ली'],
    ['direction marks, byte-order marks, soft hyphens go', '\uFEFFभो\u00ADपा\u200Eल', 'भोपाल'],
    ['a joiner inside a syllable goes', 'दि\u200Dन', 'दिन'],
    ['a joiner after virama stays', 'स्\u200Dवास्थ्\u200Cय', 'स्\u200Dवास्थ्\u200Cय'],
    ['of several joiners after virama one stays', 'क्\u200D\u200Dष', 'क्\u200Dष'],
    ['a family stays whole', '👨\u200D👩\u200D👧 परिवार', '👨\u200D👩\u200D👧 परिवार'],
    ['a joiner after a skin tone stays', '👩🏽\u200D🌾', '👩🏽\u200D🌾'],
    ['a joiner after a pictograph before text goes', '🌾\u200Dगेहूं', '🌾गेहूं'],
    ['nukta letters are written in two', '\u095B', 'ज\u093C'],
    ['where NFC has one letter there is one', 'न\u093C', '\u0929'],
  ])('%s', (_rule, text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('is idempotent on any string, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.oneof(hindiText, fc.string({ unit: 'binary' })), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
    );
    expect(normalise('\uD83Dक')).toBe('\uD83Dक');
  });
});
