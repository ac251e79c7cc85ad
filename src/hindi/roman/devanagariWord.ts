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

/** A second sign on a vowel, or a sign on a free one. */
const TWO_PARTS = /[अएा][ॅॉाेैोौ]/gu;

/** Vowels typed in two parts that look like one letter: डाॅक्टर, काे, अाग. */
const PARTS = 'ाॅ ाे ाै अा अो अौ अॉ एे'.split(' ');
const WHOLES = 'ॉोौआओऔऑऐ';

/** Letters that normal form D takes apart, a nukta, whose place it may change, and what is not Devanagari. */
const UNUSUAL =
  /[^\u0900-\u0928\u092A-\u0930\u0932\u0933\u0935-\u093B\u093D-\u0950\u0960-\u097F]|[अएा][ॅॉाेैोौ]/;

/** A word as the functions of this folder take it: nuktas as separate code points, joiners left out. */
export function plainWord(word: string): string {
  if (!UNUSUAL.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/[\u200B-\u200D]/g, '')
    .replace(TWO_PARTS, (parts) => WHOLES[PARTS.indexOf(parts)] ?? parts);
}

const BLOCK = 0x0900;
/** The letters and signs of the script by their place in it, and the letters with a nukta. */
const LETTERS = Array.from({ length: 0x80 }, (_, place) => String.fromCharCode(BLOCK + place));
const NUKTA = '\u093C';
const DOTTED = LETTERS.map((letter) => letter + NUKTA);
/** By the place of a sign the vowel that it stands for. */
const VOWELS = LETTERS.map((sign) => FREE_VOWELS[SIGNS.indexOf(sign)] ?? 'ऋ');
const CONSONANT = 1;
const VOWEL = 2;
const SIGN = 3;
const MARK = 4;
const LETTERS_OF_KIND = [/[क-हॸ-ॿ]/, /[अ-औॠॲ]/, /[ा-ौॢॣ]/, /[ँंः]/];
/** By the place of a letter what it is. */
const KINDS = LETTERS.map(
  (letter) => 1 + LETTERS_OF_KIND.findIndex((letters) => letters.test(letter)),
);
const VIRAMA = 0x4d;
const NUKTA_PLACE = 0x3c;

let lastWord = '';
let lastUnits: readonly Unit[] = [];

/**
 * Splits a Devanagari word into its consonants and vowels. Total: characters outside the script, and
 * signs that stand on nothing, are left out. A word goes through several functions one after another,
 * so the last one is remembered.
 * @param word a word in the form of {@link plainWord}
 */
export function unitsOf(word: string): readonly Unit[] {
  if (word !== lastWord) {
    lastUnits = split(word);
    lastWord = word;
  }
  return lastUnits;
}

function split(word: string): readonly Unit[] {
  const units: Unit[] = [];
  for (let end = 0; end < word.length; ) {
    const at = end;
    const letter = placeAt(word, end++);
    const kind = KINDS[letter];
    if (kind !== CONSONANT && kind !== VOWEL) continue;
    const isDotted = placeAt(word, end) === NUKTA_PLACE;
    if (isDotted) end++;
    let consonant = '';
    let vowel = LETTERS[letter] ?? '';
    if (kind === CONSONANT) {
      consonant = (isDotted ? DOTTED[letter] : vowel) ?? '';
      const isSigned = KINDS[placeAt(word, end)] === SIGN;
      vowel = isSigned ? (VOWELS[placeAt(word, end++)] ?? '') : 'schwa';
      if (placeAt(word, end) === VIRAMA) {
        end++;
        if (!isSigned) vowel = 'none';
      }
    }
    const mark = KINDS[placeAt(word, end)] === MARK ? (LETTERS[placeAt(word, end)] ?? '') : '';
    while (KINDS[placeAt(word, end)] === MARK) end++;
    units.push({ consonant, vowel, mark, at });
  }
  return units;
}

/** The place in the script of a letter of the word; -1 for the word's end. */
function placeAt(word: string, at: number): number {
  return at < word.length ? word.charCodeAt(at) - BLOCK : -1;
}
