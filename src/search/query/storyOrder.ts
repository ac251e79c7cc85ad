/** The stories that answer a query, in order. */
import { type Filter, filterTerm } from '../terms/filterTerms.ts';
import { cardOf } from './cardOf.ts';
import { diversified } from './diversify.ts';
import type { IndexFiles } from './indexFiles.ts';
import { allOf, closer, GUESS, helped, type Matches, SURE, summed } from './matches.ts';
import { type Matching, matchPhrase, matchTerm } from './matchPhrase.ts';
import { matchWord } from './matchWord.ts';
import { isWanted, type Ranked, ranked, type Sort } from './order.ts';
import type { AskedWord, ParsedQuery } from './plainQuery.ts';
import type { ReadQuery } from './readQuery.ts';

/** What narrows a search, and how it is sorted. */
export interface Narrowing {
  readonly limit: number;
  readonly sort?: 'newest';
  readonly filters?: Readonly<Partial<Record<Filter, string | undefined>>>;
  /** Months, yyyy-mm, both included. */
  readonly from?: string;
  readonly to?: string;
}

/** So many stories with all words are enough. */
const ENOUGH = 10;
/** Phrases are looked for in the cards of so many of the best stories: the index keeps no places of words. */
const PHRASE_CANDIDATES = 100;

export async function storyOrder(
  { query, question, asked, isHeard, matching }: ReadQuery,
  request: Narrowing,
): Promise<readonly Ranked[]> {
  const { index } = matching;
  const { typed } = question;
  const matchesOf = (wanted: readonly AskedWord[]): Promise<readonly Matches[]> =>
    Promise.all(wanted.map((word) => matchWord(matching, question, typed.indexOf(word))));
  const [matches, helping, excluded, filters] = await Promise.all([
    matchesOf(asked),
    matchesOf(typed.filter((word) => word.isOptional && !asked.includes(word))),
    excludedIn(matching, query),
    filtersIn(matching, query, request),
  ]);
  const sets = asked.length > 0 ? matches : filters;
  if (sets.length === 0) return [];
  const isOne = asked.length === 1;
  const sort: Sort = request.sort ?? (isOne && !isHeard ? 'exact' : 'relevance');
  const wanted = isWanted(index, { ...request, filters, excluded });
  const inOrder = (found: Matches): readonly Ranked[] =>
    ranked(index, found, sort).filter(([id]) => wanted(id));
  const together = sets.length > 1 ? closer(allOf(sets)) : allOf(sets);
  const inAll = inOrder(helped(together, helping));
  const isEnough = isOne || inAll.length >= Math.min(request.limit, ENOUGH);
  const seen = new Set(inAll.map(([id]) => id));
  const inSome = isEnough ? [] : inOrder(summed(sets)).filter(([id]) => !seen.has(id));
  const order = withoutDoubt([...inAll, ...inSome], sort, isHeard);
  return query.holdsPhrases ? withPhrases(index, order, query.holdsPhrases) : order;
}

/** Where several words may be meant each gets its share; where one surely is, nothing is guessed. */
function withoutDoubt(order: readonly Ranked[], sort: Sort, isHeard: boolean): readonly Ranked[] {
  const isSure = sort === 'exact' && order[0]?.[1].sureness === SURE;
  const isAmbiguous = isHeard || (sort === 'exact' && !isSure);
  const shared = isAmbiguous && sort !== 'newest' ? diversified(order) : order;
  return isSure ? shared.filter(([, { sureness }]) => sureness !== GUESS) : shared;
}

function filtersIn(
  matching: Matching,
  query: ParsedQuery,
  { filters = {} }: Narrowing,
): Promise<readonly Matches[]> {
  const chosen = Object.entries(filters) as [Filter, string | undefined][];
  return Promise.all(
    [...chosen, ...query.filters].flatMap(([name, value]) =>
      value ? [matchTerm(matching, filterTerm(name, value))] : [],
    ),
  );
}

function excludedIn(
  matching: Matching,
  { words, excludedPhrases = [] }: ParsedQuery,
): Promise<readonly Matches[]> {
  return Promise.all([
    ...words
      .filter(({ excluded }) => excluded)
      .map(({ terms }) => matchTerm(matching, terms[0] ?? '')),
    ...excludedPhrases.map((phrase) =>
      matchPhrase(matching, phrase, { weight: 1, sureness: SURE }),
    ),
  ]);
}

async function withPhrases(
  index: IndexFiles,
  order: readonly Ranked[],
  holdsPhrases: (text: string) => boolean,
): Promise<readonly Ranked[]> {
  const checked = await Promise.all(
    order.slice(0, PHRASE_CANDIDATES).map(async (entry) => {
      const { title, text } = await cardOf(index, entry[0]);
      return holdsPhrases(`${title} ${text}`) ? [entry] : [];
    }),
  );
  const found = checked.flat();
  // In a story's later text a phrase cannot be seen: then all that hold its words are better than nothing.
  return found.length > 0 ? found : order;
}
