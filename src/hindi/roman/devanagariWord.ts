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

const BLOCK = 0x0900;
const BLOCK_SIZE = 0x80;
const NUKTA = 0x3c;
const VIRAMA = 0x4d;

/** What a code point of the block is in a word; 0 for all else. */
const CONSONANT = 1;
const FREE_VOWEL = 2;
const SIGN = 3;
const MARK = 4;

const KIND = new Uint8Array(BLOCK_SIZE);
/** The block's letters as strings, vowel signs as the free vowel of their sound: made once, not for each unit. */
const LETTER: string[] = [];
/** A consonant with the nukta behind it. */
const WITH_NUKTA: string[] = [];
for (let offset = 0; offset < BLOCK_SIZE; offset++) {
  LETTER.push(String.fromCharCode(BLOCK + offset));
  WITH_NUKTA.push(String.fromCharCode(BLOCK + offset, BLOCK + NUKTA));
}
function define(kind: number, letters: string): void {
  for (const letter of letters) KIND[letter.charCodeAt(0) - BLOCK] = kind;
}
define(CONSONANT, 'कखगघङचछजझञटठडढणतथदधनऩपफबभमयरऱलळऴवशषसहॸॹॺॻॼॽॾॿ');
define(FREE_VOWEL, 'अआइईउऊऋऌऍऎएऐऑऒओऔॠॲ');
define(SIGN, 'ािीुूृॄॅॆेैॉॊोौॢॣ');
define(MARK, 'ँंः');

const SIGNS = 'ािीुूृॄॅॆेैॉॊोौॢॣ';
const SIGN_VOWELS = 'आइईउऊऋॠऍऎएऐऑऒओऔऋऋ';
for (let i = 0; i < SIGNS.length; i++) {
  LETTER[SIGNS.charCodeAt(i) - BLOCK] = SIGN_VOWELS.charAt(i);
}

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
  if (isPlain(word)) return word;
  const bare = word.normalize('NFD').replace(/[\u200B-\u200D]/g, '');
  return WHOLE_VOWELS.reduce((text, [parts, whole]) => text.replace(parts, whole), bare);
}

/**
 * Whether a word is plain as it stands, as nearly all are: only letters of the block that have no
 * decomposition, signs on consonants, nuktas directly on consonants.
 */
function isPlain(word: string): boolean {
  let before = 0;
  for (let i = 0; i < word.length; i++) {
    const offset = word.charCodeAt(i) - BLOCK;
    if (offset === NUKTA) {
      if (before !== CONSONANT) return false;
      before = 0;
      continue;
    }
    if (offset === VIRAMA) {
      before = 0;
      continue;
    }
    const kind = offset > 0 && offset < BLOCK_SIZE ? KIND[offset] : 0;
    if (kind === 0 || kind === undefined || isComposed(offset)) return false;
    if (kind === SIGN && (before === SIGN || before === FREE_VOWEL)) return false;
    before = kind;
  }
  return true;
}

/** ऩ, ऱ, ऴ, which decompose. */
function isComposed(offset: number): boolean {
  return offset === 0x29 || offset === 0x31 || offset === 0x34;
}

/**
 * Splits a Devanagari word into its consonants and vowels. Total: characters outside the script, and
 * signs that stand on nothing, are left out.
 * @param word a word in the form of {@link plainWord}
 */
export function unitsOf(word: string): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < word.length; ) {
    const at = i;
    const offset = word.charCodeAt(i++) - BLOCK;
    const kind = KIND[offset];
    if (kind !== CONSONANT && kind !== FREE_VOWEL) continue;
    const hasNukta = word.charCodeAt(i) - BLOCK === NUKTA;
    if (hasNukta) i++;
    let consonant = '';
    let vowel = LETTER[offset] ?? '';
    if (kind === CONSONANT) {
      consonant = (hasNukta ? WITH_NUKTA[offset] : LETTER[offset]) ?? '';
      vowel = 'schwa';
      const sign = word.charCodeAt(i) - BLOCK;
      const isSign = KIND[sign] === SIGN;
      if (isSign) {
        vowel = LETTER[sign] ?? '';
        i++;
      }
      if (word.charCodeAt(i) - BLOCK === VIRAMA) {
        if (!isSign) vowel = 'none';
        i++;
      }
    }
    const mark = word.charCodeAt(i) - BLOCK;
    const isMarked = KIND[mark] === MARK;
    while (KIND[word.charCodeAt(i) - BLOCK] === MARK) i++;
    units.push({ consonant, vowel, mark: (isMarked && LETTER[mark]) || '', at });
  }
  return units;
}
