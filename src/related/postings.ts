/** Which stories hold a term, newest first. */

export interface Entry {
  readonly term: number;
  readonly weight: number;
}

export interface Postings {
  /** Lets the next story, by position, be found. */
  readonly open: (story: number) => void;
  /** Visits at most `limit` open stories that hold a term, the newest first; tells how many. */
  readonly visit: (
    term: number,
    limit: number,
    visitor: (story: number, weight: number) => void,
  ) => number;
}

/**
 * Lays out lists of stories by term. All stories of a term lie side by side, oldest first, so that a
 * visit runs through memory in order; which of them are open is a count a term.
 *
 * @param entriesOf the terms of a story, by position
 */
export function createPostings(
  storyCount: number,
  termCount: number,
  entriesOf: (story: number) => Iterable<Entry>,
): Postings {
  const starts = new Uint32Array(termCount + 1);
  for (let story = 0; story < storyCount; story += 1) {
    for (const { term } of entriesOf(story)) starts[term + 1] = (starts[term + 1] as number) + 1;
  }
  for (let term = 0; term < termCount; term += 1) {
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  }
  const ends = starts.slice(0, termCount);
  const stories = new Int32Array(starts[termCount] as number);
  const weights = new Float32Array(stories.length);
  return {
    open(story) {
      for (const { term, weight } of entriesOf(story)) {
        const place = ends[term] as number;
        stories[place] = story;
        weights[place] = weight;
        ends[term] = place + 1;
      }
    },
    visit(term, limit, visitor) {
      const end = ends[term] as number;
      const start = Math.max(starts[term] as number, end - limit);
      for (let place = end - 1; place >= start; place -= 1) {
        visitor(stories[place] as number, weights[place] as number);
      }
      return end - start;
    },
  };
}
