/** The engine: answers the questions of the search page from the files below /search/. */
import type { Card } from '../../../src/search/format/cards.ts';
import { MANIFEST_FILE, SYNONYMS_FILE } from '../../../src/search/format/fileNames.ts';
import { highlighter } from '../../../src/search/query/highlight.ts';
import { type IndexFiles, openIndex } from '../../../src/search/query/indexFiles.ts';
import { type FoundStories, searchStories } from '../../../src/search/query/searchStories.ts';
import { browserSource } from './browserSource.ts';
import type { SearchAnswer, SearchResult } from './client.ts';
import type { WorkerAnswer, WorkerQuestion } from './workerMessages.ts';

let index: Promise<IndexFiles> | undefined;

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
    index = openIndex(browserSource('/search/', { past: 'reload' }));
    try {
      return { number, answer: await search(question) };
    } catch (error) {
      index = undefined;
      return { number, reason: String(error) };
    }
  }
}

async function search(question: WorkerQuestion): Promise<SearchAnswer> {
  const { number, query, options } = question;
  const { category, author, tag, ...request } = options;
  index ??= openIndex(browserSource('/search/', { known: knownFiles(question) }));
  const found = await searchStories(index, query, {
    ...request,
    filters: { ...(category && { category }), ...(author && { author }), ...(tag && { tag }) },
    onFirst: (first) => {
      const message: WorkerAnswer = { number, first: answerOf(first) };
      self.postMessage(message);
    },
  });
  return answerOf(found);
}

function knownFiles({ manifest, synonyms }: WorkerQuestion) {
  return new Map([
    [MANIFEST_FILE, manifest],
    [SYNONYMS_FILE, synonyms],
  ]);
}

function answerOf({ stories, total, counts, words, suggestion }: FoundStories): SearchAnswer {
  const highlight = highlighter(words);
  return {
    results: stories.map(({ card }) => resultOf(card, highlight)),
    total,
    ...(counts && { counts }),
    ...(suggestion && { suggestion }),
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
    ...(picture && { picture }),
  };
}
