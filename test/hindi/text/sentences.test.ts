import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/hindi/index.ts';
import { hindiText, longRuns } from './hindiText.ts';

describe('sentences', () => {
  it.each([
    ['dandas', 'वह गया। वह आया।', ['वह गया।', 'वह आया।']],
    ['a danda without space', 'वह गया।वह आया', ['वह गया।', 'वह आया']],
    ['full stops', 'वह गया. वह आया.', ['वह गया.', 'वह आया.']],
    ['a bar typed for a danda', 'वह गया| वह आया|', ['वह गया|', 'वह आया|']],
    ['closing marks', 'वह गया।’ “आओ!” वह', ['वह गया।’', '“आओ!”', 'वह']],
    ['a question and an ellipsis', 'क्यों? पता नहीं… खैर', ['क्यों?', 'पता नहीं…', 'खैर']],
    ['line breaks', 'भोपाल\nवह आया', ['भोपाल', 'वह आया']],
    ['decimals and addresses', 'पारा 7.5 रहा, wwf.in देखें', ['पारा 7.5 रहा, wwf.in देखें']],
    ['titles', 'डॉ. यादव आए। पं. नेहरू गए।', ['डॉ. यादव आए।', 'पं. नेहरू गए।']],
    ['states', 'म.प्र. में बारिश. ठंड', ['म.प्र. में बारिश.', 'ठंड']],
    ['initials', 'वी. के. सिंह आए. वे रुके', ['वी. के. सिंह आए.', 'वे रुके']],
    ['a word that is a letter name too', 'बिजली आई. सब खुश', ['बिजली आई.', 'सब खुश']],
    ['units', 'रु. 500 और 5 कि.मी. दूर. बस', ['रु. 500 और 5 कि.मी. दूर.', 'बस']],
    ['a numbered list', '1. भोपाल\n2. इंदौर', ['1. भोपाल', '2. इंदौर']],
  ])('%s', (_rule, text, expected) => {
    expect(sentences(text).map((sentence) => sentence.text)).toEqual(expected);
  });

  it('gives places in the text, and loses nothing but spaces', () => {
    fc.assert(
      fc.property(hindiText, (text) => {
        const found = sentences(text);
        for (const { text: piece, start, end } of found) expect(text.slice(start, end)).toBe(piece);
        const kept = found.map((sentence) => sentence.text).join('');
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
      { numRuns: 1000 },
    );
  });

  it('finishes on runs of a million characters', () => {
    for (const run of longRuns) expect(sentences(run).length).toBeLessThanOrEqual(run.length);
  });
});
