import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneMistake } from '../../src/search/query/oneMistake.ts';

const YES = [
  ['सोयाबीन', 'सोयापीन', 'a changed letter'],
  ['राजनयिक', 'राजतनयिक', 'a letter too many'],
  ['कुदरत', 'कुदत', 'a letter too few'],
  ['पटरियों', 'टपरियों', 'two that changed places'],
  ['हाईकोर्ट', 'हाईकोट', 'a half letter too few'],
  ['स्वच्छता', 'स्वछता', 'a doubled letter too few'],
];
const NO = [
  ['सोयाबीन', 'सोयाबीन', 'no mistake'],
  ['भोपाल', 'नेपाल', 'two changed letters'],
  ['राम', 'रामपुर', 'more letters too many'],
];

describe('isOneMistake', () => {
  it.each(YES)('%s and %s: %s', (a, b) => {
    expect(isOneMistake(a, b)).toBe(true);
    expect(isOneMistake(b, a)).toBe(true);
  });
  it.each(NO)('not %s and %s: %s', (a, b) => {
    expect(isOneMistake(a, b)).toBe(false);
  });
  it('sees any letter that is left out', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (word, at) => {
        const place = at % word.length;
        return isOneMistake(word, word.slice(0, place) + word.slice(place + 1));
      }),
    );
  });
});
