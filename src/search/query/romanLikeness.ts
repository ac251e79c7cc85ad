/** How much alike a word in Roman letters and a word of the paper are. */
import { remembered } from '../../hindi/remembered.ts';
import { romaniseWord } from '../../hindi/roman/romaniseWord.ts';
import { spellingDistance } from '../../hindi/roman/spellingDistance.ts';

/** The same words are met in each tier and with each query. */
const MOST_WORDS = 5000;

/** A word of the paper as it is typed in Roman letters. */
export const romanised = remembered((word) => romaniseWord(word), MOST_WORDS);

/**
 * A word in Roman letters with one spelling for each sound that people type in several: daure and dore,
 * chunaav and chunav are the same. What is in Devanagari stays as it is.
 *
 * @example plainLetters('chunaav') // 'chunav'
 */
export const plainLetters = remembered(withPlainLetters, MOST_WORDS);

function withPlainLetters(roman: string): string {
  return /[\u0900-\u097F]/.test(roman)
    ? roman
    : roman
        .replace(/aa/g, 'a')
        .replace(/ay(?![aeiou])/g, 'ai')
        .replace(/c+h(?:c+h)*/g, 'ch')
        .replace(/anv$/, 'aon')
        .replace(/^jn/, 'gy')
        .replace(/ee|ii/g, 'i')
        .replace(/oo|uu/g, 'u')
        .replace(/ai/g, 'e')
        .replace(/au|ou/g, 'o')
        .replace(/w/g, 'v')
        .replace(/av$/, 'ao')
        .replace(/z/g, 'j')
        .replace(/ph/g, 'f')
        .replace(/c(?=[eiy])/g, 's')
        .replace(/q|c(?!h)/g, 'k')
        .replace(/x/g, 'ks')
        .replace(/sh/g, 's')
        .replace(/ngh/g, 'nh')
        .replace(/([^aeiou])\1/g, '$1');
}

/** A long word may differ in so much of its letters; in a shorter one that makes another word. */
const LONG = 8;
const FARTHEST_SHARE = 0.08;

/** Tells of words in Devanagari whether a Roman spelling can hardly mean anything else. */
export function spellingTest(roman: string): (word: string) => boolean {
  const plain = plainLetters(roman);
  return (word) => {
    const own = romanised(word);
    return (
      plain === plainLetters(own) ||
      (roman.length >= LONG &&
        spellingDistance(roman, own, roman.length * FARTHEST_SHARE) <=
          roman.length * FARTHEST_SHARE)
    );
  };
}
