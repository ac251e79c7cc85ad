/** What a reader asks for, from the words in the search box. */
import { isStopword } from '../../hindi/words/stopwords.ts';
import type { Filter } from '../terms/filterTerms.ts';
import { spellingOf } from '../terms/spelling.ts';
import { phraseRole, phraseTerms, textTokens, tokenTerms } from '../terms/textTerms.ts';

/** One word of the query and the other terms that say the same by rule. */
export interface AskedWord {
  readonly text: string;
  readonly terms: readonly string[];
  readonly excluded: boolean;
  /** Serves grammar or respect alone: counts only as a part of a longer name. */
  readonly isSlight: boolean;
}

export interface ParsedQuery {
  readonly words: readonly AskedWord[];
  /** Spoken numbers and spelt letters: any one of them stands for several words. */
  readonly together: readonly string[];
  /** Texts between quotes, which stories must hold as they are. */
  readonly phrases: readonly string[];
  /** What stories must be filed under. */
  readonly filters: readonly (readonly [Filter, string])[];
}

/** Longer queries are cut: nobody types them. */
const LONGEST_QUERY = 200;
const MOST_WORDS = 12;

/** Words of respect say nothing about whom is meant. */
const RESPECT = 'श्री श्रीमती सुश्री माननीय डॉ डॉ. जी';

/** Postpositions, pronouns and helping verbs as short messages spell them in Roman letters. */
const ROMAN_GRAMMAR =
  'ka ke ki ko se me mein main ne par pe tak aur ya ki to bhi hi hai hain ho tha thi the hua hui hue ' +
  'hoga hogi honge gaya gayi gaye kiya kiye kar karne karte raha rahi rahe liye diya kaha bola bole ' +
  'ye yah yeh wo woh vah is us in un jo';

const ignored = new Set(`${RESPECT} ${ROMAN_GRAMMAR}`.split(' '));

/** A minus is an exclusion only at the start of a word: चंद्रयान-3 and जी-20 are names. */
const minus = /(?:^|\s)[-−](?=[^\s-])/u;

/** Names of the filters as readers type them, before a colon. */
const FILTER_NAMES: Readonly<Record<string, Filter>> = {
  category: 'category',
  श्रेणी: 'category',
  author: 'author',
  लेखक: 'author',
  tag: 'tag',
  विषय: 'tag',
};

function filter(): RegExp {
  return new RegExp(
    `(^|\\s)(${Object.keys(FILTER_NAMES).join('|')}):\\s?(?:["“]([^"“”]+)["”]|(\\S+))`,
    'giu',
  );
}

/** @example parseQuery('बजट category:karobar').filters // [['category', 'karobar']] */
export function parseQuery(text: string): ParsedQuery {
  const filters: (readonly [Filter, string])[] = [];
  const typed = text.slice(0, LONGEST_QUERY).normalize('NFC');
  // Most queries have no filter, and browsers take long to read its rule.
  const query = typed.includes(':')
    ? typed.replace(filter(), (_all, before: string, named: string, quoted?: string, word = '') => {
        const name = FILTER_NAMES[named.toLowerCase()];
        if (name) filters.push([name, quoted ?? word]);
        return before;
      })
    : typed;
  const phrases = [...query.matchAll(/["“”„]([^"“”„]+)["“”„]/gu)].map(([, phrase = '']) =>
    phrase.trim(),
  );
  const plain = query.replace(/["“”„]/gu, ' ');
  const tokens = textTokens(plain);
  const words = tokens.map(
    (token): AskedWord => ({
      text: token.text,
      terms: tokenTerms(token),
      excluded: minus.test(plain.slice(Math.max(0, token.start - 2), token.start + 1)),
      isSlight: ignored.has(spellingOf(token.text)) || isStopword(token.text),
    }),
  );
  return {
    words: words.slice(0, MOST_WORDS),
    together: phraseTerms({
      count: tokens.length,
      textAt: (index) => tokens[index]?.text ?? '',
      roleAt: (index) => phraseRole(tokens[index]?.text ?? ''),
    }),
    phrases: phrases.filter((phrase) => phrase.includes(' ')),
    filters,
  };
}
