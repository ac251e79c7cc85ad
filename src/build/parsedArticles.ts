/** Parsed stories, remembered by their file and its digest. */
import type { ParsedArticle, ParsedArticleStore } from '../content/index.ts';
import { digest } from '../digest.ts';

interface KeyedStore {
  get(key: string): ParsedArticle | undefined;
  set(key: string, value: ParsedArticle): void;
}

/** The name of a file takes part in its slug, so the same bytes elsewhere are another story. */
export function parsedArticles(store: KeyedStore): ParsedArticleStore {
  return {
    get: (file, bytes) => store.get(digest(`${file} ${bytes}`)),
    set: (file, bytes, parsed) => void store.set(digest(`${file} ${bytes}`), parsed),
  };
}
