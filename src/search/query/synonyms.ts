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

interface Member {
  /** The phrase as one word. */
  readonly joined: string;
  readonly group: SynonymGroup;
  /** Worked out only for the few members that begin like a word of a query. */
  key?: string;
}

/** The newsroom's synonyms by the sound with which each phrase begins. */
export class Thesaurus {
  readonly #members = new Map<string, Member[]>();

  constructor(groups: readonly SynonymGroup[]) {
    for (const group of groups) {
      for (const phrase of group) {
        const joined = phrase.replace(/[\s.-]/g, '');
        const initial = initialOf(joined);
        const known = this.#members.get(initial);
        if (known) known.push({ joined, group });
        else this.#members.set(initial, [{ joined, group }]);
      }
    }
  }

  /** Groups with a member that is spelt like this; in Roman letters, one that sounds just so will do. */
  groupsOf(joined: string): readonly SynonymGroup[] {
    const members = this.#members.get(initialOf(joined)) ?? [];
    const key = spellingKey(joined);
    const same = members.filter((member) => {
      member.key ??= spellingKey(member.joined);
      return member.key === key;
    });
    const isHeard = same.length === 0 && /^[a-z]{5,}$/i.test(joined);
    const isSpelling = isHeard ? spellingTest(joined) : () => false;
    const heard = (member: Member): boolean =>
      isDevanagari(member.joined) && isSpelling(member.joined);
    return [...new Set((isHeard ? members.filter(heard) : same).map(({ group }) => group))];
  }
}

/** Number and case make no difference: दाम, दामों. */
function spellingKey(joined: string): string {
  return stemCanonical(canonical(joined), 'light');
}

/** Consonants by the Roman letter that they begin with; Roman letters by the one that is written for their sound. */
const INITIALS = new Map(
  ['kकखqx', 'gगघ', 'nङञणन', 'cचछ', 'jजझz', 'tटठतथ', 'dडढदध', 'pप', 'fफ', 'bबभ', 'mम', 'rरऋ', 'lलळ']
    .concat('vवw', 'sशषस', 'hह')
    .flatMap((letters) => Array.from(letters, (letter) => [letter, letters.charAt(0)] as const)),
);

/** The Roman consonant of the first letter; all vowels are one, since ऑ and आ are written for each other. */
function initialOf(joined: string): string {
  const start = joined.slice(0, 3).toLowerCase();
  if (start === 'ज्ञ') return 'g';
  if (start.startsWith('ph')) return 'f';
  if (start.startsWith('c')) return softC.test(start) ? 's' : start.startsWith('ch') ? 'c' : 'k';
  return INITIALS.get(start.charAt(0)) ?? '';
}

const softC = /^c[eiy]/;

function isDevanagari(text: string): boolean {
  return /[\u0900-\u097F]/.test(text);
}
