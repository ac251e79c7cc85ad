/** What a reader asks for, with figures, signs and numbers in words. A part of the reader that comes when a query needs it. */
import { canonical } from '../../hindi/text/canonical.ts';
import type { Filter } from '../terms/filterTerms.ts';
import { spellingOf } from '../terms/spelling.ts';
import { phraseRole, phraseTerms, textTokens, tokenTerms } from '../terms/textTerms.ts';

import {
  type AskedWord,
  isOptional,
  isSlight,
  LONGEST_QUERY,
  MOST_WORDS,
  type ParsedQuery,
} from './plainQuery.ts';

const numberWord = /^(?:[0-9]|सौ$|हजार$|लाख$|करोड़$|डेढ|ढाई|सवा|साढे|पौने)/u;

/** A minus is an exclusion only at the start of a word: चंद्रयान-3 and जी-20 are names. Phones make dashes of it. */
const minus = /(?:^|\s)[-−–](?=[^\s-])/u;
const excludedPhrase = /(?:^|\s)[-−–]["“„]([^"“”„]+)["“”„]/gu;

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
  const typed = text.slice(0, LONGEST_QUERY).normalize('NFKC');
  // Most queries have no filter, and browsers take long to read its rule.
  const narrowed = typed.includes(':')
    ? typed.replace(filter(), (_all, before: string, named: string, quoted?: string, word = '') => {
        const name = FILTER_NAMES[named.toLowerCase()];
        if (name) filters.push([name, quoted ?? word]);
        return before;
      })
    : typed;
  const excludedPhrases: (readonly string[])[] = [];
  const query = narrowed.replace(excludedPhrase, (_all, phrase: string) => {
    excludedPhrases.push(textTokens(phrase).map((token) => tokenTerms(token)[0] ?? ''));
    return ' ';
  });
  const phrases = [...query.matchAll(/["“”„]([^"“”„]+)["“”„]/gu)]
    .map(([, phrase = '']) => phrase.trim())
    .filter((phrase) => phrase.includes(' '));
  const plain = query.replace(/["“”„]/gu, ' ');
  const tokens = textTokens(plain);
  const together = phraseTerms({
    count: tokens.length,
    textAt: (index) => tokens[index]?.text ?? '',
    roleAt: (index) => phraseRole(tokens[index]?.text ?? ''),
  });
  const words = tokens.slice(0, MOST_WORDS).map((token): AskedWord => {
    const terms = tokenTerms(token);
    const parts = token.text.includes('-') ? partsOf(terms) : [];
    return {
      text: token.text,
      terms: terms.filter((term) => !parts.includes(term)),
      ...(parts.length > 0 && { parts }),
      excluded: minus.test(plain.slice(Math.max(0, token.start - 2), token.start + 1)),
      isSlight: isSlight(token.text),
      isOptional: isOptional(token.text),
      ...(numberWord.test(spellingOf(token.text)) && { together }),
    };
  });
  return {
    words,
    ...(phrases.length > 0 && { holdsPhrases: holderOf(phrases) }),
    ...(excludedPhrases.length > 0 && { excludedPhrases }),
    filters,
  };
}

/** The first term joins them, they follow. */
function partsOf([joined = '', ...others]: readonly string[]): readonly string[] {
  const parts: string[] = [];
  for (const term of others) {
    if (parts.join('') === joined) break;
    parts.push(term);
  }
  return parts;
}

function holderOf(phrases: readonly string[]): (text: string) => boolean {
  const wanted = phrases.map((phrase) => ` ${withoutSigns(phrase)} `);
  return (text) => {
    const words = ` ${withoutSigns(text)} `;
    return wanted.every((phrase) => words.includes(phrase));
  };
}

function withoutSigns(text: string): string {
  return textTokens(text)
    .map((token) => canonical(token.text))
    .join(' ');
}
