/** What any search engine of the paper does when the paper is built. */

/** A story as search sees it. */
export interface SearchDocument {
  readonly permalink: string;
  readonly title: string;
  readonly deck?: string;
  /** The story's text without markup. */
  readonly text: string;
  readonly category: { readonly id: string; readonly name: string };
  readonly tags: readonly string[];
  readonly authors: readonly string[];
  /** ISO date with zone. */
  readonly date: string;
  /** Date as the result prints it. */
  readonly printedDate: string;
}

/** A file of the index, below /search/. */
export interface SearchFile {
  /** Path below /search/, without a leading slash. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface SearchEngine {
  /** Makes the index; the same documents give the same bytes. */
  readonly index: (documents: readonly SearchDocument[]) => Promise<readonly SearchFile[]>;
}
