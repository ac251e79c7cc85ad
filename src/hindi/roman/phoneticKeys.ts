import { romaniseWord } from './romaniseWord.ts';

/**
 * Vowel-free keys of a word by sound: a Devanagari word and the Roman spellings that people type for it
 * share at least one.
 */
export function phoneticKeys(word: string): string[] {
  const roman = /[\u0900-\u097F]/.test(word) ? romaniseWord(word) : word;
  const sounds = roman
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/x/g, 'ks')
    .replace(/(?:c|s)h/g, (pair) => (pair === 'ch' ? 'C' : 's'))
    .replace(/[cq]/g, 'k')
    .replace(/C/g, 'c')
    .replace(/([kgcjtdpb])h+/g, '$1')
    .replace(/f/g, 'p')
    .replace(/z/g, 'j')
    .replace(/w/g, 'v')
    .replace(/m(?=[pb])/g, 'n');
  const body = sounds
    .replace(/^[aeiou]+/, 'a')
    .replace(/(?!^)[aeiouy]/g, '')
    .replace(/(.)\1+/g, '$1');
  const open = body.replace(/n$/, '');
  return open === '' || open === body ? [body] : [body, open];
}
