/** The search index of a paper as files of the site. */
import type { Content } from '../content/index.ts';
import { digest } from '../digest.ts';
import { plainText } from '../markdown/index.ts';
import type { Article, Newspaper } from '../newspaper/index.ts';
import type { FilePage } from '../pages/index.ts';
import {
  indexStories,
  pagefindEngine,
  type SearchDocument,
  type SynonymGroup,
  type TierMemory,
} from '../search/index.ts';
import { filePage } from './filePages.ts';

/** Letters of a story's opening that its card shows. */
const OPENING = 220;

export async function searchFiles(
  paper: Newspaper,
  content: Pick<Content, 'places' | 'synonyms'>,
  memory?: TierMemory,
): Promise<readonly FilePage[]> {
  const documents = storiesOf(paper);
  const files =
    paper.site.search.engine === 'pagefind'
      ? await pagefindEngine().index(documents)
      : indexStories(documents, synonymGroups(content), memory);
  return files.map(({ path, bytes }) => filePage({ permalink: `/search/${path}`, bytes }, 'index'));
}

/** Newest first; withdrawn stories keep their place, so that the archive need not be made anew. */
function storiesOf({ articles, withdrawn }: Newspaper): readonly SearchDocument[] {
  return [
    ...articles.map((article) => searchDocument(article)),
    ...withdrawn.map((article) => ({ ...searchDocument(article), gone: true })),
  ].sort((a, b) =>
    a.date === b.date ? compare(a.permalink, b.permalink) : compare(b.date, a.date),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function synonymGroups({
  places,
  synonyms,
}: Pick<Content, 'places' | 'synonyms'>): readonly SynonymGroup[] {
  return [...synonyms, ...places.map(({ name, roman, old }) => [name, roman, ...old])];
}

function searchDocument(article: Article): SearchDocument {
  const { deck, entries } = article.source;
  const { title, category, permalink, dateline } = article;
  const markdown = [article.body, ...entries.map(({ body }) => body)].join('\n\n');
  const tags = [...article.tags, ...article.districts].map(({ name }) => name);
  const authors = article.authors.map(({ name }) => name);
  const date = article.published.iso;
  return {
    permalink,
    inputs: digest(
      JSON.stringify([title, deck, dateline, markdown, category.name, tags, authors, date]),
    ),
    title,
    ...(deck && { deck }),
    opening: () => shorten(plainText(article.lede)),
    text: () => [dateline, plainText(markdown)].filter(Boolean).join('\n'),
    category,
    tags,
    authors,
    date,
  };
}

function shorten(text: string): string {
  return text.length <= OPENING ? text : `${text.slice(0, text.lastIndexOf(' ', OPENING))} …`;
}
