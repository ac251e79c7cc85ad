/** A query, read: which of its words have to be found, and what each can mean. */
import { spellingOf } from '../terms/spelling.ts';
import type { IndexFiles } from './indexFiles.ts';
import { formsIn, type Matching } from './matchPhrase.ts';
import { type Question, readingOf } from './matchWord.ts';
import { type AskedWord, type ParsedQuery, plainQuery } from './plainQuery.ts';
import { type Meaning, meaningsOf } from './synonyms.ts';
import { isRoman } from './wordForms.ts';

export interface ReadQuery {
  readonly query: ParsedQuery;
  readonly question: Question;
  /** Words that have to be found. */
  readonly asked: readonly AskedWord[];
  /** Some are in Roman letters. */
  readonly isHeard: boolean;
  readonly matching: Matching;
}

/** @param opening the index, or one that is still on its way: the query is read meanwhile */
export async function readQuery(
  opening: IndexFiles | Promise<IndexFiles>,
  text: string,
): Promise<ReadQuery> {
  const query = plainQuery(text) ?? (await (await opening).parts.queryRules()).parseQuery(text);
  const read = query.words.filter(({ excluded }) => !excluded);
  const words = read.map(({ text: word, terms: [term = word] }) => spellingOf(term));
  const isOpen = !/\s$/.test(text);
  const index = await opening;
  const isHeard = words.some(isRoman);
  const heard = isHeard ? await index.parts.heardWords() : undefined;
  const typed = heard ? read.map(heard.withRole) : read;
  const stories = index.tiers.reduce((sum, tier) => sum + tier.stories, 0);
  const matching: Matching = { index, forms: new Map(), stories };
  lookUp(matching, typed, isOpen);
  const meanings = meaningsOf(words, await index.thesaurus, heard);
  return {
    query,
    question: { typed, words, meanings, isOpen },
    asked: weighty(typed, meanings),
    isHeard,
    matching,
  };
}

/** Starts fetching for the words themselves, before it is known what else they can mean. */
function lookUp(matching: Matching, typed: readonly AskedWord[], isOpen: boolean): void {
  for (const [position, word] of typed.entries()) {
    if (word.isSlight) continue;
    const reading = readingOf(typed, position, isOpen);
    for (const term of word.terms) formsIn(matching, term, reading).catch(() => undefined);
  }
}

/** What must be found: no words of grammar, nor such as say "news", unless they belong to a name or are all there is. */
function weighty(typed: readonly AskedWord[], meanings: readonly Meaning[]): readonly AskedWord[] {
  const named = (position: number): boolean =>
    meanings.some(({ start, end }) => end - start > 1 && start <= position && position < end);
  const asked = typed.filter(({ isSlight }, position) => !isSlight || named(position));
  const needed = asked.filter(({ isOptional }) => !isOptional);
  return needed.length > 0 ? needed : asked.length > 0 ? asked : typed;
}
