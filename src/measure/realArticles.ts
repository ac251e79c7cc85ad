/** Real articles from outside: read to measure, never printed or published. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentences, slug } from '../hindi/index.ts';
import type { TextStory } from './textPaper.ts';

export interface RealArticle {
  readonly source: string;
  readonly title: string | null;
  /** ISO day. */
  readonly date: string | null;
  readonly category: string | null;
  readonly tags: readonly string[];
  readonly paragraphs: readonly string[];
}

const fileOf = (data: string): string => join(data, 'articles', 'articles.jsonl');

export function hasRealArticles(data: string): boolean {
  return existsSync(fileOf(data));
}

/** @param data folder that holds articles/articles.jsonl */
export function readRealArticles(data: string): readonly RealArticle[] {
  return readFileSync(fileOf(data), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): RealArticle => JSON.parse(line));
}

/** Day of stories that have none. */
const UNDATED = '2020-01-01';

/** The articles as stories; a headline that is missing is the first sentence. */
export function realStories(articles: readonly RealArticle[]): readonly TextStory[] {
  return articles.map(({ title, date, category, source, tags, paragraphs }, index) => ({
    permalink: `/khabar/${String(index).padStart(5, '0')}/`,
    title: title ?? firstSentence(paragraphs[0] ?? ''),
    date: date ?? UNDATED,
    category: slug(category ?? source),
    tags,
    body: paragraphs.join('\n\n'),
  }));
}

function firstSentence(text: string): string {
  const [first] = sentences(text);
  return first ? text.slice(first.start, first.end) : text;
}
