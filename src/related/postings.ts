/** Which stories hold a term, newest first. */

export interface Postings {
  readonly add: (term: number, story: number, weight: number) => void;
  /** Visits at most `limit` stories that hold a term, the newest first. */
  readonly visit: (
    term: number,
    limit: number,
    visitor: (story: number, weight: number) => void,
  ) => void;
}

const FIRST_ROOM = 4096;

/**
 * Makes lists of stories by term, which grow story by story. Each is a chain in flat arrays, so that
 * a hundred thousand stories cost no more than their numbers.
 */
export function createPostings(termCount: number): Postings {
  const newest = new Int32Array(termCount).fill(-1);
  let stories = new Int32Array(FIRST_ROOM);
  let older = new Int32Array(FIRST_ROOM);
  let weights = new Float32Array(FIRST_ROOM);
  let size = 0;
  return {
    add(term, story, weight) {
      if (size === stories.length) {
        stories = grown(stories, new Int32Array(size * 2));
        older = grown(older, new Int32Array(size * 2));
        weights = grown(weights, new Float32Array(size * 2));
      }
      stories[size] = story;
      weights[size] = weight;
      older[size] = newest[term] as number;
      newest[term] = size;
      size += 1;
    },
    visit(term, limit, visitor) {
      let entry = newest[term] as number;
      for (let left = limit; left > 0 && entry >= 0; left -= 1) {
        visitor(stories[entry] as number, weights[entry] as number);
        entry = older[entry] as number;
      }
    },
  };
}

function grown<Values extends Int32Array | Float32Array>(from: Values, into: Values): Values {
  into.set(from);
  return into;
}
