import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phoneticKeys, spellingDistance } from '../../../src/hindi/index.ts';

function sharesKey(one: string, other: string): boolean {
  return phoneticKeys(one).some((key) => phoneticKeys(other).includes(key));
}

describe('phoneticKeys', () => {
  it.each([
    ['रूस', 'roos'],
    ['रूस', 'rus'],
    ['लड़का', 'ladka'],
    ['लड़का', 'larka'],
    ['ज्ञानवापी', 'gyanvapi'],
    ['किसानों', 'kisano'],
    ['फूल', 'phool'],
    ['पहुंचने', 'pahuchne'],
    ['क्षेत्र', 'shetra'],
    ['बहना', 'behna'],
    ['अंतर्गत', 'antragat'],
    ['एंकर', 'anchor'],
    ['पटियाला', 'patiala'],
    ['सिंह', 'singh'],
    ['मदर', 'mother'],
    ['नेचर', 'nature'],
    ['न्यूज', 'news'],
    ['क्विज', 'quiz'],
    ['टॉक', 'talk'],
    ['स्वयंसेवी', 'swayamsevi'],
    ['उमराव', 'umrao'],
    ['एक्सचेंज', 'exchange'],
    ['जॉन', 'john'],
    ['बंगाली', 'bengali'],
  ])('%s is found as %s', (word, typed) => {
    expect(sharesKey(word, typed)).toBe(true);
  });

  it.each([
    ['चीता', 'choti'],
    ['काम', 'nam'],
  ])('%s is not found as %s', (word, typed) => {
    expect(sharesKey(word, typed)).toBe(false);
  });

  it('gives between one and a bounded number of keys for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(phoneticKeys(text).length).toBeGreaterThan(0);
        expect(phoneticKeys(text).length).toBeLessThanOrEqual(48);
      }),
    );
  });
});

describe('spellingDistance', () => {
  it('is nothing between a word and its own spelling', () => {
    expect(spellingDistance('kisanon', 'किसानों')).toBe(0);
  });

  it('weighs a vowel less than a consonant', () => {
    expect(spellingDistance('kam', 'kim')).toBeLessThan(spellingDistance('kam', 'kal'));
  });
});
