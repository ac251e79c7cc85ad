/** The words of all stories, month by month; remembered from build to build. */
import type { Article } from '../newspaper/index.ts';
import { growing } from './growing.ts';
import { type MonthOfStories, monthsOf } from './months.ts';
import { createNumbering } from './numbering.ts';
import type { Remembered } from './remembered.ts';
import type { ReadingRules } from './rules.ts';
import { createTermReader, type StoryTerms } from './termReader.ts';

export interface MonthOfWords extends MonthOfStories {
  /** Each term of the month once, see `termOf`. */
  readonly dictionary: Int32Array;
  /** The month's story n has the terms from starts[n] on, up to starts[n + 1]. */
  readonly starts: Uint32Array;
  /** Indexes into the dictionary, in the order in which the story has the terms. */
  readonly terms: Uint32Array;
  readonly counts: Uint8Array;
}

/** What is kept of a month: stories go by what their terms were read from. */
interface KeptWords extends Pick<MonthOfWords, 'dictionary' | 'starts' | 'terms' | 'counts'> {
  readonly keys: readonly string[];
}

type ReadTerms = (article: Article) => StoryTerms;

/**
 * Reads the words of one month after the other: those of a whole paper take 100 MB.
 *
 * @param articles oldest first
 */
export function* readStoryWords(
  articles: readonly Article[],
  rules: ReadingRules,
  remembered?: Remembered,
): Iterable<MonthOfWords> {
  const read = createTermReader(rules);
  for (const month of monthsOf(articles)) {
    const stories = articles.slice(month.from, month.to);
    const keys = stories.map(keyOf);
    const name = `words-${month.month}`;
    const kept = remembered?.get(name) as KeptWords | undefined;
    if (kept && isSame(kept.keys, keys)) yield { ...month, ...kept };
    else {
      const words = wordsOf(stories, termsFrom(kept, keys, read));
      remembered?.set(name, { ...words, keys } satisfies KeptWords);
      yield { ...month, ...words };
    }
  }
}

/** Terms of a story by its place in the month, read only where they are not kept. */
function termsFrom(
  kept: KeptWords | undefined,
  keys: readonly string[],
  read: ReadTerms,
): (article: Article, story: number) => StoryTerms {
  const known = new Map(kept?.keys.map((key, story) => [key, story]));
  return (article, story) => {
    const former = known.get(keys[story] ?? '');
    if (!kept || former === undefined) return read(article);
    const [start, end] = [kept.starts[former], kept.starts[former + 1]];
    const terms = kept.terms.subarray(start, end);
    return {
      terms: Int32Array.from(terms, (term) => kept.dictionary[term] as number),
      counts: kept.counts.subarray(start, end),
    };
  };
}

function wordsOf(
  stories: readonly Article[],
  termsOf: (article: Article, story: number) => StoryTerms,
): Omit<KeptWords, 'keys'> {
  const numbering = createNumbering();
  const dictionary: number[] = [];
  const starts = new Uint32Array(stories.length + 1);
  const terms = growing((length) => new Uint32Array(length));
  const counts = growing((length) => new Uint8Array(length));
  stories.forEach((article, story) => {
    const found = termsOf(article, story);
    const { length } = found.terms;
    const start = terms.extend(length);
    const room = terms.values();
    for (let index = 0; index < length; index += 1) {
      const term = found.terms[index] as number;
      const number = numbering.numberOf(term);
      if (number === dictionary.length) dictionary.push(term);
      room[start + index] = number;
    }
    counts.extend(length);
    counts.values().set(found.counts, start);
    starts[story + 1] = start + length;
  });
  return {
    dictionary: Int32Array.from(dictionary),
    starts,
    terms: terms.finished(),
    counts: counts.finished(),
  };
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

/** Tags and districts are a file's words, but their identities come from the whole paper. */
function keyOf({ digest, tags, districts }: Article): string {
  return [digest, ...[...tags, ...districts].map(({ id }) => id)].join(' ');
}
