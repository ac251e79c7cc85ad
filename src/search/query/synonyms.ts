/** Other names for what the words of a query say. */

import { phoneticKeys } from '../../hindi/roman/phoneticKeys.ts';
import { canonical } from '../../hindi/text/canonical.ts';
import { stemCanonical } from '../../hindi/words/stem.ts';
import type { SynonymGroup } from '../format/synonyms.ts';
import { isSpelling } from './romanLikeness.ts';

export interface Meaning {
  /** Words of the query, `start` to before `end`, that these phrases can stand for. */
  readonly start: number;
  readonly end: number;
  readonly phrases: readonly string[];
}

const LONGEST_PHRASE = 4;

/** Looks phrases of one to four words up, spelt as in the list or, in Roman letters, nearly so. */
export function meaningsOf(
  words: readonly string[],
  groups: readonly SynonymGroup[],
): readonly Meaning[] {
  const bySpelling = groupBySpelling(groups);
  let bySound: ReadonlyMap<string, readonly Member[]> | undefined;
  const meanings: Meaning[] = [];
  for (let start = 0; start < words.length; start++) {
    for (let end = Math.min(words.length, start + LONGEST_PHRASE); end > start; end--) {
      const joined = words.slice(start, end).join('');
      let found = bySpelling.get(spellingKey(joined)) ?? [];
      if (found.length === 0 && /^[a-z]{5,}$/i.test(joined)) {
        bySound ??= groupBySound(groups);
        found = soundingLike(joined, bySound);
      }
      for (const group of found) {
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

/** Number and case make no difference: दाम, दामों. */
function spellingKey(text: string): string {
  return stemCanonical(canonical(text).replace(/[\s.-]/g, ''), 'light');
}

function groupBySpelling(
  groups: readonly SynonymGroup[],
): ReadonlyMap<string, readonly SynonymGroup[]> {
  const found = new Map<string, SynonymGroup[]>();
  for (const group of groups) {
    for (const key of new Set(group.map(spellingKey)))
      found.set(key, [...(found.get(key) ?? []), group]);
  }
  return found;
}

interface Member {
  readonly joined: string;
  readonly group: SynonymGroup;
}

function groupBySound(groups: readonly SynonymGroup[]): ReadonlyMap<string, readonly Member[]> {
  const found = new Map<string, Member[]>();
  for (const group of groups) {
    for (const phrase of group.filter((member) => /[\u0900-\u097F]/.test(member))) {
      const joined = canonical(phrase).replace(/[\s.-]/g, '');
      for (const key of consonantKeys(joined))
        found.set(key, [...(found.get(key) ?? []), { joined, group }]);
    }
  }
  return found;
}

/** Phonetic keys without the vowel that short ones begin with: hai is heard in हाई and है. */
function consonantKeys(word: string): readonly string[] {
  return [...new Set(phoneticKeys(word).map((key) => key.replace(/^[AIU]/, '')))];
}

function soundingLike(
  joined: string,
  bySound: ReadonlyMap<string, readonly Member[]>,
): readonly SynonymGroup[] {
  const members = consonantKeys(joined).flatMap((key) => bySound.get(key) ?? []);
  const near = members.filter((member) => isSpelling(joined, member.joined));
  return [...new Set(near.map(({ group }) => group))];
}
