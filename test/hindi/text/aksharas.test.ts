import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aksharas, truncate } from '../../../src/hindi/index.ts';
import { hindiText, longRuns } from './hindiText.ts';

describe('aksharas', () => {
  it.each([
    ['conjuncts with their signs', 'क्षत्रिय', ['क्ष', 'त्रि', 'य']],
    ['nukta, nasal and virama at the end', 'बड़ों जगत्', ['ब', 'ड़ों', ' ', 'ज', 'ग', 'त्']],
    ['a joiner in a conjunct', 'स्\u200Dवाद', ['स्\u200Dवा', 'द']],
    ['vowel letters', 'आऊँ', ['आ', 'ऊँ']],
    ['Latin letters and digits', 'PM २', ['P', 'M', ' ', '२']],
    ['a family and a flag', '👨\u200D👩\u200D👧🇮🇳', ['👨\u200D👩\u200D👧', '🇮🇳']],
  ])('%s', (_rule, text, expected) => {
    expect(aksharas(text)).toEqual(expected);
  });

  it('joined, give the text back', () => {
    fc.assert(
      fc.property(fc.oneof(hindiText, fc.string({ unit: 'binary' })), (text) => {
        expect(aksharas(text).join('')).toBe(text);
      }),
    );
  });

  it('never part a virama from the consonant after it', () => {
    fc.assert(
      fc.property(hindiText, (text) => {
        const letters = aksharas(text);
        for (const [index, letter] of letters.entries()) {
          if (/^[क-ह]/.test(letters[index + 1] ?? '')) expect(letter).not.toMatch(/[क-ह]़?्$/);
        }
      }),
    );
  });
});

describe('truncate', () => {
  it.each([
    ['a text that fits', 'मध्य प्रदेश', 7, 'मध्य प्रदेश'],
    ['a cut inside a word goes back to the word before', 'मध्य प्रदेश की खबरें', 8, 'मध्य प्रदेश…'],
    ['a cut before a space keeps the word', 'मध्य प्रदेश की खबरें', 7, 'मध्य प्रदेश…'],
    ['a long first word is cut between aksharas', 'राष्ट्रपति', 3, 'राष्ट्र…'],
    ['punctuation before the cut goes', 'कहा, फिर चले गए', 6, 'कहा…'],
    ['room for one akshara only', 'राष्ट्रपति', 1, '…'],
  ])('%s', (_rule, text, limit, expected) => {
    expect(truncate(text, limit)).toBe(expected);
  });

  it('stays within its limit and starts as the text does', () => {
    fc.assert(
      fc.property(hindiText, fc.integer({ min: 1, max: 20 }), (text, limit) => {
        const cut = truncate(text, limit);
        expect(aksharas(cut).length).toBeLessThanOrEqual(Math.max(limit, 1));
        expect(text.startsWith(cut.replace(/…$/, ''))).toBe(true);
      }),
    );
  });

  it('finishes on runs of a million characters', () => {
    for (const run of longRuns) expect(truncate(run, 60).length).toBeLessThanOrEqual(run.length);
  });

  it('refuses a limit that is no length', () => {
    expect(() => truncate('खबर', 0)).toThrow(RangeError);
    expect(() => truncate('खबर', 1.5)).toThrow(RangeError);
  });
});
