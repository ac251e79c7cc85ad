/** What each story is about, as a vector of unit length. */
import type { Article } from '../newspaper/index.ts';
import { eachMonthsRarities, type MonthOfTerms } from './rarities.ts';
import {
  createTermReader,
  packTerms,
  type StoryTerms,
  subjectsOf,
  unpackTerms,
} from './storyTerms.ts';

/** Terms in the order in which the story has them: sums come out the same whatever else is there. */
export interface StoryVector {
  /** Numbers from 0, shared by all stories of a corpus. */
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

export interface Corpus {
  /** Oldest first; of one moment, in the paper's order turned round. */
  readonly articles: readonly Article[];
  readonly vectors: readonly StoryVector[];
  /** How many different terms there are. */
  readonly termCount: number;
  /** Numbers by term, see `termOf`. */
  readonly numbers: ReadonlyMap<number, number>;
}

/** Packed terms by the digest of a story's file, kept from build to build. */
export interface TermStore {
  get(digest: string): string | undefined;
  set(digest: string, packed: string): void;
}

/** Saturation of counts in BM25 (Robertson and Zaragoza, 2009): the third mention adds little. */
const SATURATION = 1.2;

/** Tags and districts count like words that stand in the headline. */
const SUBJECT_COUNT = 3;

/** @param articles oldest first */
export function makeCorpus(articles: readonly Article[], store?: TermStore): Corpus {
  const read = createTermReader();
  const numbers = new Map<number, number>();
  const numberOf = (term: number): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, numbers.size);
    return numbers.size - 1;
  };
  const stories = articles.map((article) => withSubjects(article, readStory(article, read, store)));
  const vectors: StoryVector[] = [];
  eachMonthsRarities(byMonth(articles, stories), ({ counted }, rarity) => {
    for (const terms of counted) vectors.push(weigh(terms, rarity, numberOf));
  });
  return { articles, vectors, termCount: numbers.size, numbers };
}

function readStory(
  article: Article,
  read: (article: Article) => StoryTerms,
  store: TermStore | undefined,
): StoryTerms {
  const remembered = store?.get(article.digest);
  if (remembered !== undefined) return unpackTerms(remembered);
  const terms = read(article);
  store?.set(article.digest, packTerms(terms));
  return terms;
}

/** Adds tags and districts as fields of their own; they are not of the file alone, so not remembered. */
function withSubjects(article: Article, { terms, counts }: StoryTerms): StoryTerms {
  const subjects = subjectsOf(article).map(({ term }) => term);
  const all = new Int32Array(terms.length + subjects.length);
  const allCounts = new Uint8Array(all.length).fill(SUBJECT_COUNT);
  all.set(terms);
  all.set(subjects, terms.length);
  allCounts.set(counts);
  return { terms: all, counts: allCounts };
}

interface CountedMonth extends MonthOfTerms {
  readonly counted: readonly StoryTerms[];
}

/** Neighbours of one month come together, since stories are in the order of their dates. */
function byMonth(
  articles: readonly Article[],
  stories: readonly StoryTerms[],
): readonly CountedMonth[] {
  const months: { month: string; stories: Int32Array[]; counted: StoryTerms[] }[] = [];
  articles.forEach((article, position) => {
    const story = stories[position];
    if (!story) return;
    const month = article.published.iso.slice(0, 7);
    if (months.at(-1)?.month !== month) months.push({ month, stories: [], counted: [] });
    if (article.state === 'published') months.at(-1)?.stories.push(story.terms);
    months.at(-1)?.counted.push(story);
  });
  return months;
}

function weigh(
  { terms, counts }: StoryTerms,
  rarity: (term: number) => number,
  numberOf: (term: number) => number,
): StoryVector {
  const weights = new Float32Array(terms.length);
  const numbers = new Int32Array(terms.length);
  let squares = 0;
  for (let index = 0; index < terms.length; index += 1) {
    const term = terms[index] as number;
    const count = counts[index] as number;
    const weight = rarity(term) * ((count * (1 + SATURATION)) / (count + SATURATION));
    weights[index] = weight;
    numbers[index] = numberOf(term);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (let index = 0; index < weights.length; index += 1) {
    weights[index] = (weights[index] as number) / length;
  }
  return { terms: numbers, weights };
}
