import { CONSONANTS, FREE_VOWELS, plainWord, type Unit, unitsOf } from './devanagariWord.ts';
import { type JointFinder, spokenSchwas } from './schwa.ts';

/** By the place in CONSONANTS and FREE_VOWELS. */
const CONSONANT_SPELLINGS =
  'k kh g gh n ch chh j jh n t th d dh n t th d dh n p f b bh m y r l l v sh sh s h'.split(' ');
const VOWEL_SPELLINGS = 'a i i u u ri ri e ai o au e o e o'.split(' ');

/** Clusters after which readers type the last vowel of a word: mitra, rajya; but dharm, garv. */
const WRITTEN_LAST = /(?:[गघजदतकध]र|य|जञ)$/u;

/**
 * Spells one Devanagari word in Roman letters by rule, as Indians type it: no diacritics, silent vowels
 * left out.
 * @param findJoints tells the members of compounds apart, where the silent vowels must be exact
 * @returns ASCII letters; empty for a string without Devanagari
 */
export function romaniseWord(word: string, findJoints?: JointFinder): string {
  const plain = plainWord(word);
  const units = unitsOf(plain);
  const spoken = spokenSchwas(units, plain, findJoints);
  const short = isShort(units);
  let roman = '';
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (!unit) continue;
    const [before, after] = [units[i - 1], units[i + 1]];
    const isLast = i > 0 && i === units.length - 1 && unit.mark === '';
    const vowel =
      isLast && unit.vowel === 'schwa'
        ? lastVowel(unit, before)
        : spoken[i]
          ? 'a'
          : vowelOf(unit, short);
    roman += consonantOf(unit, before, after) + vowel + markOf(unit, after);
  }
  return respell(roman);
}

function lastVowel(unit: Unit, before: Unit | undefined): string {
  if (unit.consonant === 'य' && before?.vowel === 'ई') return 'a';
  const isCluster = before?.vowel === 'none';
  return isCluster && WRITTEN_LAST.test(before.consonant + unit.consonant) ? 'a' : '';
}

/** A closed syllable alone, in which a long vowel is typed double: roos, teen. */
function isShort(units: readonly Unit[]): boolean {
  const last = units.at(-1);
  const vowels = units.slice(0, -1).filter(({ vowel }) => vowel !== 'none');
  return last?.vowel === 'schwa' && vowels.length === 1 && units[0]?.consonant !== '';
}

function consonantOf(unit: Unit, before: Unit | undefined, after: Unit | undefined): string {
  if (unit.consonant === 'ञ' && before?.consonant === 'ज') return 'y';
  if (unit.consonant === 'ज' && after?.consonant === 'ञ' && unit.vowel === 'none') return 'g';
  if (unit.consonant === 'व') {
    const inCluster = before?.vowel === 'none' && /[सशदध]/u.test(before.consonant);
    return inCluster || (unit.vowel === 'आ' && after?.consonant === 'ल') ? 'w' : 'v';
  }
  if (unit.consonant === 'क़') return 'q';
  if (unit.consonant === 'ज़') return 'z';
  if (unit.consonant === 'झ़') return 'zh';
  return spelled(unit.consonant.charAt(0), CONSONANTS, CONSONANT_SPELLINGS);
}

function vowelOf(unit: Unit, short: boolean): string {
  if (unit.vowel === 'अ') return 'a';
  if (short && unit.vowel === 'ऊ') return 'oo';
  if (short && unit.vowel === 'ई') return 'ee';
  return spelled(unit.vowel, FREE_VOWELS, VOWEL_SPELLINGS);
}

function spelled(letter: string, letters: string, spellings: readonly string[]): string {
  return (letter !== '' && spellings[letters.indexOf(letter)]) || '';
}

function markOf(unit: Unit, next: Unit | undefined): string {
  if (unit.mark === 'ः') return 'h';
  if (unit.mark === '') return '';
  if (next?.consonant === 'ह' && unit.vowel === 'इ') return 'ng';
  return next && /^[पफबभम]/u.test(next.consonant) ? 'm' : 'n';
}

/** Whether there is anything to respell: one look is cheaper than five. */
const RESPELLED = /^jay|ganv$|chch|gadh/;

function respell(roman: string): string {
  if (!RESPELLED.test(roman)) return roman;
  return roman
    .replace(/^jay(?=[^aeiou])/, 'jai')
    .replace(/ganv$/, 'gaon')
    .replace(/chchh/g, 'chh')
    .replace(/chch/g, 'cch')
    .replace(/gadh(?=on$|iya$|$)/, 'garh');
}
