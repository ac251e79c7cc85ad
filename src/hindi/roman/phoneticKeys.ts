import { CONSONANTS, plainWord, type Unit, unitsOf } from './devanagariWord.ts';

/** Most keys of one word; a word with more ambiguous sounds keeps the first readings of the rest. */
const MOST_READINGS = 8;

/** Consonants from which on a word is told apart without its vowels. */
const LONG = 3;
/** Consonants from which on it is told apart without its nasals and breath. */
const MIDDLING = 2;

/**
 * Sounds that are typed or read in several ways: a capital that stands for the sound until the keys are
 * made, then its readings; `-` for a sound that may be left out. D is ड़, O the k of क्ष, Q the ch of
 * anchor and bench, S the ti of nation and Patiala, E the th of mother, I the tu of nature, X the gh of Singh.
 */
const READINGS: ReadonlyMap<string, readonly string[]> = new Map(
  'Ddr Ggj Jjs Hh- Nn- Ll- Mmn Wv- Ok- QCk SstC Etd ItC Xgh'
    .split(' ')
    .map(([sound = '', ...readings]) => [sound, readings]),
);

/**
 * Vowel-free keys of a word by sound: a Devanagari word and the Roman spellings that people type for it
 * share at least one. Aspirates, sibilants and doubled letters are merged; short words keep a vowel.
 * @param word a word in Devanagari or Roman
 * @returns at least one key; the empty string for a word without letters
 * @example phoneticKeys("रूस") // ["Urs"], as phoneticKeys("roos")
 */
export function phoneticKeys(word: string): string[] {
  const isDevanagari = /[\u0900-\u097F]/u.test(word);
  const units = isDevanagari ? unitsOf(plainWord(word)) : [];
  const sounds = (isDevanagari ? soundsOfDevanagari(units) : soundsOfRoman(word)).replace(
    /m(?=[pbv])/g,
    'n',
  );
  let vowels: string | undefined;
  return [
    ...new Set(
      readingsOf(sounds).flatMap((reading) => {
        const heard = reading.replace(/-/g, '');
        const outline = outlineOf(heard);
        if (outline.length >= LONG) return [longKey(outline)];
        vowels ??= isDevanagari ? vowelsOfDevanagari(units) : vowelsOfRoman(word);
        return shortKeys(outline.length < MIDDLING ? heard : heard.replace(/[nh]/g, ''), vowels);
      }),
    ),
  ];
}

/** The consonants that tell long words apart. */
function outlineOf(reading: string): string {
  return squeezed(reading.replace(/[nh]/g, '').replace(/v/g, 'b'));
}

function squeezed(sounds: string): string {
  return sounds.replace(/(.)\1+/g, '$1');
}

/** An r is lost or shifted more often than any other sound: antargat, antragat. */
function longKey(outline: string): string {
  const core = squeezed(outline.replace(/(?<!^)r/g, ''));
  return core.length >= LONG ? core : outline;
}

function shortKeys(reading: string, vowels: string): string[] {
  const key = squeezed(reading);
  const keys = key.length > 1 && key.endsWith('n') ? [key, key.slice(0, -1)] : [key];
  return keys.flatMap((ending) => Array.from(vowels, (vowel) => vowel + ending));
}

function readingsOf(sounds: string): string[] {
  let found = [''];
  for (const sound of sounds) {
    const readings = READINGS.get(sound) ?? [sound];
    const kept = found.length * readings.length > MOST_READINGS ? readings.slice(0, 1) : readings;
    found = found.flatMap((before) => kept.map((reading) => before + reading));
  }
  return found;
}

/** The classes of the first vowel: I, U and A for all others. */
function vowelsOfDevanagari(units: readonly Unit[]): string {
  const i = units.findIndex((unit) => unit.vowel !== 'none');
  const first = units[i]?.vowel ?? '';
  if (/[इई]/u.test(first)) return 'I';
  if (/[उऊओऔ]/u.test(first)) return 'U';
  if (first === 'ऑ') return 'AU';
  if (first === 'ऋ') return 'IAU';
  return /[एऐऍ]/u.test(first) || /^[हय]/u.test(units[i + 1]?.consonant ?? '') ? 'IA' : 'A';
}

function vowelsOfRoman(word: string): string {
  const [, head = '', first = '', next] =
    /^((?:[gq]u(?=[aeio])|[^aeiouy])*)(y(?![aeiou])|ew|y?[aeiou]+y?)?(.?)/.exec(
      word.toLowerCase(),
    ) ?? [];
  if (/^(?:uu|oo)/.test(first)) return 'U';
  if (/^(?:au|e[uw]|y?[ou])/u.test(first)) return 'UA';
  if (/^(?:a[iey]|y?[ei]|y$)/u.test(first))
    return first === 'e' || next === 'r' || head.length > 1 ? 'IA' : 'I';
  return 'A';
}

/** By the place in CONSONANTS. */
const SOUNDS = 'kkggnCCjjnttddnttddnppbbm-rllvsssh';

function soundsOfDevanagari(units: readonly Unit[]): string {
  return units
    .map(
      (unit, i) =>
        consonantSound(unit, units[i - 1], units[i + 1]) + nasalSound(unit, units[i + 1]),
    )
    .join('');
}

function consonantSound(unit: Unit, before: Unit | undefined, after: Unit | undefined): string {
  const { consonant, vowel } = unit;
  const letter = consonant.charAt(0);
  if (letter === '' && vowel === 'ऋ') return 'r';
  if (letter === '' || letter === 'य') return before ? '' : 'a';
  if (letter === 'क' && after?.consonant === 'ष' && vowel === 'none') return 'O';
  if (letter === 'व' && before && !after) return 'W';
  if (consonant === 'ड़' || consonant === 'ढ़') return 'D';
  if (letter === 'ञ' && before?.consonant === 'ज') return '';
  if (letter === 'ज' && after?.consonant === 'ञ') return 'g';
  if (letter === 'ज' && before) return 'J';
  if (letter === 'ह' && before?.vowel === 'schwa') return 'H';
  return (SOUNDS[CONSONANTS.indexOf(letter)] ?? '') + (vowel === 'ऋ' ? 'r' : '');
}

function nasalSound({ mark }: Unit, after: Unit | undefined): string {
  if (mark === '') return '';
  if (mark === 'ः') return 'H';
  return mark === 'ँ' || /^[चवसशहय]/u.test(after?.consonant ?? '') ? 'N' : 'n';
}

/** Spellings of one sound, in the order of replacing. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/^jn/, 'g'],
  [/^[kg]n|gn(?=s?$)/g, 'n'],
  [/igh(?=[tnwve]|s?$)|[oa]ugh(?=t|s?$)/g, 'i'],
  [/ti(?=o|a[ln])/g, 'S'],
  [/(?<=[nrs])ch(?!h|ch)|(?<![cth])ch(?=[lnrmto]|$)/g, 'Q'],
  [/t?c+h+/g, 'C'],
  [/sc(?=[eiyl])|c(?=[eiy])/g, 's'],
  [/x+/g, 'ks'],
  [/dge|ge$|g(?=e(?!$)|i|y(?![aeiou]))/g, 'G'],
  [/(?<=[qg])u(?=[aeio])/g, 'W'],
  [/[cq]/g, 'k'],
  [/ph|f/g, 'p'],
  [/z/g, 'J'],
  [/(?<=[ae])o$|(?<=[ou])w|(?<=[ae])w(?![aeiouh])/g, 'W'],
  [/w/g, 'v'],
  [/th(?=er|e?$)/g, 'E'],
  [/t(?=u[aern])/g, 'I'],
  [/(?<=n)gh/g, 'X'],
  [/(?<=[kgGCjtdpbsrQ])h+/g, ''],
  [/(?<=[aeiou])h(?![aeiou])/g, 'H'],
  [/(?<=[ao])l(?=[kmp])/g, 'L'],
  [/m(?=[syvlhg])|(?<=[ae])m$/g, 'M'],
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
