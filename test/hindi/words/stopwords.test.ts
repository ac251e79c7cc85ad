import { describe, expect, it } from 'vitest';
import { isStopword } from '../../../src/hindi/index.ts';

describe('isStopword', () => {
  it.each([
    'का',
    'में',
    'और',
    'क्योंकि',
    'यह',
    'उन्होंने',
    'जिन्हें',
    'इसके',
    'किसी',
    'है',
    'हूँ',
    'हुए',
    'गया',
    'गये',
    'करने',
    'रही',
    'सकेंगे',
    'चुका',
    'होगा',
    'यहाँ',
    'थी',
  ])('%s serves grammar', (word) => {
    expect(isStopword(word)).toBe(true);
  });

  it.each([
    ['a frequent noun', 'लोग'],
    ['a negation', 'नहीं'],
    ['a number', 'दो'],
    ['the police station', 'थाने'],
    ['a party', 'सपा'],
    ['a Latin word', 'PM'],
    ['nothing', ''],
  ])('%s does not', (_what, word) => {
    expect(isStopword(word)).toBe(false);
  });
});
