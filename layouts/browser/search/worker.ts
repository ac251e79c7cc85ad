/** The engine: answers the questions of the search page from the files below /search/. */
import type { Card } from '../../../src/search/format/cards.ts';
import { highlighter } from '../../../src/search/query/highlight.ts';
import { type IndexFiles, openIndex } from '../../../src/search/query/indexFiles.ts';
import { type FoundStories, searchStories } from '../../../src/search/query/searchStories.ts';
import { browserSource } from './browserSource.ts';
import type { SearchAnswer, SearchResult } from './client.ts';
import type { WorkerAnswer, WorkerQuestion } from './workerMessages.ts';

/** Opened at once: a worker is started only for a query that is there or about to come. */
let index: Promise<IndexFiles> | undefined = opened('force-cache');

self.addEventListener('message', async ({ data }: MessageEvent<WorkerQuestion>) => {
  self.postMessage(await answerTo(data));
});

async function answerTo(question: WorkerQuestion): Promise<WorkerAnswer> {
  const { number } = question;
  try {
    return { number, answer: await search(question) };
  } catch {
    // The paper may have been published anew since the manifest was read, or a cache may hold a file
    // that was cut off: once more from the beginning, past every cache.
    index = opened('reload');
    try {
      return { number, answer: await search(question) };
    } catch (error) {
      index = undefined;
      return { number, reason: String(error) };
    }
  }
}

async function search({ number, query, options }: WorkerQuestion): Promise<SearchAnswer> {
  const { category, author, tag, ...request } = options;
  index ??= opened('no-cache');
  const found = await searchStories(index, query, {
    ...request,
    filters: { category, author, tag },
    onFirst: (first) => {
      const message: WorkerAnswer = { number, first: answerOf(first) };
      self.postMessage(message);
    },
  });
  return answerOf(found);
}

function opened(cache: RequestCache): Promise<IndexFiles> {
  const opening = openIndex(browserSource('/search/', cache));
  // Whoever asks is told of a failure; before that there is nobody to tell.
  opening.catch(() => undefined);
  return opening;
}

function answerOf({ stories, total, counts, words, suggestion }: FoundStories): SearchAnswer {
  const highlight = highlighter(words);
  return {
    results: stories.map(({ card }) => resultOf(card, highlight)),
    total,
    counts,
    suggestion,
  };
}

function resultOf(
  { url, title, text, category, day, picture }: Card,
  highlight: ReturnType<typeof highlighter>,
): SearchResult {
  return {
    url,
    title: highlight(title),
    excerpt: highlight(text),
    category,
    date: day,
    picture,
  };
}
