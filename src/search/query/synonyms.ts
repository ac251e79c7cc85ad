/** Other names for what the words of a query say. */
import { canonical } from '../../hindi/text/canonical.ts';
import { stemCanonical } from '../../hindi/words/stem.ts';
import type { SynonymGroup } from '../format/synonyms.ts';
import { spellingTest } from './romanLikeness.ts';

export interface Meaning {
  /** Words of the query, `start` to before `end`, that these phrases can stand for. */
  readonly start: number;
  readonly end: number;
  readonly phrases: readonly string[];
}

const LONGEST_PHRASE = 4;

/** Looks phrases of one to four words up, spelt as in the list or, in Roman letters, nearly so. */
export function meaningsOf(words: readonly string[], thesaurus: Thesaurus): readonly Meaning[] {
  const meanings: Meaning[] = [];
  for (let start = 0; start < words.length; start++) {
    for (let end = Math.min(words.length, start + LONGEST_PHRASE); end > start; end--) {
      const joined = words.slice(start, end).join('');
      for (const group of thesaurus.groupsOf(joined)) {
        const phrases =
          end - start > 1
            ? group
            : group.filter((phrase) => canonical(phrase) !== canonical(joined));
        meanings.push({ start, end, phrases });
      }
    }
  }
  return meanings;
}

/** The newsroom's synonyms, searched in their text: of a thousand phrases few are ever looked at. */
export class Thesaurus {
  readonly #text: string;

  /** @param text a line a group, its members apart by tabs */
  constructor(text: string) {
    this.#text = text;
  }

  /** Groups with a member that is spelt like this; in Roman letters, one that sounds just so will do. */
  groupsOf(joined: string): readonly SynonymGroup[] {
    const lines = /^[a-z]+$/i.test(joined) ? this.#linesHeard(joined) : this.#linesSpelt(joined);
    return [...new Set(lines)].map((line) => line.split('\t'));
  }

  #linesSpelt(joined: string): readonly string[] {
    const initial = initialOf(joined);
    const letter = canonical(joined.charAt(0));
    const key = spellingKey(joined);
    return this.#linesWith(
      beginningWith(initial),
      (phrase) =>
        Math.abs(phrase.length - joined.length) <= LONGEST_ENDING &&
        // Vowels are typed in parts.
        (initial === '' || canonical(phrase.charAt(0)) === letter) &&
        spellingKey(phrase) === key,
    );
  }

  #linesHeard(roman: string): readonly string[] {
    const same = this.#linesWith(startOf([...roman].join('[ .-]*'), '(?![^\\t\\n])'), () => true);
    if (same.length > 0 || roman.length < SHORTEST_HEARD) return same;
    const initial = initialOf(roman);
    const isSpelling = spellingTest(roman);
    return this.#linesWith(
      beginningWith(initial, roman),
      (phrase) => initialOf(phrase) === initial && isDevanagari(phrase) && isSpelling(phrase),
    );
  }

  /** Groups with a phrase that a rule finds, and that is wanted as one word. */
  #linesWith(rule: RegExp, isWanted: (phrase: string) => boolean): readonly string[] {
    const text = this.#text;
    return [...text.matchAll(rule)].flatMap(({ 0: found, index }) => {
      if (!isWanted(found.replace(/[\s.-]/g, ''))) return [];
      const start = text.lastIndexOf('\n', index) + 1;
      const end = text.indexOf('\n', index + 1);
      return [text.slice(start, end < 0 ? undefined : end)];
    });
  }
}

/** Shorter words in Roman letters sound like too much. */
const SHORTEST_HEARD = 5;

/** Letters by which words differ that are one but for number, case and signs without weight. */
const LONGEST_ENDING = 6;

/** Number and case make no difference: दाम, दामों. */
function spellingKey(joined: string): string {
  return stemCanonical(canonical(joined), 'light');
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

function startOf(beginning: string, rest: string): RegExp {
  return new RegExp(`(?:^|[\\t\\n])${beginning}${rest}`, 'gi');
}

function isDevanagari(text: string): boolean {
  return /[\u0900-\u097F]/.test(text);
}
