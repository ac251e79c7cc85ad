import { plainWord, type Unit, unitsOf } from './devanagariWord.ts';
import { spokenSchwas } from './schwa.ts';
import { type SoundPattern, soundPattern, UNSPELLED } from './spellingPattern.ts';
import { jointsOf } from './wordParts.ts';

/** How English spells each consonant that Devanagari writes for it, as `soundPattern` reads it. */
const CONSONANTS: Readonly<Record<string, string>> = {
  क: 'ck|ch|cc(?![eiy])|qu|k|c(?![eiy])|q',
  ग: 'gg|gh|gu|g',
  च: 'tch|ch|t(?=u)',
  ज: 'dg|dj|gg(?=e)|j|g(?=[eiy])|zz|z|ss|(?<!^)s',
  ट: 'tt|t',
  ड: 'dd|d',
  थ: 'th',
  द: 'th',
  न: 'nn|kn|gn|n',
  प: 'pp|p',
  फ: 'ff|ph|f|gh|lf',
  ब: 'bb|b',
  म: 'mm|mb|mn|m|lm',
  य: 'y|i',
  र: 'rr|wr|rh|r',
  ल: 'll|l',
  व: 'wh|w|v|(?<=[gqs])u',
  श: 'ssi|sci|sch|sh|ch(?=[eia])|ti|ci|si|ce|s(?=u)|ss(?=u)',
  स: 'sc(?=[eiy])|ss|ps|s|c(?=[eiy])',
  ह: 'wh|h',
};

const VOWELS: Readonly<Record<string, string>> = {
  schwa: '[aeou]|ou|i(?=r)|io|ea(?=[rs])',
  अ: '[aueo]',
  आ: 'au|ea(?=r)|aa|al|ah|ua|a|o(?!$)|u(?=[nm])',
  इ: 'ea|ui|ie|ee|ei|i|y|e(?!$)|a(?=g)|u(?=[st])',
  ई: 'ee|ea|ie|ei|ey|eo|i|y|e(?!$)',
  उ: 'oo|ou|u|o',
  ऊ: 'oo|ou|ew|ue|ui|eu|wo|u|o',
  ए: 'ai|ay|ei|ey|ea|ae|eigh|a(?!$)|e',
  ऐ: 'ai|ay|ae|a|e',
  ओ: 'oa|ow|ou|oe|au|aw|ough|o',
  औ: 'au|aw|ou|ow|o',
  ऑ: 'au|aw|ou|oa|o|a',
  ऍ: 'a|e|ai',
};

const SILENT_SCHWA = `${VOWELS.schwa}|`;

/** Two Hindi vowels that stand for one of English: -आइ- in light, -आउ- in round. */
const GLIDES: Readonly<Record<string, string>> = {
  आइ: 'igh|eigh|ie|uy|ye|ei|i|y|is',
  आई: 'igh|ie|uy|ye|i|y',
  आउ: 'ou|ow',
  आऊ: 'ou|ow',
  आय: 'ia|io|i|y',
  ऑइ: 'oi|oy',
  ऑय: 'oi|oy',
  यू: 'iew|ew|eu|ue|you|u|yu',
  एअ: 'ai|a(?=re)',
  एय: 'ai|a(?=re)',
  इय: 'ea|ie|ia|io|iu|e',
  ईय: 'ea|ie|e',
  ऊअ: 'oo|u',
};

/** The unwritten vowel with the last consonant: table, centre, colour, station. */
const LAST: Readonly<Record<string, string>> = {
  ल: '[aeiou]ll?e?|le',
  र: '[aeiou]rr?e?|re|our|eur|ure|ear|ier',
  न: '[aeiou]nn?e?|ion|ain|eon',
  म: '[aeiou]mm?e?|m',
};

/** Letters and signs that English words are seldom written with. */
const NATIVE = /[खघछझठढतभधषणृऋङञळँः]|ड़/u;

/** Sounds as they are made of the tables, by their source. */
const patterns = new Map<string, SoundPattern>();

function patternOf(source: string): SoundPattern {
  const known = patterns.get(source);
  if (known) return known;
  const made = soundPattern(source);
  patterns.set(source, made);
  return made;
}

/** Whether a Devanagari word holds a letter that no English word is written with. */
export function isWrittenNatively(word: string): boolean {
  return NATIVE.test(plainWord(word));
}

/**
 * The English spellings that a Devanagari word may stand for, sound by sound.
 * @param word without letters that only Hindi words are written with
 * @example isSpelledBy(englishSounds('बाइक'), 'bike') // true
 */
export function englishSounds(word: string): SoundPattern[] {
  const plain = plainWord(word);
  const units = unitsOf(plain);
  const spoken = spokenSchwas(units, plain, jointsOf);
  const sounds: SoundPattern[] = [];
  for (let i = 0; i < units.length; ) i += addSound(sounds, units, spoken, i);
  return sounds;
}

/** Adds the sound that begins at a unit; returns how many units it takes. */
function addSound(
  sounds: SoundPattern[],
  units: readonly Unit[],
  spoken: readonly boolean[],
  i: number,
): number {
  const unit = units[i];
  const next = units[i + 1];
  if (!unit) return 1;
  const add = (source: string): void => {
    if (source !== '') sounds.push(patternOf(source));
  };
  const consonant = unit.consonant.charAt(0);
  if (consonant === 'क' && unit.vowel === 'none' && next?.consonant === 'स') {
    add('x|xe|cks|ks|cs|cts|cc');
    // The vowel after x is silent before a consonant, though Hindi has no sign for that: एक्सप्रेस.
    for (const vowel of vowelsAt(units, spoken, i + 1)) {
      add(next.vowel === 'schwa' ? `${vowel}|` : vowel);
    }
    return 2;
  }
  if (consonant === 'य' && (unit.vowel === 'उ' || unit.vowel === 'ऊ')) {
    add(GLIDES.यू ?? '');
    add(markOf(unit));
    return 1;
  }
  if (consonant !== '') sounds.push(consonantPattern(consonant));
  const joinsNext = next && (next.consonant === '' || next.consonant === 'य') && unit.mark === '';
  const glide = joinsNext ? GLIDES[unit.vowel + (next.consonant || next.vowel)] : undefined;
  if (glide && next) {
    add(glide);
    if (next.consonant === 'य' && next.vowel !== 'schwa') add(`${VOWELS[next.vowel] ?? ''}|`);
    add(markOf(next));
    if (i + 2 !== units.length) add('e?');
    return 2;
  }
  const last =
    units[i + 2] === undefined && next?.vowel === 'schwa' && unit.vowel === 'schwa' && !unit.mark;
  const ending = last ? LAST[next.consonant] : undefined;
  if (ending) {
    add(ending);
    return 2;
  }
  vowelsAt(units, spoken, i).forEach(add);
  return 1;
}

/** A consonant that English has no letter for is spelled by nothing. */
function consonantPattern(consonant: string): SoundPattern {
  const source = CONSONANTS[consonant];
  return source === undefined ? UNSPELLED : patternOf(source);
}

function vowelsAt(units: readonly Unit[], spoken: readonly boolean[], i: number): string[] {
  const unit = units[i];
  if (!unit || unit.vowel === 'none') return [];
  if (i === units.length - 1 && unit.vowel === 'schwa') return ['e|ue|t|'];
  if (unit.vowel === 'schwa' && !spoken[i]) return [SILENT_SCHWA];
  return [VOWELS[unit.vowel] ?? '[aeiou]', markOf(unit)];
}

function markOf(unit: Unit): string {
  return unit.mark ? 'nn|mm|n|m' : '';
}
