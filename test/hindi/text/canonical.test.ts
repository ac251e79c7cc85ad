import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../src/hindi/index.ts';
import { hindiText, longRuns } from './hindiText.ts';

describe('canonical', () => {
  it.each([
    ['nukta', 'ज़मीन', 'जमीन'],
    ['nukta typed after the vowel sign', 'पीडि़त', 'पीड़ित'],
    ['chandrabindu', 'पाँच', 'पांच'],
    ['homorganic nasal, velar', 'अङ्क', 'अंक'],
    ['homorganic nasal, palatal', 'पञ्च', 'पंच'],
    ['homorganic nasal, retroflex', 'फण्ड', 'फंड'],
    ['homorganic nasal, dental', 'हिन्दी', 'हिंदी'],
    ['homorganic nasal, labial', 'कम्पनी', 'कंपनी'],
    ['न for the nasal of another class', 'एजेन्ट', 'एजेंट'],
    ['न for the nasal of another class, velar', 'इन्कार', 'इंकार'],
    ['visarga', 'दुःख', 'दुख'],
    ['candra o', 'डॉक्टर', 'डाक्टर'],
    ['candra e', 'बॅंक', 'बेंक'],
    ['o in two signs', 'लाेगाें', 'लोगों'],
    ['au in two signs', 'माहाैल', 'माहौल'],
    ['vowel letter in two pieces', 'अाैर', 'और'],
    ['ai in two pieces', 'एेसे', 'ऐसे'],
    ['candra o in two signs', 'काॅलेज', 'कॉलेज'],
    ['a sign typed twice', 'तूूफान', 'तूफान'],
    ['ये for ए after schwa', 'गये', 'गए'],
    ['ये for ए after i', 'चाहिये', 'चाहिए'],
    ['ये for ए before a nasal', 'महिलायें', 'महिलाएं'],
    ['ये for ए in the future', 'जायेंगे', 'जाएंगे'],
    ['ये for ए in the currency', 'रुपये', 'रुपए'],
    ['यी for ई', 'आयी', 'आई'],
    ['यी for ई in नई', 'नयी', 'नई'],
    ['long u in the currency', 'रूपये', 'रुपये'],
    ['doubling after र्', 'कर्त्तव्य', 'कर्तव्य'],
    ['doubling of an aspirate after र्', 'अर्द्ध', 'अर्ध'],
    ['doubling before व', 'महत्त्व', 'महत्व'],
    ['two aspirates', 'मख्खी', 'मक्खी'],
    ['joiners', 'स्\u200Dवास्\u200Dथ्\u200Dय', 'स्वास्थ्य'],
    ['digits', '२०२४', '2024'],
    ['letter case', 'PM Modi', 'pm modi'],
    ['accents', 'café', 'cafe'],
    ['odd spaces', 'नई\u00A0दिल्ली', 'नई दिल्ली'],
    ['an old spelling', 'अँगरेज़ी', 'अंग्रेजी'],
  ])('brings spellings together: %s', (_rule, one, other) => {
    expect(canonical(one)).toBe(canonical(other));
  });

  it.each([
    ['nasal before nasal', 'जन्म', 'जंम'],
    ['double nasals', 'पन्ना', 'पंना'],
    ['double labial nasals', 'सम्मान', 'संमान'],
    ['nasal before ह', 'उन्हें', 'उंहें'],
    ['labial nasal before ह', 'तुम्हें', 'तुंहें'],
    ['nasal before य', 'पुण्य', 'पुंय'],
    ['velar nasal before म', 'वाङ्मय', 'वांमय'],
    ['the pronoun and the vowel', 'ये', 'ए'],
    ['income and came', 'आय', 'आए'],
    ['opinion and not a verb', 'राय', 'राए'],
    ['an agent noun', 'स्थायी', 'स्थाई'],
    ['another agent noun', 'उत्तरदायी', 'उत्तरदाई'],
    ['an agent noun after schwa', 'विजयी', 'विजई'],
    ['vowel length', 'चिता', 'चीता'],
    ['nasal vowel', 'चिता', 'चिंता'],
    ['aspiration', 'चोरी', 'छोरी'],
  ])('keeps apart: %s', (_rule, one, other) => {
    expect(canonical(one)).not.toBe(canonical(other));
  });

  it('is idempotent on any string', () => {
    fc.assert(
      fc.property(fc.oneof(hindiText, fc.string({ unit: 'binary' })), (text) => {
        const once = canonical(text);
        expect(canonical(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('finishes on runs of a million characters', () => {
    for (const run of longRuns) expect(canonical(run).length).toBeLessThanOrEqual(run.length);
  });
});
