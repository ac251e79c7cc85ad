/** The stories of a paper as search sees them. */
import { plainText } from '../markdown/index.ts';
import type { Article, Newspaper } from '../newspaper/index.ts';
import type { SearchDocument } from './engine.ts';

/** Letters of a story's opening that its card shows. */
const OPENING = 220;

/** Separators of ASCII that no name holds. */
const UNIT = '\u001F';
const RECORD = '\u001E';

/** Site address of a story's small picture; nothing where it has none. */
export type Thumbnails = (article: Article) => string | undefined;

/** Newest first; withdrawn stories keep their place, so that the archive need not be made anew. */
export function searchDocuments(
  { articles, withdrawn }: Pick<Newspaper, 'articles' | 'withdrawn'>,
  thumbnails: Thumbnails = () => undefined,
): readonly SearchDocument[] {
  return [
    ...articles.map((article) => searchDocument(article, thumbnails(article))),
    ...withdrawn.map((article) => ({ ...searchDocument(article, undefined), gone: true })),
  ].sort((a, b) =>
    a.date === b.date ? compare(a.permalink, b.permalink) : compare(b.date, a.date),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function searchDocument(article: Article, picture: string | undefined): SearchDocument {
  const { deck } = article.source;
  const { title, category, permalink, dateline } = article;
  const tags = [...article.tags, ...article.districts].map(({ name }) => name);
  const authors = article.authors.map(({ name }) => name);
  const date = article.published.iso;
  return {
    permalink,
    // The file's digest stands for all that it says; the rest are names that other files give.
    inputs: () =>
      [article.digest, category.name, tags.join(UNIT), authors.join(UNIT), dateline, picture].join(
        RECORD,
      ),
    title,
    ...(deck && { deck }),
    opening: () => shorten(plainText(article.lede)),
    text: () => [dateline, plainText(markdownOf(article))].filter(Boolean).join('\n'),
    category,
    tags,
    authors,
    date,
    ...(picture && { picture }),
  };
}

function markdownOf({ body, source }: Article): string {
  if (source.entries.length === 0) return body;
  return [body, ...source.entries.map((entry) => entry.body)].join('\n\n');
}

function shorten(text: string): string {
  return text.length <= OPENING ? text : `${text.slice(0, text.lastIndexOf(' ', OPENING))} …`;
}
