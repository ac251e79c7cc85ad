/** Synonyms of what is typed in Roman letters. */
import { isOneMistake } from './oneMistake.ts';
import { spellingTest } from './romanLikeness.ts';
import { startOf, type Thesaurus } from './synonyms.ts';

/** Shorter words in Roman letters sound like too much. */
const SHORTEST_HEARD = 5;
/** Shorter English words are one mistake away from too much: goverment is one, but bharta is no bharti. */
const SHORTEST_MISTYPED = 7;

/** Groups with a member that is typed just so, or else with one that sounds just so. */
export function linesHeard(thesaurus: Thesaurus, roman: string): readonly string[] {
  const same = thesaurus.linesWith(startOf([...roman].join(' ?'), '(?![^\\t\\n])'), () => true);
  if (same.length > 0 || roman.length < SHORTEST_HEARD) return same;
  const initial = initialOf(roman);
  const isSpelling = spellingTest(roman);
  const heard = thesaurus.linesWith(
    beginningWith(initial, roman),
    (phrase) => initialOf(phrase) === initial && isDevanagari(phrase) && isSpelling(phrase),
  );
  if (heard.length > 0 || roman.length < SHORTEST_MISTYPED) return heard;
  return thesaurus.linesWith(startOf(roman.charAt(0), '[a-z ]*(?![^\\t\\n])'), (phrase) =>
    isOneMistake(phrase, roman),
  );
}

/** Consonants by the Roman letter for their sound; the vowels are what is left. */
const INITIALS = 'kकखqx gगघ nङञणन cचछ jजझz tटठतथ dडढदध pप fफ bबभ mम rरऋ lलळ vवw sशषस hह'.split(' ');

/** The Roman consonant of the first letter; all vowels are one, since ऑ and आ are written for each other. */
function initialOf(joined: string): string {
  const start = joined.slice(0, 3).toLowerCase();
  if (start === 'ज्ञ') return 'g';
  if (start.startsWith('ph')) return 'f';
  if (start.startsWith('c')) return softC.test(start) ? 's' : start.startsWith('ch') ? 'c' : 'k';
  return INITIALS.find((letters) => letters.includes(start.charAt(0)))?.charAt(0) ?? '';
}

const softC = /^c[eiy]/;

/** Consonants whose Roman letters are written for no other sound, behind the first of a word. */
const PLAIN = /(?!^)(?:[tdbl]|r(?!h))/g;
/** In a longer word one consonant may be another. */
const LONGEST_EXACT = 12;

/**
 * Phrases that may begin with a sound: with the letters of it, and those that are read so before others.
 *
 * @param roman a word whose plain consonants must follow
 */
function beginningWith(initial: string, roman = ''): RegExp {
  const lettersOf = (sound: string): string =>
    INITIALS.find((listed) => sound !== '' && listed.startsWith(sound)) ?? '';
  const letters = lettersOf(initial);
  const first = letters ? `[${letters}cpज]` : `[^\\t\\n${INITIALS.join('')}]`;
  const consonants = roman.length <= LONGEST_EXACT ? (roman.toLowerCase().match(PLAIN) ?? []) : [];
  const others = consonants
    .filter((letter, n) => letter !== consonants[n - 1])
    .map((letter) => `[^\\t\\n]*[${lettersOf(letter)}ृ]`);
  return startOf(first + others.join(''), '[^\\t\\n]*');
}

function isDevanagari(text: string): boolean {
  return /[\u0900-\u097F]/.test(text);
}
