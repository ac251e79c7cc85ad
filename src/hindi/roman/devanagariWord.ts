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

/** The consonants in the order of the code chart, for tables that go by place. */
export const CONSONANTS = 'कखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसह';
/** Vowel letters, and in the same order the signs that stand for them. */
export const FREE_VOWELS = 'आइईउऊऋॠएऐओऔऍऑऎऒ';
const SIGNS = 'ािीुूृॄेैोौॅॉॆॊ';
const UNIT = /([क-हॸ-ॿ]\u093C?)([ा-ौॢॣ]?)(\u094D?)([ँंः]*)|([अ-औॠॲ])\u093C?([ँंः]*)/gu;

/** A second sign on a vowel, or a sign on a free one. */
const TWO_PARTS = /[अएा][ॅॉाेैोौ]/gu;

/** Vowels typed in two parts that look like one letter: डाॅक्टर, काे, अाग. */
const PARTS = 'ाॅ ाे ाै अा अो अौ अॉ एे'.split(' ');
const WHOLES = 'ॉोौआओऔऑऐ';

/** A word as the functions of this folder take it: nuktas as separate code points, joiners left out. */
export function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u200B-\u200D]/g, '')
    .replace(TWO_PARTS, (parts) => WHOLES[PARTS.indexOf(parts)] ?? parts);
}

/**
 * Splits a Devanagari word into its consonants and vowels. Total: characters outside the script, and
 * signs that stand on nothing, are left out.
 * @param word a word in the form of {@link plainWord}
 */
export function unitsOf(word: string): Unit[] {
  const units: Unit[] = [];
  UNIT.lastIndex = 0;
  for (let match = UNIT.exec(word); match !== null; match = UNIT.exec(word)) {
    const [, consonant = '', sign = '', virama = '', mark = '', free = '', freeMark = ''] = match;
    const vowel = free || freeVowel(sign) || (virama ? 'none' : 'schwa');
    units.push({ consonant, vowel, mark: (mark + freeMark).charAt(0), at: match.index });
  }
  return units;
}

function freeVowel(sign: string): string {
  return sign === '' ? '' : (FREE_VOWELS[SIGNS.indexOf(sign)] ?? 'ऋ');
}
