/** The terms of all stories of a paper, side by side; remembered from build to build. */
import type { Article } from '../newspaper/index.ts';
import { growing } from './growing.ts';
import type { Remembered } from './remembered.ts';
import { createTermReader, type StoryTerms } from './termReader.ts';

/** Story n has the terms from starts[n] on, up to starts[n + 1]. */
export interface StoryWords {
  readonly starts: Uint32Array;
  readonly terms: Int32Array;
  readonly counts: Uint8Array;
}

/** What is kept: stories go by what their terms were read from. */
interface KeptWords extends StoryWords {
  readonly keys: readonly string[];
}

const NAME = 'words';

/** @param articles in any order, which the result follows */
export function readStoryWords(articles: readonly Article[], remembered?: Remembered): StoryWords {
  const kept = remembered?.get(NAME) as KeptWords | undefined;
  const keys = articles.map(keyOf);
  const known = new Map(kept?.keys.map((key, story) => [key, story]));
  const read = createTermReader();
  const starts = new Uint32Array(articles.length + 1);
  const terms = growing((length) => new Int32Array(length));
  const counts = growing((length) => new Uint8Array(length));
  let isNew = kept?.keys.length !== keys.length;
  articles.forEach((article, story) => {
    const former = known.get(keys[story] ?? '');
    isNew ||= former === undefined;
    const found = kept && former !== undefined ? wordsOf(kept, former) : read(article);
    const start = terms.extend(found.terms.length);
    counts.extend(found.terms.length);
    terms.values().set(found.terms, start);
    counts.values().set(found.counts, start);
    starts[story + 1] = start + found.terms.length;
  });
  const words = { starts, terms: terms.finished(), counts: counts.finished() };
  if (isNew) remembered?.set(NAME, { ...words, keys } satisfies KeptWords);
  return words;
}

function wordsOf({ starts, terms, counts }: StoryWords, story: number): StoryTerms {
  const [start, end] = [starts[story], starts[story + 1]];
  return { terms: terms.subarray(start, end), counts: counts.subarray(start, end) };
}

/** Tags and districts are a file's words, but their identities come from the whole paper. */
function keyOf({ digest, tags, districts }: Article): string {
  return [digest, ...[...tags, ...districts].map(({ id }) => id)].join(' ');
}
