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
    const members = this.#membersLike(joined);
    const key = spellingKey(joined);
    const same = members.filter(
      ({ phrase }) =>
        Math.abs(phrase.length - joined.length) <= LONGEST_ENDING && spellingKey(phrase) === key,
    );
    const isHeard = same.length === 0 && /^[a-z]{5,}$/i.test(joined);
    const isSpelling = isHeard ? spellingTest(joined) : () => false;
    const heard = ({ phrase }: Member): boolean =>
      isDevanagari(phrase) && isAsLong(phrase, joined) && isSpelling(phrase);
    const lines = (isHeard ? members.filter(heard) : same).map(({ line }) => line);
    return [...new Set(lines)].map((line) => line.split('\t'));
  }

  /** Members that begin with the same sound. */
  #membersLike(joined: string): readonly Member[] {
    const text = this.#text;
    const initial = initialOf(joined);
    return [...text.matchAll(beginningWith(initial))].flatMap(({ 0: found, index }) => {
      const phrase = found.replace(/[\s.-]/g, '');
      if (initialOf(phrase) !== initial) return [];
      const start = text.lastIndexOf('\n', index) + 1;
      const end = text.indexOf('\n', index + 1);
      return [{ phrase, line: text.slice(start, end < 0 ? undefined : end) }];
    });
  }
}

interface Member {
  /** As one word. */
  readonly phrase: string;
  /** The group in which it stands. */
  readonly line: string;
}

/** Letters by which words differ that are one but for number, case and signs without weight. */
const LONGEST_ENDING = 6;

/** Number and case make no difference: दाम, दामों. */
function spellingKey(joined: string): string {
  return stemCanonical(canonical(joined), 'light');
}

/** A letter of Devanagari takes between half a Roman letter and three. */
function isAsLong(phrase: string, roman: string): boolean {
  return phrase.length <= roman.length * 2 && roman.length <= phrase.length * 3;
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

/** Phrases that may begin with a sound: the letters of it, and those that are read so before others. */
function beginningWith(initial: string): RegExp {
  const letters = INITIALS.find((listed) => listed.startsWith(initial) && initial !== '');
  const first = letters ? `[${letters}cpज]` : `[^\t\n${INITIALS.join('')}]`;
  return new RegExp(`(?:^|[\t\n])${first}[^\t\n]*`, 'gi');
}

function isDevanagari(text: string): boolean {
  return /[\u0900-\u097F]/.test(text);
}
