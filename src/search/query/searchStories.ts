/** Answers a query: stories in order, with what to highlight. */
import type { Card } from '../format/cards.ts';
import { filterTerm } from '../terms/filterTerms.ts';
import { cardOf } from './cardOf.ts';
import type { IndexFiles } from './indexFiles.ts';
import { type Matching, matchTerm } from './matchPhrase.ts';
import { phraseWords } from './matchWord.ts';
import type { Ranked } from './order.ts';
import type { AskedWord } from './plainQuery.ts';
import { type ReadQuery, readQuery } from './readQuery.ts';
import { type Narrowing, storyOrder } from './storyOrder.ts';
import { suggestionFor } from './suggestion.ts';

export interface SearchRequest extends Narrowing {
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

/**
 * @param opening the index, or one that is still on its way: the query is read meanwhile
 * @throws BrokenIndex for damaged files, or whatever fetching them rejects with
 */
export async function searchStories(
  opening: IndexFiles | Promise<IndexFiles>,
  text: string,
  request: SearchRequest,
): Promise<FoundStories> {
  const read = await readQuery(opening, text);
  const { index } = read.matching;
  const order = await storyOrder(read, request);
  const counts = request.counted && (await countsOf(read.matching, order, request.counted));
  const shown = order.slice(0, request.limit);
  const cardsOf = (places: readonly Ranked[]): Promise<readonly Card[]> =>
    Promise.all(places.map(([id]) => cardOf(index, id)));
  const seenFirst = request.onFirst ? FIRST : shown.length;
  const firstCards = cardsOf(shown.slice(0, seenFirst));
  const found: Omit<FoundStories, 'stories'> = {
    total: order.length,
    counts,
    words: await wordsFound(read, order.length < request.limit),
    suggestion: await suggestionFor(text, unexplained(read), read.matching),
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

/** @param isFew stories were found, so that they may hold only what was guessed */
async function wordsFound(
  { question: { typed, words, meanings }, matching }: ReadQuery,
  isFew: boolean,
): Promise<readonly string[]> {
  const forms = (await Promise.all(matching.forms.values())).flat();
  return [
    ...new Set([
      ...words,
      ...typed.flatMap(({ parts = [] }) => parts),
      ...forms.flatMap(({ entry, certainty }) =>
        certainty === 'sure' || isFew ? [entry.word] : [],
      ),
      ...meanings.flatMap(({ phrases }) => phrases.flatMap(phraseWords)),
    ]),
  ];
}

/** Words that no synonym explains. */
function unexplained({ asked, question: { typed, meanings } }: ReadQuery): readonly AskedWord[] {
  return asked.filter((word) => {
    const position = typed.indexOf(word);
    return !meanings.some(({ start, end }) => start <= position && position < end);
  });
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
