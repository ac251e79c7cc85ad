/** What the search page asks of whichever engine answers. */

export interface SearchOptions {
  /** Identifier of a category; without it all are searched. */
  readonly category?: string;
  /** Name of an author; name of a tag or a district. */
  readonly author?: string;
  readonly tag?: string;
  /** Months, yyyy-mm, both included. */
  readonly from?: string;
  readonly to?: string;
  readonly sort?: 'newest';
  /** Categories whose stories among all that is found are counted, whatever category is asked for. */
  readonly counted?: readonly string[];
  /** Results to return at most. */
  readonly limit: number;
}

/** A stretch of text; `match` where it answers the query. */
export interface Stretch {
  readonly text: string;
  readonly match: boolean;
}

export interface SearchResult {
  readonly url: string;
  readonly title: readonly Stretch[];
  readonly excerpt: readonly Stretch[];
  readonly category?: string;
  readonly date?: string;
  /** Site address of a small picture. */
  readonly picture?: string | undefined;
}

export interface SearchAnswer {
  readonly results: readonly SearchResult[];
  readonly total: number;
  /** Stories found in each of the categories that were to be counted. */
  readonly counts?: Readonly<Record<string, number>> | undefined;
  /** A query that finds more, where the engine knows one. */
  readonly suggestion?: string | undefined;
}

export interface SearchClient {
  /** A query is about to come: gets ready what it needs. */
  prepare(query: string): void;
  /** @param onFirst is told of the first results, where an engine has them before the others */
  search(
    query: string,
    options: SearchOptions,
    onFirst?: (first: SearchAnswer) => void,
  ): Promise<SearchAnswer>;
}
