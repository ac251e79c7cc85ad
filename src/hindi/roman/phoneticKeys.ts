import { plainWord, type Unit, unitsOf } from './devanagariWord.ts';

/** Most keys of one word; a word with more ambiguous sounds keeps the first readings of the rest. */
const MOST_KEYS = 8;

/**
 * Sounds that are typed in several ways, each by a capital that stands for it until the keys are made:
 * G a g that may be j, D for ड़, J a j that English spells s, H an h and N a nasal that may be left out.
 */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  D: ['d', 'r'],
  G: ['g', 'j'],
  J: ['j', 's'],
  H: ['h', ''],
  N: ['n', ''],
  Q: ['C', 'k'],
  W: ['v', ''],
  X: ['ks', 's'],
};

/**
 * Vowel-free keys of a word by sound: a Devanagari word and the Roman spellings that people type for it
 * share at least one. Aspirates, sibilants and doubled letters are merged; a nasal at the end is optional.
 * @param word a word in Devanagari or Roman
 * @returns at least one key; the empty string for a word without letters
 * @example phoneticKeys("रूस") // ["Urs"], as phoneticKeys("roos")
 */
export function phoneticKeys(word: string): string[] {
  const isDevanagari = /[\u0900-\u097F]/.test(word);
  const sounds = isDevanagari ? soundsOfDevanagari(word) : soundsOfRoman(word);
  const merged = sounds.replace(/m(?=[pbv])/g, 'n');
  const outline = merged
    .replace(/[nNhH]/g, '')
    .replace(/[vW]/g, 'b')
    .replace(/(.)\1+/g, '$1');
  if (outline.length >= LONG) return [...new Set(readingsOf(outline))];
  const vowels = isDevanagari ? vowelsOfDevanagari(word) : vowelsOfRoman(word);
  const keys =
    outline.length === LONG - 1
      ? readingsOf(outline)
      : readingsOf(merged).flatMap(withOptionalNasal);
  return [...new Set(keys.flatMap((key) => vowels.map((vowel) => vowel + key)))];
}

/** Consonants from which on a word is told apart without its vowels, nasals and breath. */
const LONG = 4;

function vowelsOfDevanagari(word: string): string[] {
  const units = unitsOf(plainWord(word));
  const i = units.findIndex((unit) => unit.vowel !== 'none');
  const first = units[i]?.vowel ?? '';
  if (/[इई]/u.test(first)) return ['I'];
  if (/[उऊओऔ]/u.test(first)) return ['U'];
  if (first === 'ऑ') return ['A', 'U'];
  if (first === 'ऋ') return ['I', 'A', 'U'];
  return /[एऐऍ]/u.test(first) || units[i + 1]?.consonant === 'ह' ? ['I', 'A'] : ['A'];
}

function vowelsOfRoman(word: string): string[] {
  const [, head = '', first = ''] =
    /^([^aeiouy]*)(y(?![aeiou])|y?[aeiou]+y?)?/.exec(word.toLowerCase()) ?? [];
  const own = /^(?:ai|ay|ae|y?[ei]|y$)/.test(first)
    ? 'I'
    : /^(?:au|[ou]|y[ou])/.test(first)
      ? 'U'
      : 'A';
  const rest = word.charAt(head.length + first.length);
  const isLoose = own === 'U' ? !/^(?:uu|oo)/.test(first) : rest === 'r' || head.length > 1;
  return own !== 'A' && isLoose ? [own, 'A'] : [own];
}

function readingsOf(sounds: string): string[] {
  let keys = [''];
  for (const sound of sounds) {
    const readings = READINGS[sound] ?? [sound];
    const kept = keys.length * readings.length > MOST_KEYS ? readings.slice(0, 1) : readings;
    keys = keys.flatMap((key) => kept.map((reading) => key + reading));
  }
  return keys.map((key) => key.replace(/(.)\1+/g, '$1'));
}

function withOptionalNasal(key: string): string[] {
  return key.length > 1 && key.endsWith('n') ? [key, key.slice(0, -1)] : [key];
}

const LETTERS = 'कखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसह';
const SOUNDS = 'kkggnCCjjnttddnttddnppbbm-rllvsssh';

function soundsOfDevanagari(word: string): string {
  const units = unitsOf(plainWord(word));
  return units.map((unit, i) => soundOf(unit, units[i - 1], units[i + 1])).join('');
}

function soundOf(unit: Unit, before: Unit | undefined, after: Unit | undefined): string {
  return consonantSound(unit, before, after) + nasalSound(unit, after);
}

function consonantSound(unit: Unit, before: Unit | undefined, after: Unit | undefined): string {
  const letter = unit.consonant.charAt(0);
  const sound = SOUNDS[LETTERS.indexOf(letter)] ?? '';
  if (unit.vowel === 'ऋ' && letter === '') return 'r';
  if (letter === '' || letter === 'य') return before ? '' : 'a';
  if (letter === 'क' && after?.consonant === 'ष' && unit.vowel === 'none') return 'X';
  if (letter === 'ष' && before?.consonant === 'क' && before.vowel === 'none') return '';
  if (letter === 'व' && before && !after) return 'W';
  if (/[डढ]़/u.test(unit.consonant)) return 'D';
  if (letter === 'ञ' && before?.consonant === 'ज') return '';
  if (letter === 'ज' && after?.consonant === 'ञ') return 'g';
  if (letter === 'ज' && before) return 'J';
  if (letter === 'ह' && before?.vowel === 'schwa') return 'H';
  return unit.vowel === 'ऋ' ? `${sound}r` : sound;
}

function nasalSound(unit: Unit, after: Unit | undefined): string {
  if (unit.mark === '') return '';
  if (unit.mark === 'ः') return 'H';
  return unit.mark === 'ँ' || /^[चवसशहय]/u.test(after?.consonant ?? '') ? 'N' : 'n';
}

/** Spellings of one sound, in the order of replacing. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/^(?:kn|gn)/, 'n'],
  [/^wr/, 'r'],
  [/^wh(?=o)/, 'h'],
  [/(?:igh|ough|augh)(?=t|w|s?$)/g, 'i'],
  [/(?:[ct]|ss?)i(?=o|a[ln])/g, 's'],
  [/(?<!c)ch(?=[lnr])/g, 'Q'],
  [/t?c+h+/g, 'C'],
  [/C+/g, 'C'],
  [/sc(?=[eiy])|c(?=[eiy])/g, 's'],
  [/x/g, 'ks'],
  [/dge|(?<=[aeiou])ge$|g(?=e(?!$)|i|y(?![aeiou]))/g, 'G'],
  [/[cq]/g, 'k'],
  [/ph|f/g, 'p'],
  [/z/g, 'j'],
  [/[aeo]w(?![aeiouh])/g, 'o'],
  [/(?<=o)w/g, 'W'],
  [/w/g, 'v'],
  [/(?<=[kgGCjtdpbs])h+/g, ''],
  [/(?<=[aeiou])h$/, 'H'],
  [/^[aeiouy]+/, 'A'],
  [/[aeiouy]/g, ''],
];

function soundsOfRoman(word: string): string {
  const sounds = SPELLINGS.reduce(
    (text, [spelling, sound]) => text.replace(spelling, sound),
    word.toLowerCase(),
  );
  return sounds.replace('A', 'a');
}
