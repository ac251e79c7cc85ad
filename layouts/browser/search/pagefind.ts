/** Pagefind as the engine of the search page; its files are written to /search/ after a build. */
import type { SearchClient, SearchOptions, SearchResult, Stretch } from './client.ts';

interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

interface PagefindAnswer {
  /** Stories found under each value of each filter. */
  readonly filters?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly results: readonly { readonly data: () => Promise<PagefindData> }[];
}

interface Pagefind {
  options(settings: { readonly exactDiacritics: boolean }): Promise<void>;
  search(
    query: string,
    options: { readonly filters?: object; readonly sort?: object },
  ): Promise<PagefindAnswer>;
}

/** Loaded with the first query: most readers of the page come with one, the others pay nothing. */
async function load(): Promise<Pagefind> {
  const address = '/search/pagefind.js';
  const engine: Pagefind = await import(address);
  // Without this Pagefind drops matras, and कम, काम and कमी become one word.
  await engine.options({ exactDiacritics: true });
  return engine;
}

export function pagefindClient(): SearchClient {
  let engine: Promise<Pagefind> | undefined;
  return {
    prepare() {
      engine ??= load();
      // The query that comes is told.
      engine.catch(() => undefined);
    },
    async search(query, options) {
      engine ??= load();
      try {
        const answer = await (await engine).search(query, pagefindOptions(options));
        const found = answer.results.slice(0, options.limit);
        const data = await Promise.all(found.map((result) => result.data()));
        const counts = options.counted && answer.filters?.category;
        const results = data.map(searchResult);
        return { results, total: answer.results.length, ...(counts && { counts }) };
      } catch (error) {
        engine = undefined;
        throw error;
      }
    },
  };
}

function pagefindOptions({ category, author, tag, sort }: SearchOptions) {
  const filters = {
    ...(category && { category }),
    ...(author && { author }),
    ...(tag && { tag }),
  };
  return {
    ...(Object.keys(filters).length > 0 && { filters }),
    ...(sort === 'newest' && { sort: { date: 'desc' } }),
  };
}

function searchResult({ url, excerpt, meta }: PagefindData): SearchResult {
  const { title, category, date } = meta;
  return {
    url,
    title: [{ text: title ?? url, match: false }],
    excerpt: stretches(excerpt),
    ...(category && { category }),
    ...(date && { date }),
  };
}

/** Pagefind marks matches with `<mark>` in escaped HTML; the parser's document is never shown. */
function stretches(excerpt: string): readonly Stretch[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => ({
    text: node.textContent ?? '',
    match: node.nodeName === 'MARK',
  }));
}
