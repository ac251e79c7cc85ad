/** The search index of a paper as files of the site. */
import { formatDate } from '../hindi/index.ts';
import { plainText } from '../markdown/index.ts';
import type { Article, Newspaper } from '../newspaper/index.ts';
import type { FilePage } from '../pages/index.ts';
import { pagefindEngine, type SearchDocument } from '../search/index.ts';
import { filePage } from './filePages.ts';

export async function searchFiles(paper: Newspaper): Promise<readonly FilePage[]> {
  const files = await pagefindEngine().index(paper.articles.map(searchDocument));
  return files.map(({ path, bytes }) => filePage({ permalink: `/search/${path}`, bytes }, 'index'));
}

function searchDocument(article: Article): SearchDocument {
  const { deck, entries } = article.source;
  const markdown = [article.body, ...entries.map(({ body }) => body)].join('\n\n');
  return {
    permalink: article.permalink,
    title: article.title,
    ...(deck && { deck }),
    text: plainText(markdown),
    category: article.category,
    tags: article.tags.map(({ name }) => name),
    authors: article.authors.map(({ name }) => name),
    date: article.published.iso,
    printedDate: formatDate(article.published.iso, 'date'),
  };
}
