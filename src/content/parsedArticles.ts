/** Parsed stories, remembered by their file and its digest. */
import { digest } from '../digest.ts';
import type { ParsedArticle } from './parseArticle.ts';
import type { ParsedArticleStore } from './readContent.ts';

/**
 * A story without its body, which is the tail of the file's text. The file is read anyway; bodies
 * would make the store seven times as large and slower to open than the stories are to parse.
 */
export interface StoredArticle extends Omit<ParsedArticle, 'body'> {
  /** Code units. */
  readonly bodyLength: number;
}

interface KeyedStore {
  get(key: string): StoredArticle | undefined;
  set(key: string, value: StoredArticle): void;
}

/** The name of a file takes part in its slug, so the same bytes elsewhere are another story. */
export function parsedArticles(store: KeyedStore): ParsedArticleStore {
  const keyOf = (file: string, bytes: string) => digest(`${file} ${bytes}`);
  return {
    get(file, bytes, text) {
      const stored = store.get(keyOf(file, bytes));
      if (stored === undefined) return undefined;
      const { bodyLength, ...rest } = stored;
      return withBody(rest, () => endOf(text(), bodyLength));
    },
    set(file, bytes, { body, ...rest }) {
      store.set(keyOf(file, bytes), { ...rest, bodyLength: body.length });
    },
  };
}

function endOf(text: string, length: number): string {
  return text.slice(text.length - length);
}

/** The body is taken out of the file's text when it is asked for, which most builds never do. */
function withBody(rest: Omit<ParsedArticle, 'body'>, read: () => string): ParsedArticle {
  let body: string | undefined;
  return {
    ...rest,
    get body() {
      body ??= read();
      return body;
    },
  };
}
