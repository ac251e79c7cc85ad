/** What any search engine of the paper does when the paper is built. */

/** A story as search sees it. */
export interface SearchDocument {
  readonly permalink: string;
  /** Differs if anything differs that the index takes from the story. */
  readonly inputs: () => string;
  readonly title: string;
  readonly deck?: string;
  /** Opening of the story without markup, for its card. */
  readonly opening: () => string;
  /** The story's text without markup; made only if the index is. */
  readonly text: () => string;
  readonly category: { readonly id: string; readonly name: string };
  readonly tags: readonly string[];
  readonly authors: readonly string[];
  /** ISO date with zone. */
  readonly date: string;
  /** Site address of a small picture of it. */
  readonly picture?: string;
  /** Withdrawn: found no more, until the archive is made anew. */
  readonly gone?: boolean;
}

/** A file of the index, below /search/. */
export interface SearchFile {
  /** Path below /search/, without a leading slash. */
  readonly path: string;
  /** Differs if the bytes do. */
  readonly inputs: string;
  /** Read or made only if the file is written. */
  readonly bytes: () => Uint8Array;
}

export interface SearchEngine {
  /** Makes the index of documents, newest first; the same documents give the same bytes. */
  readonly index: (documents: readonly SearchDocument[]) => Promise<readonly SearchFile[]>;
}
