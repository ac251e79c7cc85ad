import { plainWord, type Unit, unitsOf } from './devanagariWord.ts';
import { type JointFinder, spokenSchwas } from './schwa.ts';

const CONSONANTS: Readonly<Record<string, string>> = {
  क: 'k',
  ख: 'kh',
  ग: 'g',
  घ: 'gh',
  ङ: 'n',
  च: 'ch',
  छ: 'chh',
  ज: 'j',
  झ: 'jh',
  ञ: 'n',
  ट: 't',
  ठ: 'th',
  ड: 'd',
  ढ: 'dh',
  ण: 'n',
  त: 't',
  थ: 'th',
  द: 'd',
  ध: 'dh',
  न: 'n',
  प: 'p',
  फ: 'f',
  ब: 'b',
  भ: 'bh',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  ळ: 'l',
  व: 'v',
  श: 'sh',
  ष: 'sh',
  स: 's',
  ह: 'h',
  क़: 'q',
  ख़: 'kh',
  ग़: 'g',
  ज़: 'z',
  फ़: 'f',
  झ़: 'zh',
};

const VOWELS: Readonly<Record<string, string>> = {
  आ: 'a',
  इ: 'i',
  ई: 'i',
  उ: 'u',
  ऊ: 'u',
  ऋ: 'ri',
  ॠ: 'ri',
  ए: 'e',
  ऐ: 'ai',
  ओ: 'o',
  औ: 'au',
  ऑ: 'o',
  ऍ: 'e',
  ऎ: 'e',
  ऒ: 'o',
};

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
  return respell(
    units
      .map((unit, i) => {
        const before = units[i - 1];
        const isLast = i > 0 && i === units.length - 1 && unit.mark === '';
        const vowel =
          isLast && unit.vowel === 'schwa'
            ? lastVowel(unit, before)
            : spoken[i]
              ? 'a'
              : vowelOf(unit, short);
        return consonantOf(unit, before, units[i + 1]) + vowel + markOf(unit, units[i + 1]);
      })
      .join(''),
  );
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
  return CONSONANTS[unit.consonant] ?? CONSONANTS[unit.consonant.slice(0, 1)] ?? '';
}

function vowelOf(unit: Unit, short: boolean): string {
  if (unit.vowel === 'अ') return 'a';
  if (short && unit.vowel === 'ऊ') return 'oo';
  if (short && unit.vowel === 'ई') return 'ee';
  return VOWELS[unit.vowel] ?? '';
}

function markOf(unit: Unit, next: Unit | undefined): string {
  if (unit.mark === 'ः') return 'h';
  if (unit.mark === '') return '';
  if (next?.consonant === 'ह' && unit.vowel === 'इ') return 'ng';
  return next && /^[पफबभम]/u.test(next.consonant) ? 'm' : 'n';
}

function respell(roman: string): string {
  return roman
    .replace(/^jay(?=[^aeiou])/, 'jai')
    .replace(/ganv$/, 'gaon')
    .replace(/chchh/g, 'chh')
    .replace(/chch/g, 'cch')
    .replace(/gadh(?=on$|iya$|$)/, 'garh');
}
