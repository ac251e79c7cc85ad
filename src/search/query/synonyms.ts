/** Other names for what the words of a query say. */
import { canonical } from '../../hindi/text/canonical.ts';
import { stemCanonical } from '../../hindi/words/stem.ts';
import type { SynonymGroup } from '../format/synonyms.ts';
import type { HeardWords } from './readerParts.ts';

export interface Meaning {
  /** Words of the query, `start` to before `end`, that these phrases can stand for. */
  readonly start: number;
  readonly end: number;
  readonly phrases: readonly string[];
}

const LONGEST_PHRASE = 4;

/**
 * Looks phrases of one to four words up, spelt as in the list or, in Roman letters, nearly so.
 * @param heard what words in Roman letters need
 */
export function meaningsOf(
  words: readonly string[],
  thesaurus: Thesaurus,
  heard: HeardWords | undefined,
): readonly Meaning[] {
  const meanings: Meaning[] = [];
  for (let start = 0; start < words.length; start++) {
    for (let end = Math.min(words.length, start + LONGEST_PHRASE); end > start; end--) {
      const joined = words.slice(start, end).join('');
      for (const group of thesaurus.groupsOf(joined, heard)) {
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
  groupsOf(joined: string, heard: HeardWords | undefined): readonly SynonymGroup[] {
    const lines =
      heard && /^[a-z]+$/i.test(joined) ? heard.linesHeard(this, joined) : this.#linesSpelt(joined);
    return [...new Set(lines)].map((line) => line.split('\t'));
  }

  #linesSpelt(joined: string): readonly string[] {
    const letter = canonical(joined.charAt(0));
    const isConsonant = /[क-हa-z]/.test(letter);
    const key = spellingKey(joined);
    return this.linesWith(
      // Vowels are typed in parts.
      startOf(isConsonant ? letter : '[^\\t\\nक-हa-z]', '[^\\t\\n]*'),
      (phrase) =>
        Math.abs(phrase.length - joined.length) <= LONGEST_ENDING && spellingKey(phrase) === key,
    );
  }

  /** Groups with a phrase that a rule finds, and that is wanted as one word. */
  linesWith(rule: RegExp, isWanted: (phrase: string) => boolean): readonly string[] {
    const text = this.#text;
    return [...text.matchAll(rule)].flatMap(({ 0: found, index }) => {
      if (!isWanted(found.replace(/\s/g, ''))) return [];
      const start = text.lastIndexOf('\n', index) + 1;
      const end = text.indexOf('\n', index + 1);
      return [text.slice(start, end < 0 ? undefined : end)];
    });
  }
}

/** Letters by which words differ that are one but for number, case and signs without weight. */
const LONGEST_ENDING = 6;

/** Number and case make no difference: दाम, दामों. */
function spellingKey(joined: string): string {
  return stemCanonical(canonical(joined), 'light');
}

/** Phrases that begin so; what follows is a rule for the rest of them. */
export function startOf(beginning: string, rest: string): RegExp {
  return new RegExp(`(?:^|[\\t\\n])${beginning}${rest}`, 'gi');
}
