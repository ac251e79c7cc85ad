/** What each story is about, as a vector of unit length. */
import type { Article } from '../newspaper/index.ts';
import { createNumbering } from './numbering.ts';
import { eachMonthsRarities, type MonthOfTerms, type Rarity, type Vocabulary } from './rarities.ts';
import type { Remembered } from './remembered.ts';
import { readStoryWords, type StoryWords } from './storyWords.ts';

/** All vectors side by side: that of story n lies from starts[n] on, up to starts[n + 1]. */
export interface Corpus extends Vocabulary {
  /** Oldest first; of one moment, in the paper's order turned round. */
  readonly articles: readonly Article[];
  readonly starts: Uint32Array;
  /**
   * Numbers of terms, in the order in which the story has them: sums come out the same whatever
   * else there is in the corpus.
   */
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

/** Saturation of counts in BM25 (Robertson and Zaragoza, 2009): the third mention adds little. */
const SATURATION = 1.2;

/** @param articles oldest first */
export function makeCorpus(articles: readonly Article[], remembered?: Remembered): Corpus {
  const { starts, terms, counts } = readStoryWords(articles, remembered);
  const numbering = createNumbering();
  // In place: the terms of a large paper take 100 MB.
  for (let index = 0; index < terms.length; index += 1) {
    terms[index] = numbering.numberOf(terms[index] as number);
  }
  const weights = new Float32Array(terms.length);
  const vocabulary = { termCount: numbering.count(), find: numbering.find };
  eachMonthsRarities(byMonth(articles, { starts, terms }), vocabulary, ({ from, to }, rarity) => {
    for (let story = from; story < to; story += 1) {
      const [start, end] = [starts[story] as number, starts[story + 1] as number];
      weigh(weights, { terms, counts }, { start, end, rarity });
    }
  });
  return { articles, starts, terms, weights, ...vocabulary };
}

interface MonthOfStories extends MonthOfTerms {
  /** Positions of its first story, and of the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** Neighbours of one month come together, since stories are in the order of their dates. */
function byMonth(
  articles: readonly Article[],
  { starts, terms }: Pick<StoryWords, 'starts' | 'terms'>,
): readonly MonthOfStories[] {
  const months: { month: string; from: number; to: number; stories: Int32Array[] }[] = [];
  articles.forEach(({ published, state }, story) => {
    const month = published.iso.slice(0, 7);
    if (months.at(-1)?.month !== month) months.push({ month, from: story, to: story, stories: [] });
    const last = months.at(-1);
    if (!last) return;
    last.to = story + 1;
    if (state === 'published') last.stories.push(terms.subarray(starts[story], starts[story + 1]));
  });
  return months;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly rarity: Rarity;
}

function weigh(
  weights: Float32Array,
  { terms, counts }: Pick<StoryWords, 'terms' | 'counts'>,
  { start, end, rarity }: Stretch,
): void {
  let squares = 0;
  for (let index = start; index < end; index += 1) {
    const count = counts[index] as number;
    const saturated = (count * (1 + SATURATION)) / (count + SATURATION);
    const weight = rarity(terms[index] as number) * saturated;
    weights[index] = weight;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (let index = start; index < end; index += 1) {
    weights[index] = (weights[index] as number) / length;
  }
}
