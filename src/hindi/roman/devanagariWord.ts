/**
 * One consonant or free vowel of a Devanagari word, with what is written upon it.
 * A conjunct is several units, all but the last with the vowel `none`.
 */
export interface Unit {
  /** The consonant, with its nukta if it has one; empty for a free vowel. */
  readonly consonant: string;
  /** The vowel as a free letter (`आ` also for the sign `ा`), the unwritten `schwa`, or `none` (virama). */
  readonly vowel: string;
  /** Anusvara, chandrabindu or visarga; else empty. */
  readonly mark: string;
  /** Where it begins in the word, in code units. */
  readonly at: number;
}

const SIGNS = 'ािीुूृॄेैोौॅॉॆॊ';
const FREE_VOWELS = 'आइईउऊऋॠएऐओऔऍऑऎऒ';
const UNIT = /([क-हॸ-ॿ]\u093C?)([ा-ौॢॣॅॉॆॊ]?)(\u094D?)([ँंः]*)|([अ-औॠॲ])\u093C?([ँंः]*)/gu;

/** Vowels typed in two parts that look like one letter: डाॅक्टर, काे, अाग. */
const WHOLE_VOWELS: readonly (readonly [RegExp, string])[] = [
  [/ाॅ/gu, 'ॉ'],
  [/ाे/gu, 'ो'],
  [/ाै/gu, 'ौ'],
  [/अा/gu, 'आ'],
  [/अो/gu, 'ओ'],
  [/अौ/gu, 'औ'],
  [/अॉ/gu, 'ऑ'],
  [/एे/gu, 'ऐ'],
];

/** A word as the functions of this folder take it: nuktas as separate code points, joiners left out. */
export function plainWord(word: string): string {
  const bare = word.normalize('NFD').replace(/[\u200B-\u200D]/g, '');
  return WHOLE_VOWELS.reduce((text, [parts, whole]) => text.replace(parts, whole), bare);
}

/**
 * Splits a Devanagari word into its consonants and vowels. Total: characters outside the script, and
 * signs that stand on nothing, are left out.
 * @param word a word in the form of {@link plainWord}
 */
export function unitsOf(word: string): Unit[] {
  return Array.from(word.matchAll(UNIT), (match) => {
    const [, consonant = '', sign = '', virama = '', mark = '', free = '', freeMark = ''] = match;
    const vowel = free || freeVowel(sign) || (virama ? 'none' : 'schwa');
    return { consonant, vowel, mark: (mark + freeMark).slice(0, 1), at: match.index };
  });
}

function freeVowel(sign: string): string {
  return sign === '' ? '' : (FREE_VOWELS[SIGNS.indexOf(sign)] ?? 'ऋ');
}
