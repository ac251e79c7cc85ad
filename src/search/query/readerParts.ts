/** Parts of the reader that few queries need: in browsers each is a script that comes when one does. */

export type HeardWords = typeof import('./heardWords.ts');
export type QueryRules = typeof import('./parseQuery.ts');

export interface ReaderParts {
  /** For words in Roman letters, and for words that are nowhere. */
  readonly heardWords: () => Promise<HeardWords>;
  /** For figures, signs and numbers in words. */
  readonly queryRules: () => Promise<QueryRules>;
}

/** Where all of the program is at hand. */
export const partsAtHand: ReaderParts = {
  heardWords: () => import('./heardWords.ts'),
  queryRules: () => import('./parseQuery.ts'),
};
