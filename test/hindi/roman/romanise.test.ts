import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { romanise } from '../../../src/hindi/index.ts';

describe('romanise', () => {
  it.each([
    ['भारत', 'bharat'],
    ['किसानों', 'kisanon'],
    ['ज्ञापन', 'gyapan'],
    ['कृषि', 'krishi'],
    ['अंबेडकर', 'ambedkar'],
    ['रूस', 'roos'],
  ])('%s is typed as %s', (word, roman) => {
    expect(romanise(word)).toBe(roman);
  });

  it('is ASCII for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(romanise(text)).toMatch(/^[\0-\x7f]*$/);
      }),
    );
  });
});
