import { describe, expect, it } from 'vitest';
import { englishSounds } from '../../../src/hindi/roman/englishSpelling.ts';
import { isSpelledBy, soundPattern } from '../../../src/hindi/roman/spellingPattern.ts';

describe('soundPattern', () => {
  it.each([
    ['ck|k', ['ck', 'k'], ['c', 'kc', '']],
    ['[ae]ll?', ['al', 'all', 'el', 'ell'], ['ll', 'ale']],
    ['e?', ['e', ''], ['ee']],
    ['a|', ['a', ''], ['b']],
  ])('%s', (source, spelled, others) => {
    const sounds = [soundPattern(source)];
    for (const word of spelled) expect(isSpelledBy(sounds, word), word).toBe(true);
    for (const word of others) expect(isSpelledBy(sounds, word), word).toBe(false);
  });

  it.each([
    ['a letter that must follow', 'c(?=[ei])|x', 'ce', 'ca'],
    ['a letter that must not follow', 'c(?![ei])', 'ca', 'ce'],
    ['more letters than one', 'a(?=re)', 'are', 'ate'],
  ])('knows %s', (_, source, right, wrong) => {
    const sounds = [soundPattern(source), soundPattern('a|e|re|te')];
    expect(isSpelledBy(sounds, right)).toBe(true);
    expect(isSpelledBy(sounds, wrong)).toBe(false);
  });

  it.each([
    ['a letter that must stand before', '(?<=[gq])u', 'gu', 'bu'],
    ['the beginning of the word', '(?<!^)s|u', 'gs', 's'],
  ])('knows %s', (_, source, right, wrong) => {
    const sounds = [soundPattern('g|b|'), soundPattern(source)];
    expect(isSpelledBy(sounds, right)).toBe(true);
    expect(isSpelledBy(sounds, wrong)).toBe(false);
  });

  it('knows the end of the word', () => {
    const sounds = [soundPattern('o(?!$)'), soundPattern('n|')];
    expect(isSpelledBy(sounds, 'on')).toBe(true);
    expect(isSpelledBy(sounds, 'o')).toBe(false);
  });

  it('refuses what it does not understand', () => {
    expect(() => soundPattern('a+')).toThrow('a+');
  });
});

describe('englishSounds', () => {
  it.each([
    ['बाइक', 'bike'],
    ['ट्रांजिस्टर', 'transistor'],
    ['टेबल', 'table'],
    ['कलर', 'colour'],
    ['बॉक्स', 'box'],
    ['यूनिट', 'unit'],
    ['राइट', 'right'],
    ['क्वीन', 'queen'],
  ])('%s may stand for %s', (word, english) => {
    expect(isSpelledBy(englishSounds(word), english)).toBe(true);
  });

  it.each([
    ['बाइक', 'back'],
    ['टेबल', 'tablet'],
  ])('%s does not stand for %s', (word, english) => {
    expect(isSpelledBy(englishSounds(word), english)).toBe(false);
  });
});
