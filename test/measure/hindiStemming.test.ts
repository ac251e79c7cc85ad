import { describe, expect, it } from 'vitest';
import {
  measureEquivalences,
  measureStemming,
  measureTextSpeed,
} from '../../src/measure/hindiStemming.ts';

const firstLetter = (word: string) => word.charAt(0);

describe('measureStemming', () => {
  it('compares the pairs of forms that have one stem with those of one lemma', () => {
    const clusters = 'अंक\tNOUN\tअंक अंकों\nअंग\tNOUN\tअंग\nघर\tNOUN\tघर घरों\n';
    expect(measureStemming(clusters, firstLetter)).toEqual({
      precision: 2 / 4,
      recall: 1,
      f1: 4 / 6,
    });
  });

  it('counts a form of two lemmas under each, and never pairs it with itself', () => {
    const clusters = 'कह\tVERB\tकह कहा\nकहना\tVERB\tकह कहे\n';
    const quality = measureStemming(clusters, firstLetter);
    expect(quality.recall).toBe(1);
    expect(quality.precision).toBe(2 / 5);
  });
});

describe('measureEquivalences', () => {
  it('asks for one canonical form where normaliser tests expect one output', () => {
    const pairs = [
      'test\tinput\texpected',
      'HindiNormalizer\tहिन्दी\tx',
      'HindiNormalizer\tहिंदी\tx',
      'HindiNormalizer\tगर्म\ty',
      'HindiNormalizer\tगरम\ty',
      'HindiNormalizer\tअकेला\tz',
      'HindiStemmer\tघर\tघ',
      'HindiStemmer\tघी\tघ',
    ].join('\n');
    expect(measureEquivalences(pairs)).toEqual({ stated: 2, met: 1, missed: [['गर्म', 'गरम']] });
  });
});

describe('measureTextSpeed', () => {
  it('divides by the fastest round', () => {
    const times = [0, 1000, 1000, 1500, 1500, 2500, 2500, 3500, 3500, 4500];
    const speed = measureTextSpeed(
      ['खबर '.repeat(50), 'खबर '.repeat(50)],
      () => times.shift() ?? 0,
    );
    expect(speed).toEqual({
      megabytesPerSecond: (1000 / 1e6 / 500) * 1000,
      storyMilliseconds: 3000,
    });
  });
});
