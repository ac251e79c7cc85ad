/**
 * The stories that hold a word, from the newest to the oldest. Each is one number: the step from the
 * story before, four bits up, then three bits of impact and one that says "in the headline".
 */
import { BrokenIndex, ByteReader, type ByteWriter } from './bytes.ts';

/** How much a word says about a story: 1 to 8. */
export const IMPACT_LEVELS = 8;

export interface Posting {
  /** Number of the story in its tier; 0 is the newest. */
  readonly story: number;
  /** 1 to 8. */
  readonly impact: number;
  readonly inTitle: boolean;
}

/** @param before number of the story written before, -1 for the first */
export function writePosting(writer: ByteWriter, posting: Posting, before: number): void {
  const step = posting.story - before - 1;
  writer.number((step << 4) | ((posting.impact - 1) << 1) | (posting.inTitle ? 1 : 0));
}

/** @throws BrokenIndex where a story's number lies outside the tier */
export function readPostings(bytes: Uint8Array, stories: number): readonly Posting[] {
  const reader = new ByteReader(bytes);
  const postings: Posting[] = [];
  let story = -1;
  while (!reader.isAtEnd) {
    const value = reader.number();
    story += Math.floor(value / 16) + 1;
    if (story >= stories) throw new BrokenIndex('A story of the index does not exist');
    postings.push({ story, impact: ((value >> 1) & 7) + 1, inTitle: (value & 1) === 1 });
  }
  return postings;
}
