/** Real articles from outside, as a content folder; measured and tested on, never published. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sentences, slug } from '../../src/hindi/index.ts';
import { type ContentFiles, NEWSROOM } from './tinyPaper.ts';

/** The folder of outside data: `SAMWAD_DATA`, or beside the project. */
export const DATA_FOLDER =
  process.env.SAMWAD_DATA ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data');

const ARTICLES = join(DATA_FOLDER, 'articles', 'articles.jsonl');

export const hasRealArticles = existsSync(ARTICLES);

interface RealArticle {
  readonly title: string | null;
  readonly date: string | null;
  readonly category: string | null;
  readonly author: string | null;
  readonly tags: readonly string[];
  readonly paragraphs: readonly string[];
}

export async function readRealArticles(): Promise<readonly RealArticle[]> {
  const lines = (await readFile(ARTICLES, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line): RealArticle => JSON.parse(line));
}

/** Day of stories that have none. */
const UNDATED = '2020-01-01';

/** A content folder with a file for each article; a title that is missing is the first sentence. */
export function contentOf(articles: readonly RealArticle[]): ContentFiles {
  const categories = new Map(
    articles.map(({ category }) => [slug(category ?? 'khabar'), category ?? 'खबर']),
  );
  const authors = new Map(
    articles.flatMap(({ author }) => (author ? [[slug(author), author] as const] : [])),
  );
  const stories = articles.map((article, index) => {
    const date = article.date ?? UNDATED;
    const path = `articles/${date.slice(0, 4)}/${date.slice(5, 7)}/khabar-${index + 1}.md`;
    return [path, storyFile(article, date)] as const;
  });
  return {
    ...NEWSROOM,
    'categories.yaml': namesYaml(categories),
    'authors.yaml': `- {id: pradesh-samwad-team, name: Pradesh Samwad Team, kind: desk}\n${namesYaml(authors)}`,
    ...Object.fromEntries(stories),
  };
}

function namesYaml(names: ReadonlyMap<string, string>): string {
  return [...names].map(([id, name]) => `- {id: ${id}, name: ${JSON.stringify(name)}}\n`).join('');
}

function storyFile(article: RealArticle, date: string): string {
  const [opening = ''] = article.paragraphs;
  const [first] = sentences(opening);
  const title = article.title ?? (first ? opening.slice(first.start, first.end) : opening);
  return [
    '---',
    `title: ${JSON.stringify(title.replaceAll('\n', ' '))}`,
    `date: ${date}`,
    `category: ${slug(article.category ?? 'khabar')}`,
    ...(article.author ? [`author: ${slug(article.author)}`] : []),
    ...(article.tags.length > 0 ? [`tags: ${JSON.stringify(article.tags)}`] : []),
    '---',
    '',
    article.paragraphs.join('\n\n'),
    '',
  ].join('\n');
}
