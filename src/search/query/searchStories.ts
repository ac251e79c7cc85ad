/** Answers a query: stories in order, with what to highlight. */

import { BrokenIndex } from '../format/bytes.ts';
import type { Card } from '../format/cards.ts';
import { type Filter, filterTerm } from '../terms/filterTerms.ts';
import { spellingOf } from '../terms/spelling.ts';
import { diversified } from './diversify.ts';
import type { IndexFiles } from './indexFiles.ts';
import { allOf, GUESS, type Match, type Matches, placeOf, SURE } from './matches.ts';
import { formsIn, type Matching, matchPhrase, matchTerm } from './matchPhrase.ts';
import { matchWord, phraseWords, type Question, readingOf } from './matchWord.ts';
import { isWanted, type Ranked, ranked, type Sort } from './order.ts';
import { type AskedWord, type ParsedQuery, plainQuery } from './plainQuery.ts';
import { suggestionFor } from './suggestion.ts';
import { type Meaning, meaningsOf } from './synonyms.ts';
import { isRoman } from './wordForms.ts';

export interface SearchRequest {
  readonly limit: number;
  readonly sort?: 'newest';
  readonly filters?: Readonly<Partial<Record<Filter, string | undefined>>>;
  /** Months, yyyy-mm, both included. */
  readonly from?: string;
  readonly to?: string;
  /** Categories in which the stories that are found are counted. */
  readonly counted?: readonly string[];
  /** Is told of the very first stories while the cards of the others are on their way. */
  readonly onFirst?: (found: FoundStories) => void;
}

/** So many of the first stories fill the screen of a phone. */
const FIRST = 3;

export interface FoundStory {
  readonly card: Card;
  readonly score: number;
}

export interface FoundStories {
  readonly stories: readonly FoundStory[];
  readonly total: number;
  readonly counts?: Readonly<Record<string, number>> | undefined;
  /** Words of the paper that were found, for highlighting. */
  readonly words: readonly string[];
  /** The query in the paper's spelling, where it was found only in another. */
  readonly suggestion?: string | undefined;
}

const NOTHING: FoundStories = { stories: [], total: 0, words: [] };
/** Phrases are looked for in the cards of so many of the best stories: the index keeps no places of words. */
const PHRASE_CANDIDATES = 100;

/**
 * @param opening the index, or one that is still on its way: the query is read meanwhile
 * @throws BrokenIndex for damaged files, or whatever fetching them rejects with
 */
export async function searchStories(
  opening: IndexFiles | Promise<IndexFiles>,
  text: string,
  request: SearchRequest,
): Promise<FoundStories> {
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
  const asked = weighty(typed, meanings);

  const question: Question = { typed, words, meanings, isOpen };
  const matchesOf = (wanted: readonly AskedWord[]): Promise<readonly Matches[]> =>
    Promise.all(wanted.map((word) => matchWord(matching, question, typed.indexOf(word))));
  const [matches, helping, excluded] = await Promise.all([
    matchesOf(asked),
    matchesOf(typed.filter((word) => word.isOptional && !asked.includes(word))),
    excludedIn(matching, query),
  ]);
  const chosen = Object.entries(request.filters ?? {}) as [Filter, string | undefined][];
  const filters = await Promise.all(
    [...chosen, ...query.filters].flatMap(([name, value]) =>
      value ? [matchTerm(matching, filterTerm(name, value))] : [],
    ),
  );
  const sets = asked.length > 0 ? matches : filters;
  if (sets.length === 0) return NOTHING;
  const wanted = isWanted(index, { ...request, filters, excluded });
  const sort: Sort = request.sort ?? (asked.length === 1 && !isHeard ? 'exact' : 'relevance');
  const together = sets.length > 1 ? closer(allOf(sets)) : allOf(sets);
  const inAll = ranked(index, helped(together, helping), sort).filter(([id]) => wanted(id));
  const inSome =
    inAll.length >= Math.min(request.limit, 10) || asked.length === 1
      ? []
      : ranked(index, summed(sets), sort).filter(([id]) => wanted(id));
  const seen = new Set(inAll.map(([id]) => id));
  let order = [...inAll, ...inSome.filter(([id]) => !seen.has(id))];
  const isAmbiguous = isHeard || (sort === 'exact' && order[0]?.[1].sureness !== SURE);
  if (isAmbiguous && sort !== 'newest') order = diversified(order);
  if (sort === 'exact' && order[0]?.[1].sureness === SURE) {
    order = order.filter(([, { sureness }]) => sureness !== GUESS);
  }
  if (query.holdsPhrases) order = await withPhrases(index, order, query.holdsPhrases);
  const counts = request.counted && (await countsOf(matching, order, request.counted));
  const shown = order.slice(0, request.limit);
  const cardsOf = (places: readonly Ranked[]): Promise<readonly Card[]> =>
    Promise.all(places.map(([id]) => cardOf(index, id)));
  const seenFirst = request.onFirst ? FIRST : shown.length;
  const firstCards = cardsOf(shown.slice(0, seenFirst));
  const forms = (await Promise.all(matching.forms.values())).flat();
  const shownWords = forms.flatMap(({ entry, certainty }) =>
    certainty === 'sure' || order.length < request.limit ? [entry.word] : [],
  );
  const suggestion = await suggestionFor(
    text,
    asked.filter((word) => !isMeant(meanings, typed.indexOf(word))),
    matching,
  );
  const found: Omit<FoundStories, 'stories'> = {
    total: order.length,
    counts,
    words: [
      ...new Set([
        ...words,
        ...typed.flatMap(({ parts = [] }) => parts),
        ...shownWords,
        ...meanings.flatMap(({ phrases }) => phrases.flatMap(phraseWords)),
      ]),
    ],
    suggestion,
  };
  const withCards = (cards: readonly Card[]): FoundStories => ({
    ...found,
    stories: cards.map((card, n) => ({ card, score: shown[n]?.[1].score ?? 0 })),
  });
  const first = await firstCards;
  // The others wait for what is seen first: asking for seven files more takes a phone a while.
  if (shown.length > seenFirst) request.onFirst?.(withCards(first));
  return withCards([...first, ...(await cardsOf(shown.slice(seenFirst)))]);
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

function isMeant(meanings: readonly Meaning[], position: number): boolean {
  return meanings.some(({ start, end }) => start <= position && position < end);
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

/** How much a word counts that need not be found. */
const HELP = 0.2;

/** Stories count more if they also hold words that need not be found. */
function helped(matches: Matches, helping: readonly Matches[]): Matches {
  if (helping.length === 0) return matches;
  return new Map(
    [...matches].map(([id, match]) => {
      const more = helping.reduce((sum, set) => sum + (set.get(id)?.score ?? 0), 0);
      return [id, { ...match, score: match.score + HELP * more }];
    }),
  );
}

/** How much nearness weighs against what the words say of a story: राय is rarer in a headline than राव in passing. */
const NEAREST_FIRST = 3;

/** Where each of several words may mean others, stories that hold the nearest of all come first. */
function closer(matches: Matches): Matches {
  return new Map(
    [...matches].map(([id, match]) => [
      id,
      { ...match, score: match.score * match.closeness ** NEAREST_FIRST },
    ]),
  );
}

/** A word that is no nearer says nothing of a story that holds nothing else of the query. */
const HARDLY_MEANT = 0.2;

function summed(sets: readonly Matches[]): Matches {
  const sum = new Map<number, Match>();
  for (const set of sets) {
    for (const [id, match] of set) {
      if (match.closeness < HARDLY_MEANT) continue;
      const known = sum.get(id);
      sum.set(id, known ? { ...known, score: known.score + match.score } : match);
    }
  }
  return new Map([...sum].map(([id, match]) => [id, { ...match, sureness: 0 }]));
}

async function countsOf(
  matching: Matching,
  order: readonly Ranked[],
  categories: readonly string[],
): Promise<Readonly<Record<string, number>>> {
  const counted = categories.map(async (category) => {
    const stories = await matchTerm(matching, filterTerm('category', category));
    return [category, order.filter(([id]) => stories.has(id)).length] as const;
  });
  return Object.fromEntries(await Promise.all(counted));
}

async function cardOf(index: IndexFiles, id: number): Promise<Card> {
  const { tier, story } = placeOf(id);
  const manifest = index.tiers[tier];
  if (!manifest) throw new BrokenIndex('A tier of the index does not exist');
  return index.card(manifest, story);
}

async function withPhrases(
  index: IndexFiles,
  order: readonly Ranked[],
  holdsPhrases: (text: string) => boolean,
): Promise<Ranked[]> {
  const checked = await Promise.all(
    order.slice(0, PHRASE_CANDIDATES).map(async (entry) => {
      const { title, text } = await cardOf(index, entry[0]);
      return holdsPhrases(`${title} ${text}`) ? [entry] : [];
    }),
  );
  const found = checked.flat();
  // In a story's later text a phrase cannot be seen: then all that hold its words are better than nothing.
  return found.length > 0 ? found : [...order];
}
