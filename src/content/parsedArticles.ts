/** Parsed stories, remembered by their file and the digest of its bytes. */
import type { ParsedArticle } from './parseArticle.ts';
import type { ParsedArticleStore } from './readContent.ts';

/**
 * A story without its body, which is the tail of the file's text. The file is read anyway; bodies
 * would make the store seven times as large and slower to open than the stories are to parse.
 */
export interface StoredArticle extends Omit<ParsedArticle, 'body'> {
  /** Of the file's bytes. */
  readonly digest: string;
  /** Code units. */
  readonly bodyLength: number;
}

interface KeyedStore {
  get(key: string): StoredArticle | undefined;
  set(key: string, value: StoredArticle): void;
}

/** The name of a file takes part in its slug, so the same bytes elsewhere are another story. */
export function parsedArticles(store: KeyedStore): ParsedArticleStore {
  return {
    get(file, digest, text) {
      const stored = store.get(file);
      return stored?.digest === digest ? withBody(stored, text) : undefined;
    },
    set(file, digest, { body, ...rest }) {
      store.set(file, { digest, ...rest, bodyLength: body.length });
    },
  };
}

/** The body is taken out of the file's text when it is asked for, which most builds never do. */
function withBody(
  { fields, slug, bodyLine, pictures, bodyLength }: StoredArticle,
  text: () => string,
): ParsedArticle {
  let body: string | undefined;
  return {
    fields,
    slug,
    bodyLine,
    pictures,
    get body() {
      body ??= endOf(text(), bodyLength);
      return body;
    },
  };
}

function endOf(text: string, length: number): string {
  return text.slice(text.length - length);
}
