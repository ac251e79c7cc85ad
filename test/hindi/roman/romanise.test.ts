import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { romanise } from '../../../src/hindi/index.ts';

describe('romanise', () => {
  it.each([
    ['by sound', 'किसानों', 'kisanon'],
    ['without silent vowels', 'अफसोसनाक', 'afsosnak'],
    ['ज्ञ as gy', 'ज्ञापन', 'gyapan'],
    ['ऋ as ri', 'कृषि', 'krishi'],
    ['a nasal before a labial as m', 'अंबेडकर', 'ambedkar'],
    ['a long vowel of one syllable double', 'रूस', 'roos'],
    ['places officially', 'छिंदवाड़ा', 'chhindwara'],
    ['English words as in English', 'ट्रांजिस्टर', 'transistor'],
    ['English plurals too', 'डॉक्टर्स', 'doctors'],
    ['two English words in one', 'सॉफ्टवेयर', 'software'],
    ['the ending of requests with a glide', 'चाहिए', 'chahiye'],
    ['verbs in -kar as two parts', 'निकलकर', 'nikalkar'],
    ['a for ऐ in closed English syllables', 'बैग', 'bag'],
    ['but not in Hindi ones', 'वैश्विक', 'vaishwik'],
    ['acronyms by letter', 'एसएफ', 'sf'],
    ['but no Hindi word by letter', 'बीवी', 'bivi'],
    ['abbreviations with a zero for the laghav sign', 'म०प्र०', 'mp'],
    ['vowels typed in two parts', 'डाॅक्टर', 'doctor'],
    ['Latin words and figures as they are', 'PM ने 10वीं', 'PM ne 10vin'],
  ])('writes %s: %s', (_, word, roman) => {
    expect(romanise(word)).toBe(roman);
  });

  it('is ASCII for any text, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(romanise(text)).toMatch(/^\p{ASCII}*$/u);
      }),
    );
    expect(romanise('\ud800क')).toMatch(/^\p{ASCII}*$/u);
  });

  it('takes a million repeated letters without harm', () => {
    expect(romanise('की'.repeat(500_000))).toHaveLength(1_000_000);
  });
});
