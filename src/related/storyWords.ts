/** The words of all stories, month by month; remembered from build to build. */

import type { Article } from '../newspaper/index.ts';
import { growing } from '../wordNumbers/growing.ts';
import { type MonthOfStories, monthsOf } from './months.ts';
import type { Remembered } from './remembered.ts';
import type { ReadingRules } from './rules.ts';
import { createTermReader, type StoryTerms, type TermReader } from './termReader.ts';

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
  const reader = createTermReader(rules);
  const wordsOf = createMonthReader(reader);
  for (const month of monthsOf(articles)) {
    const stories = articles.slice(month.from, month.to);
    const keys = stories.map(keyOf);
    const name = `words-${month.month}`;
    const kept = remembered?.get(name) as KeptWords | undefined;
    if (kept && isSame(kept.keys, keys)) yield { ...month, ...kept };
    else {
      const words = wordsOf(stories, termsFrom(kept, keys, reader));
      remembered?.set(name, { ...words, keys } satisfies KeptWords);
      yield { ...month, ...words };
    }
  }
}

type TermsOf = (article: Article, story: number) => StoryTerms;

/** Terms of a story by its place in the month, read only where they are not kept. */
function termsFrom(
  kept: KeptWords | undefined,
  keys: readonly string[],
  reader: TermReader,
): TermsOf {
  if (!kept) return reader.read;
  const known = new Map(kept.keys.map((key, story) => [key, story]));
  const numbers = kept.dictionary.map(reader.numberOf);
  return (article, story) => {
    const former = known.get(keys[story] ?? '');
    if (former === undefined) return reader.read(article);
    const [start, end] = [kept.starts[former], kept.starts[former + 1]];
    return {
      numbers: Int32Array.from(kept.terms.subarray(start, end), (term) => numbers[term] as number),
      counts: kept.counts.subarray(start, end),
    };
  };
}

/** Makes a reader of months. Its terms are numbered by look-up, for their numbers are known. */
function createMonthReader(
  reader: TermReader,
): (stories: readonly Article[], termsOf: TermsOf) => Omit<KeptWords, 'keys'> {
  /** Place in the month's dictionary, from 1 on, by the reader's number; 0 of what is not in it. */
  let places = new Int32Array(0);
  return (stories, termsOf) => {
    const dictionary = growing((length) => new Int32Array(length));
    const starts = new Uint32Array(stories.length + 1);
    const terms = growing((length) => new Uint32Array(length));
    const counts = growing((length) => new Uint8Array(length));
    stories.forEach((article, story) => {
      const found = termsOf(article, story);
      const { length } = found.numbers;
      const known = reader.terms();
      if (places.length < known.length) places = longer(places, known.length);
      const start = terms.extend(length);
      const room = terms.values();
      for (let index = 0; index < length; index += 1) {
        const number = found.numbers[index] as number;
        let place = places[number] as number;
        if (place === 0) {
          place = dictionary.push(number) + 1;
          places[number] = place;
        }
        room[start + index] = place - 1;
      }
      counts.extend(length);
      counts.values().set(found.counts, start);
      starts[story + 1] = start + length;
    });
    const numbers = dictionary.finished();
    for (const number of numbers) places[number] = 0;
    const all = reader.terms();
    return {
      dictionary: numbers.map((number) => all[number] as number),
      starts,
      terms: terms.finished(),
      counts: counts.finished(),
    };
  };
}

function longer(values: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length);
  copy.set(values);
  return copy;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

/** Tags and districts are a file's words, but their identities come from the whole paper. */
function keyOf({ digest, tags, districts }: Article): string {
  return [digest, ...[...tags, ...districts].map(({ id }) => id)].join(' ');
}
