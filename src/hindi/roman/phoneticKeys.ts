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
  const found: string[] = [];
  for (const reading of readingsOf(sounds)) {
    const outline = outlineOf(reading);
    if (outline.length >= LONG) found.push(longKey(outline));
    else {
      const left = outline.length < MIDDLING ? /-/g : /[-nh]/g;
      vowels ??= isDevanagari ? vowelsOfDevanagari(units) : vowelsOfRoman(word);
      found.push(...shortKeys(reading.replace(left, ''), vowels));
    }
  }
  return found.length === 1 ? found : [...new Set(found)];
}

/** The consonants that tell long words apart. */
function outlineOf(reading: string): string {
  let outline = '';
  let before = '';
  for (let at = 0; at < reading.length; at++) {
    const sound = reading.charAt(at);
    if (sound === '-' || sound === 'n' || sound === 'h') continue;
    const heard = sound === 'v' ? 'b' : sound;
    if (heard !== before) outline += heard;
    before = heard;
  }
  return outline;
}

function squeezed(sounds: string): string {
  return sounds.replace(/(.)\1+/g, '$1');
}

/** An r is lost or shifted more often than any other sound: antargat, antragat. */
function longKey(outline: string): string {
  const core = outline.includes('r', 1)
    ? squeezed(outline.charAt(0) + outline.slice(1).replace(/r/g, ''))
    : outline;
  return core.length >= LONG ? core : outline;
}

function shortKeys(reading: string, vowels: string): string[] {
  const key = squeezed(reading);
  const keys = key.length > 1 && key.endsWith('n') ? [key, key.slice(0, -1)] : [key];
  return keys.flatMap((ending) => Array.from(vowels, (vowel) => vowel + ending));
}

function readingsOf(sounds: string): readonly string[] {
  let found = [''];
  let end = 0;
  for (let at = 0; at < sounds.length; at++) {
    const readings = READINGS.get(sounds[at] ?? '');
    if (readings === undefined) continue;
    const kept = found.length * readings.length > MOST_READINGS ? readings.slice(0, 1) : readings;
    const clear = sounds.slice(end, at);
    found = found.flatMap((before) => kept.map((reading) => before + clear + reading));
    end = at + 1;
  }
  if (end === 0) return [sounds];
  const clear = sounds.slice(end);
  return found.map((before) => before + clear);
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
  let sounds = '';
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (!unit) continue;
    const after = units[i + 1];
    sounds += consonantSound(unit, units[i - 1], after);
    if (unit.mark !== '') sounds += nasalSound(unit, after);
  }
  return sounds;
}

function consonantSound(unit: Unit, before: Unit | undefined, after: Unit | undefined): string {
  const { consonant, vowel } = unit;
  const letter = consonant.length > 1 ? consonant.charAt(0) : consonant;
  if (letter === '' && vowel === 'ऋ') return 'r';
  if (letter === '' || letter === 'य') return before ? '' : 'a';
  if (letter === 'क' && after?.consonant === 'ष' && vowel === 'none') return 'O';
  if (letter === 'व' && before && !after) return 'W';
  if (consonant === 'ड़' || consonant === 'ढ़') return 'D';
  if (letter === 'ञ' && before?.consonant === 'ज') return '';
  if (letter === 'ज' && after?.consonant === 'ञ') return 'g';
  if (letter === 'ज' && before) return 'J';
  if (letter === 'ह' && before?.vowel === 'schwa') return 'H';
  const sound = SOUNDS[CONSONANTS.indexOf(letter)] ?? '';
  return vowel === 'ऋ' ? `${sound}r` : sound;
}

function nasalSound({ mark }: Unit, after: Unit | undefined): string {
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
  [/([nrs])ch(?!h|ch)|(^|[^cth])ch(?=[lnrmto]|$)/g, '$1$2Q'],
  [/t?c+h+/g, 'C'],
  [/sc(?=[eiyl])|c(?=[eiy])/g, 's'],
  [/x+/g, 'ks'],
  [/dge|ge$|g(?=e(?!$)|i|y(?![aeiou]))/g, 'G'],
  [/([qg])u(?=[aeio])/g, '$1W'],
  [/[cq]/g, 'k'],
  [/ph|f/g, 'p'],
  [/z/g, 'J'],
  [/([ae])o$|([ou])w|([ae])w(?![aeiouh])/g, '$1$2$3W'],
  [/w/g, 'v'],
  [/th(?=er|e?$)/g, 'E'],
  [/t(?=u[aern])/g, 'I'],
  [/ngh/g, 'nX'],
  [/([kgGCjtdpbsrQ])h+/g, '$1'],
  [/([aeiou])h(?![aeiou])/g, '$1H'],
  [/([ao])l(?=[kmp])/g, '$1L'],
  [/m(?=[syvlhg])|([ae])m$/g, '$1M'],
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
