/**
 * Two hashes of letters as they come, together 64 bits: of the words of a paper no two share them, so
 * that a word is known by them without being cut out of its text.
 */

/** FNV-1a over UTF-16 units (Fowler, Noll and Vo). */
export const FIRST_HASH = 0x811c9dc5 | 0;

export function addToFirst(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

export const SECOND_HASH = 0;

/** It has nothing in common with the first. */
export function addToSecond(hash: number, code: number): number {
  return Math.imul(hash + code, 0x5bd1e995);
}
