/** Papers to search in: the real stories, and for scale made-up ones among them. */
import { pick, randomFrom } from '../random.ts';
import { MADE_UP_NEWSROOM, PACE, SEED, syntheticStory } from '../syntheticStories.ts';
import type { TextStory } from '../textPaper.ts';
import { sentenceWith } from './fullNames.ts';
import type { WordQuery } from './wordQueries.ts';

/** Attested words put into each made-up story, so that the vocabulary is as large as a real paper's. */
const INJECTED = 40;
/** The last day of a month: the newest month, which each new story rewrites, is as large as it gets. */
const NEWEST = Date.UTC(2024, 10, 30, 23, 20);

/** Stories with a full name put into each, until all have been. */
export function withNames(
  stories: readonly TextStory[],
  names: readonly WordQuery[],
): readonly TextStory[] {
  const every = Math.max(1, Math.floor(stories.length / Math.max(1, names.length)));
  return stories.map((story, n) => {
    const name = n % every === 0 ? names[n / every] : undefined;
    return name ? { ...story, body: `${story.body}\n\n${sentenceWith(name)}` } : story;
  });
}

/**
 * The real stories spread over a paper of `count`, oldest first, that brings forty a day.
 *
 * @param words are put into the made-up stories
 */
export function scaledPaper(
  real: readonly TextStory[],
  count: number,
  words: readonly string[],
): readonly TextStory[] {
  const every = Math.max(1, Math.floor(count / real.length));
  return Array.from({ length: count }, (_, n): TextStory => {
    const moment = new Date(NEWEST - (count - 1 - n) * PACE).toISOString().slice(0, 19);
    const date = `${moment}+05:30`;
    const own = n % every === 0 ? real[n / every] : undefined;
    return { ...(own ?? madeUpStory(n, words)), date };
  });
}

/** One more story, newer than all others. */
export function oneMore(words: readonly string[]): TextStory {
  const date = `${new Date(NEWEST + PACE).toISOString().slice(0, 19)}+05:30`;
  return { ...madeUpStory(1_000_000, words), date };
}

function madeUpStory(number: number, words: readonly string[]): TextStory {
  const random = randomFrom(SEED ^ number);
  const { slug, title, date, category, deck, tags, body } = syntheticStory(
    number,
    SEED,
    MADE_UP_NEWSROOM,
  );
  const injected = Array.from({ length: INJECTED }, () => pick(random, words)).join(' ');
  return {
    permalink: `/${category}/${slug}/`,
    title,
    date,
    category,
    deck,
    tags,
    body: `${body}\n\n${injected}।`,
  };
}
