/** Answers a query: stories in order, with what to highlight. */

import { canonical } from '../../hindi/text/canonical.ts';
import { isStopword } from '../../hindi/words/stopwords.ts';
import { BrokenIndex } from '../format/bytes.ts';
import type { Card } from '../format/cards.ts';
import { monthBefore } from '../format/months.ts';
import { type Filter, filterTerm } from '../terms/filterTerms.ts';
import { spellingOf } from '../terms/spelling.ts';
import { textTokens, tokenTerms } from '../terms/textTerms.ts';
import { diversified } from './diversify.ts';
import type { IndexFiles } from './indexFiles.ts';
import { allOf, anyOf, LIKELY, type Match, type Matches, placeOf, SURE } from './matches.ts';
import { formsKey, type Matching, matchPhrase, matchTerm } from './matchPhrase.ts';
import { type AskedWord, parseQuery } from './parseQuery.ts';
import { type Meaning, meaningsOf } from './synonyms.ts';

export interface SearchRequest {
  readonly limit: number;
  readonly sort?: 'newest';
  readonly filters?: Readonly<Partial<Record<Filter, string>>>;
  /** Months, yyyy-mm, both included. */
  readonly from?: string;
  readonly to?: string;
}

export interface FoundStory {
  readonly card: Card;
  readonly score: number;
}

export interface FoundStories {
  readonly stories: readonly FoundStory[];
  readonly total: number;
  /** Words of the paper that were found, for highlighting. */
  readonly words: readonly string[];
  /** The query in the paper's spelling, where it was found only in another. */
  readonly suggestion?: string;
}

const NOTHING: FoundStories = { stories: [], total: 0, words: [] };
/** Phrases are looked for in the cards of so many of the best stories. */
const PHRASE_CANDIDATES = 100;

/** @throws BrokenIndex for damaged files, or whatever fetching them rejects with */
export async function searchStories(
  index: IndexFiles,
  text: string,
  request: SearchRequest,
): Promise<FoundStories> {
  const query = parseQuery(text);
  const typed = query.words.filter(({ excluded }) => !excluded);
  const stories = index.tiers.reduce((sum, tier) => sum + tier.stories, 0);
  const matching: Matching = { index, forms: new Map(), stories };
  const words = typed.map(({ text: word }) => spellingOf(word));
  const meanings = meaningsOf(words, index.synonyms);
  const asked = weighty(typed, meanings);

  const found = await Promise.all(
    typed.map(async (word, position): Promise<Matches | undefined> => {
      if (!asked.includes(word)) return undefined;
      const { terms, isSlight } = word;
      const isLast = position === typed.length - 1 && !/\s$/.test(text);
      const own = terms.map((term) => matchTerm(matching, term, isLast ? 'prefix' : 'typed'));
      const joined = neighbours(words, position).map((term) =>
        matchPhrase(matching, [term], { weight: 1, sureness: SURE }),
      );
      const meant = meanings
        .filter(({ start, end }) => start <= position && position < end)
        .flatMap(({ start, end, phrases }) =>
          phrases.map((phrase) =>
            matchPhrase(matching, phraseWords(phrase), {
              weight: isSlight ? 6 : end - start > 1 ? 1.8 : 0.8,
              sureness: LIKELY,
              reading: 'written',
            }),
          ),
        );
      const spoken = query.together.map((term) =>
        matchPhrase(matching, [term], { weight: 1, sureness: SURE }),
      );
      const number = /^(?:[0-9]|सौ$|हजार$|लाख$|करोड़$|डेढ|ढाई|सवा|साढे|पौने)/u.test(
        words[position] ?? '',
      );
      return anyOf(await Promise.all([...own, ...joined, ...meant, ...(number ? spoken : [])]));
    }),
  );

  const excluded = await Promise.all(
    query.words
      .filter((word) => word.excluded)
      .map(({ terms }) => matchTerm(matching, terms[0] ?? '')),
  );
  const filters = await Promise.all(
    Object.entries(request.filters ?? {}).flatMap(([name, value]) =>
      value ? [matchTerm(matching, filterTerm(name as Filter, value))] : [],
    ),
  );
  const sets = asked.length > 0 ? found.flatMap((set) => set ?? []) : filters;
  if (sets.length === 0) return NOTHING;
  const isWanted = wanted(index, request, filters, excluded);
  const inAll = ranked(index, sets.length > 1 ? closer(allOf(sets)) : allOf(sets), request).filter(
    ([id]) => isWanted(id),
  );
  const inSome =
    inAll.length >= Math.min(request.limit, 10) || asked.length === 1
      ? []
      : ranked(index, summed(sets), request).filter(([id]) => isWanted(id));
  const seen = new Set(inAll.map(([id]) => id));
  let order = [...inAll, ...inSome.filter(([id]) => !seen.has(id))];
  if (asked.length === 1 && request.sort !== 'newest') order = diversified(order);
  if (query.phrases.length > 0) order = await withPhrases(index, order, query.phrases);
  const shown = await Promise.all(
    order
      .slice(0, request.limit)
      .map(async ([id, { score }]) => ({ card: await cardOf(index, id), score })),
  );
  const forms = (await Promise.all(matching.forms.values())).flat();
  const shownWords = forms.flatMap(({ entry, certainty }) =>
    certainty === 'sure' || order.length < request.limit ? [entry.word] : [],
  );
  const suggestion = await suggestionFor(
    text,
    asked.map(({ text: word }) => word),
    matching,
  );
  return {
    stories: shown,
    total: order.length,
    words: [
      ...new Set([
        ...words,
        ...shownWords,
        ...meanings.flatMap(({ phrases }) => phrases.flatMap(phraseWords)),
      ]),
    ],
    ...(suggestion && { suggestion }),
  };
}

/** What must be found: no words of grammar, unless they belong to a name or are all there is. */
function weighty(typed: readonly AskedWord[], meanings: readonly Meaning[]): readonly AskedWord[] {
  const named = (position: number): boolean =>
    meanings.some(({ start, end }) => end - start > 1 && start <= position && position < end);
  const asked = typed.filter(({ isSlight }, position) => !isSlight || named(position));
  return asked.length > 0 ? asked : typed;
}

/** The word joined with the one before or behind it: हाई कोर्ट may stand as हाईकोर्ट. */
function neighbours(words: readonly string[], position: number): readonly string[] {
  const joinable = (word: string | undefined): word is string =>
    word !== undefined && word.length > 1 && !isStopword(word) && !/[0-9]/.test(word);
  const word = words[position];
  if (!joinable(word)) return [];
  const before = words[position - 1];
  const behind = words[position + 1];
  return [
    ...(joinable(before) ? [before + word] : []),
    ...(joinable(behind) ? [word + behind] : []),
  ];
}

function phraseWords(phrase: string): readonly string[] {
  return textTokens(phrase)
    .map((token) => tokenTerms(token)[0] ?? '')
    .filter((word, _index, all) => word !== '' && (all.length === 1 || !isStopword(word)));
}

/** Where each of several words may mean others, stories that hold the nearest of all come first. */
function closer(matches: Matches): Matches {
  return new Map(
    [...matches].map(([id, match]) => [id, { ...match, score: match.score * match.closeness }]),
  );
}

function summed(sets: readonly Matches[]): Matches {
  const sum = new Map<number, Match>();
  for (const set of sets) {
    for (const [id, match] of set) {
      const known = sum.get(id);
      sum.set(id, known ? { ...known, score: known.score + match.score } : match);
    }
  }
  return new Map([...sum].map(([id, match]) => [id, { ...match, sureness: 0 }]));
}

type Ranked = readonly [number, Match];

function ranked(index: IndexFiles, matches: Matches, { sort }: SearchRequest): readonly Ranked[] {
  const all = [...matches];
  if (sort === 'newest') {
    const best = Math.max(...all.slice(0, 100_000).map(([, { sureness }]) => sureness), 0);
    return all.filter(([, { sureness }]) => sureness >= best).sort(([a], [b]) => a - b);
  }
  return all
    .map(([id, match]): Ranked => [id, { ...match, score: match.score * freshness(index, id) }])
    .sort(
      ([a, x], [b, y]) =>
        Number(y.sureness > 0) - Number(x.sureness > 0) || y.score - x.score || a - b,
    );
}

/** A story counts up to a tenth more the newer it is, by its place among all. */
function freshness(index: IndexFiles, id: number): number {
  const { tier, story } = placeOf(id);
  const newer = index.tiers.slice(0, tier).reduce((sum, { stories }) => sum + stories, story);
  return 1 + 0.1 / (1 + newer / 1000);
}

function wanted(
  index: IndexFiles,
  { from, to }: SearchRequest,
  filters: readonly Matches[],
  excluded: readonly Matches[],
): (id: number) => boolean {
  const gone = index.manifest.gone.map((stories) => new Set(stories));
  const months = from || to ? index.tiers.map(monthEnds) : [];
  return (id) => {
    const { tier, story } = placeOf(id);
    if (gone[tier]?.has(story)) return false;
    if (filters.some((filter) => !filter.has(id))) return false;
    if (excluded.some((set) => (set.get(id)?.sureness ?? 0) > 0)) return false;
    const month = months[tier]?.find(({ end }) => story < end)?.month ?? '';
    return (!from || month >= from) && (!to || month === '' || month <= to);
  };
}

function monthEnds({ newestMonth, months }: IndexFiles['tiers'][number]) {
  let month = newestMonth;
  let end = 0;
  return months.map((count) => {
    end += count;
    const own = month;
    month = monthBefore(month);
    return { month: own, end };
  });
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
  phrases: readonly string[],
): Promise<Ranked[]> {
  const wantedPhrases = phrases.map((phrase) => ` ${plain(phrase)} `);
  const checked = await Promise.all(
    order.slice(0, PHRASE_CANDIDATES).map(async (entry) => {
      const { title, text } = await cardOf(index, entry[0]);
      const words = ` ${plain(`${title} ${text}`)} `;
      return wantedPhrases.every((phrase) => words.includes(phrase)) ? [entry] : [];
    }),
  );
  return checked.flat();
}

function plain(text: string): string {
  return textTokens(text)
    .map((token) => canonical(token.text))
    .join(' ');
}

/** A query whose word was only guessed, with the likeliest word of the paper in its place. */
async function suggestionFor(
  text: string,
  words: readonly string[],
  { forms }: Matching,
): Promise<string | undefined> {
  let better = text.trim();
  for (const word of words) {
    const spelling = spellingOf(word);
    const tried = forms.get(formsKey(spelling, 'prefix')) ?? forms.get(formsKey(spelling, 'typed'));
    const found = (await tried) ?? [];
    if (found.length === 0 || found.some(({ certainty }) => certainty !== 'guess')) continue;
    const best = found.reduce((a, b) => (b.weight > a.weight ? b : a));
    better = better.replace(word, best.entry.word);
  }
  return better === text.trim() ? undefined : better;
}
