import { type Unit, unitsOf } from './devanagariWord.ts';
import { spokenSchwas } from './schwa.ts';

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
  फ: 'ph',
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

const LABIAL = /^[पफबभम]/u;

/**
 * Spells one Devanagari word in Roman letters by rule, as Indians type it: no diacritics, silent vowels
 * left out.
 * @returns ASCII letters; empty for a string without Devanagari
 */
export function romaniseWord(word: string): string {
  const units = unitsOf(word);
  const spoken = spokenSchwas(units);
  const letters = units.map((unit, i) => spell(unit, spoken[i] === true, units, i)).join('');
  return letters.replace(/chchh/g, 'chh').replace(/jn(?=[aeiouy])/g, 'gy');
}

function spell(unit: Unit, hasSchwa: boolean, units: readonly Unit[], i: number): string {
  const consonant = unit.consonant === '' ? '' : consonantOf(unit.consonant);
  const vowel = hasSchwa || unit.vowel === 'अ' ? 'a' : vowelOf(unit, units);
  return consonant + vowel + markOf(unit, units[i + 1]);
}

function consonantOf(consonant: string): string {
  return CONSONANTS[consonant] ?? CONSONANTS[consonant.slice(0, 1)] ?? '';
}

function vowelOf(unit: Unit, units: readonly Unit[]): string {
  const spoken = units.filter(({ vowel }) => vowel !== 'none').length;
  const closed = units.at(-1)?.vowel === 'schwa';
  if (unit.vowel === 'ऊ' && spoken === 2 && closed) return 'oo';
  if (unit.vowel === 'ई' && spoken === 2 && closed && units[0]?.consonant) return 'ee';
  return VOWELS[unit.vowel] ?? '';
}

function markOf(unit: Unit, next: Unit | undefined): string {
  if (unit.mark === 'ः') return 'h';
  if (unit.mark === '') return '';
  return next && LABIAL.test(next.consonant) ? 'm' : 'n';
}
