/** What each story is about, as a vector of unit length. */
import type { Article } from '../newspaper/index.ts';
import { createNumbering } from '../wordNumbers/numbering.ts';
import { createRarities, type MonthOfTerms } from './rarities.ts';
import type { Remembered } from './remembered.ts';
import { type ReadingRules, RULES } from './rules.ts';
import { type MonthOfWords, readStoryWords } from './storyWords.ts';
import { createWeigh, LONGEST } from './weigh.ts';

/**
 * All vectors side by side: that of story n lies from starts[n] on, up to starts[n + 1], its heaviest
 * terms first, `LONGEST` at most.
 */
export interface Corpus {
  /** Oldest first; of one moment, in the paper's order turned round. */
  readonly articles: readonly Article[];
  readonly starts: Uint32Array;
  /** Numbers of terms. Their order tells nothing but weight: sums do not depend on other stories. */
  readonly terms: Int32Array;
  readonly weights: Float32Array;
  /** Terms have numbers below this. */
  readonly termCount: number;
  /** Number of a term, see `termOf`, or -1. */
  readonly find: (term: number) => number;
}

/** @param articles oldest first */
export function makeCorpus(
  articles: readonly Article[],
  rules: ReadingRules = RULES,
  remembered?: Remembered,
): Corpus {
  const numbering = createNumbering();
  const raritiesOf = createRarities();
  const starts = new Uint32Array(articles.length + 1);
  // Room that no story needs takes no memory: the system provides pages when they are written to.
  const terms = new Int32Array(articles.length * LONGEST);
  const weights = new Float32Array(terms.length);
  const weigh = createWeigh({ terms, weights });
  for (const words of readStoryWords(articles, rules, remembered)) {
    const numbers = words.dictionary.map((term) => numbering.numberOf(term));
    const bits = raritiesOf(termsOfMonth(words, numbers, articles));
    for (let story = words.from; story < words.to; story += 1) {
      starts[story + 1] = weigh(words, { story: story - words.from, numbers, bits });
    }
  }
  return { articles, starts, terms, weights, termCount: numbering.count(), find: numbering.find };
}

function termsOfMonth(
  { month, from, dictionary, starts, terms }: MonthOfWords,
  numbers: Int32Array,
  articles: readonly Article[],
): MonthOfTerms {
  const holders = new Int32Array(dictionary.length);
  let stories = 0;
  for (let story = 0; story + 1 < starts.length; story += 1) {
    if (articles[from + story]?.state !== 'published') continue;
    stories += 1;
    const end = starts[story + 1] as number;
    for (let index = starts[story] as number; index < end; index += 1) {
      const term = terms[index] as number;
      holders[term] = (holders[term] as number) + 1;
    }
  }
  return { month, stories, terms: dictionary, numbers, holders };
}
