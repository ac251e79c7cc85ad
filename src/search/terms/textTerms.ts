/** The words of a text under which search finds it, in their order. */
import { ordinalValue } from '../../hindi/numbers/numberWords.ts';
import { readNumberPhrase } from '../../hindi/numbers/spokenNumber.ts';
import { acronym, letterOf } from '../../hindi/roman/acronym.ts';
import { searchTerms } from '../../hindi/text/searchTerms.ts';
import { type Token, tokenise } from '../../hindi/text/tokenise.ts';
import { spellingOf } from './spelling.ts';

/** Words that multiply the number before them: डेढ़ लाख. */
const multiplier = /^(?:सौ|हजार|हज़ार|लाख|करोड़|अरब|खरब)$/u;

/** Words before a multiplier that one number can take: साढ़े तीन लाख, सवा दो लाख करोड़. */
const LONGEST_NUMBER = 4;

/** The term of an ordinal in any form: दसवीं, 10वीं and 10th are one. */
export function ordinalTerm(value: number): string {
  return `${value}वीं`;
}

/** All terms of one token; the first is the word itself. */
export function tokenTerms(token: Token): readonly string[] {
  const words = wordsOf(token);
  const value = ordinalValue(token.text.replace(' ', ''));
  const letters = token.kind === 'latin' ? [] : words.flatMap((word) => lettersOf(word) ?? []);
  return [...words, ...(value === undefined ? [] : [ordinalTerm(value)]), ...letters].filter(
    (term, index, all) => term !== '' && all.indexOf(term) === index,
  );
}

/** Words keep the letters that tell them apart (पेड़-पौधे is not पेड), also in compounds. */
function wordsOf(token: Token): readonly string[] {
  if (token.kind === 'word') return [spellingOf(token.text).replace(':', '')];
  if (token.kind !== 'compound') return searchTerms(token);
  const parts = spellingOf(token.text).split('-');
  return [parts.join(''), ...parts];
}

/** Names of Roman letters with a figure before or behind them: जी20, 5जी, एनएच46. */
const lettersAndFigure = /^([0-9]*)([\u0900-\u097F]+)([0-9]*)$/u;

/** The Roman letters that a word spells: "ias" for आईएएस, "g20" for जी20. */
function lettersOf(word: string): string | undefined {
  const [, before = '', names = '', behind = ''] = lettersAndFigure.exec(word) ?? [];
  if (before === '' && behind === '') return acronym(word);
  const letters = acronym(names) ?? letterOf(names);
  return letters === names ? undefined : before + letters + behind;
}

/** What makes a token part of a phrase: it multiplies the number before it, or it is the name of a letter. */
export type PhraseRole = 'multiplier' | 'letter';

export function phraseRole(text: string): PhraseRole | undefined {
  if (multiplier.test(text)) return 'multiplier';
  return isLetterName(text) ? 'letter' : undefined;
}

/** The tokens of a text, as far as they are asked for. */
export interface PhraseTokens {
  readonly count: number;
  readonly textAt: (index: number) => string;
  /** See `phraseRole`. */
  readonly roleAt: (index: number) => PhraseRole | undefined;
}

/**
 * What several tokens say together: spoken numbers and letters spelt apart (आई ए एस). Texts without a
 * multiplier and without two letters in a row say nothing so.
 */
export function phraseTerms(tokens: PhraseTokens): readonly string[] {
  return [...spokenNumbers(tokens), ...spelledLetters(tokens)];
}

export function textTokens(text: string): readonly Token[] {
  return tokenise(text.normalize('NFC'));
}

function spokenNumbers({ count, textAt, roleAt }: PhraseTokens): readonly string[] {
  const found: string[] = [];
  for (let index = 0; index < count; index++) {
    if (roleAt(index) !== 'multiplier') continue;
    const start = Math.max(0, index - LONGEST_NUMBER + 1);
    const words: string[] = [];
    for (let at = start; at < Math.min(index + 2, count); at++) words.push(textAt(at));
    for (let from = start; from < index; from++) {
      const phrase = readNumberPhrase(words, from - start);
      if (phrase && from + phrase.length > index) {
        found.push(String(phrase.value));
        break;
      }
    }
  }
  return found;
}

function spelledLetters({ count, textAt, roleAt }: PhraseTokens): readonly string[] {
  const found: string[] = [];
  let run = '';
  let letters = 0;
  for (let index = 0; index <= count; index++) {
    if (index < count && roleAt(index) === 'letter') {
      run += textAt(index);
      letters++;
      continue;
    }
    if (letters > 1) found.push(...[acronym(run) ?? ''].filter(Boolean));
    run = '';
    letters = 0;
  }
  return found;
}

/** A name doubled is an acronym of two letters exactly if the name is that of one letter. */
function isLetterName(text: string): boolean {
  return text.length <= 6 && acronym(`${text}${text}`)?.length === 2;
}
