import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, stem, stemCanonical } from '../../../src/hindi/index.ts';
import { measureEquivalences, measureStemming } from '../../../src/measure/hindiStemming.ts';
import { hindiText, longRuns } from '../text/hindiText.ts';

describe('the strong stem', () => {
  it.each([
    ['masculine nouns in -ा', ['हमला', 'हमले', 'हमलों']],
    ['masculine nouns in a consonant', ['अस्पताल', 'अस्पतालों']],
    ['feminine nouns in a consonant', ['किताब', 'किताबें', 'किताबों']],
    ['feminine nouns in -ी', ['नदी', 'नदियां', 'नदियाँ', 'नदियों']],
    ['feminine nouns in -ि', ['स्थिति', 'स्थितियां', 'स्थितियों']],
    ['feminine nouns in -ा', ['महिला', 'महिलाएं', 'महिलायें', 'महिलाओं']],
    ['abstract nouns in -ता', ['योग्यता', 'योग्यताएं', 'योग्यताओं']],
    ['agents in -ता', ['नेता', 'नेताओं']],
    ['nouns in -ु', ['पशु', 'पशुओं']],
    ['nouns in -ाई', ['लड़ाई', 'लड़ाइयां', 'लड़ाईयों']],
    ['nouns in a conjunct and -ा', ['रास्ता', 'रास्ते', 'रास्तों']],
    ['nouns after a nasal', ['चिंता', 'चिंताएं', 'चिंताओं']],
    ['English plurals', ['डॉक्टर', 'डॉक्टरों', 'डॉक्टर्स']],
    ['English plurals in -शन', ['ऑपरेशन', 'ऑपरेशंस', 'ऑपरेशनों']],
    ['adjectives', ['अच्छा', 'अच्छी', 'अच्छे']],
    ['both genders', ['लड़का', 'लड़की', 'लड़के', 'लड़कियों']],
    ['regular verbs', ['देख', 'देखना', 'देखता', 'देखी', 'देखे', 'देखेंगे', 'देखूंगा', 'देखकर']],
    ['causative verbs', ['बता', 'बताना', 'बताया', 'बताई', 'बताएं', 'बताएगा', 'बताते', 'बताकर']],
    ['verbs of one syllable', ['आ', 'आना', 'आया', 'आयी', 'आई', 'आए', 'आएंगे', 'आकर']],
    ['करना', ['कर', 'करना', 'किया', 'किए', 'किये', 'करेंगे', 'करके']],
    ['जाना', ['जा', 'जाना', 'गया', 'गयी', 'गए', 'जाएगा', 'जायेगा']],
    ['लेना', ['ले', 'लेना', 'लिया', 'लेगा', 'लेंगे', 'लेकर']],
    ['roots in the letter of an ending', ['जीत', 'जीता', 'जीते', 'जीतने']],
    ['spellings', ['रुपये', 'रुपए', 'रूपये', 'रुपयों', 'रुपया']],
  ])('is one for %s', (_class, forms) => {
    expect(new Set(forms.map((form) => stem(form))).size).toBe(1);
  });

  it.each([
    ['a causative and its simple verb', 'चलाया', 'चलता'],
    ['water and a verb', 'पानी', 'पाना'],
    ['a road and a relation', 'रास्ता', 'रिश्ता'],
    ['a sound of the word itself', 'टैक्स', 'टैक'],
    ['minister and party', 'नेता', 'ने'],
  ])('keeps apart %s', (_reason, one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

describe('the light stem', () => {
  it.each([
    ['number and case of masculine nouns', ['लड़का', 'लड़के', 'लड़कों']],
    ['number and case of feminine nouns', ['लड़की', 'लड़कियां', 'लड़कियों']],
    ['nouns in a consonant', ['किताब', 'किताबें', 'किताबों']],
    ['feminine nouns in -ा', ['योजना', 'योजनाएं', 'योजनाओं']],
  ])('undoes %s', (_class, forms) => {
    expect(new Set(forms.map((form) => stem(form, 'light'))).size).toBe(1);
  });

  it.each([
    ['genders', 'लड़का', 'लड़की'],
    ['verb forms', 'चलता', 'चलेगा'],
    ['a noun and its adjective', 'सरकार', 'सरकारी'],
  ])('keeps apart %s', (_reason, one, other) => {
    expect(stem(one, 'light')).not.toBe(stem(other, 'light'));
  });
});

describe('any stem', () => {
  it('starts as the word does, or is a known root, and depends on the canonical form alone', () => {
    fc.assert(
      fc.property(hindiText, fc.constantFrom('strong', 'light'), (word, strength) => {
        expect(stem(word, strength)).toBe(stemCanonical(canonical(word), strength));
        expect(stem(canonical(word), strength)).toBe(stem(word, strength));
      }),
    );
  });

  it('is not empty for a word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[क-ह][क-हा-ौ]{0,6}$/), (word) => {
        expect(stem(word)).not.toBe('');
        expect(stem(word, 'light')).not.toBe('');
      }),
    );
  });

  it('leaves other scripts alone', () => {
    expect(stem('Elections')).toBe('elections');
  });

  it('finishes on runs of a million characters', () => {
    for (const run of longRuns) expect(stem(run).length).toBeLessThanOrEqual(run.length);
  });
});

const data = '../shared/data/stemming';

describe.skipIf(!existsSync(data))(`on the outside data of ${data}`, () => {
  it('merges the forms of a lemma better than 0.78', () => {
    const quality = measureStemming(readFileSync(`${data}/lemma_clusters.tsv`, 'utf8'));
    expect(quality.f1).toBeGreaterThan(0.78);
  });

  it('meets every equivalence of spellings', () => {
    const quality = measureEquivalences(readFileSync(`${data}/lucene_test_pairs.tsv`, 'utf8'));
    expect(quality.missed).toEqual([]);
    expect(quality.stated).toBeGreaterThan(0);
  });
});
