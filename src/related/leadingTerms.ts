/** The heaviest terms of each story: those that lead to it and from it. */
import type { Corpus } from './vectors.ts';

/** The others are in too many stories to tell any apart. */
const LEADING = 100;

/** Steps of weight, from nothing to the heaviest of the story; a finer order would tell nothing. */
const STEPS = 64;

export interface LeadingTerms {
  /** Indexes into the corpus' terms, heaviest first; of one step, in the story's order. */
  readonly of: (story: number) => Uint32Array;
}

/** Sorts by counting, which takes a tenth of the time that comparing does. */
export function leadingTerms({ articles, starts, weights }: Corpus): LeadingTerms {
  const ends = new Uint32Array(articles.length + 1);
  for (let story = 0; story < articles.length; story += 1) {
    const length = (starts[story + 1] as number) - (starts[story] as number);
    ends[story + 1] = (ends[story] as number) + Math.min(LEADING, length);
  }
  const indexes = new Uint32Array(ends[articles.length] as number);
  const places = new Int32Array(STEPS + 1);
  const stepOf = new Uint8Array(longest(starts));
  for (let story = 0; story < articles.length; story += 1) {
    const [start, end] = [starts[story] as number, starts[story + 1] as number];
    let heaviest = 0;
    for (let index = start; index < end; index += 1) {
      if ((weights[index] as number) > heaviest) heaviest = weights[index] as number;
    }
    places.fill(0);
    for (let index = start; index < end; index += 1) {
      const step = Math.round((1 - (weights[index] as number) / (heaviest || 1)) * (STEPS - 1));
      stepOf[index - start] = step;
      places[step + 1] = (places[step + 1] as number) + 1;
    }
    for (let step = 0; step < STEPS; step += 1) {
      places[step + 1] = (places[step + 1] as number) + (places[step] as number);
    }
    const first = ends[story] as number;
    for (let index = start; index < end; index += 1) {
      const step = stepOf[index - start] as number;
      const place = places[step] as number;
      places[step] = place + 1;
      if (place < LEADING) indexes[first + place] = index;
    }
  }
  return { of: (story) => indexes.subarray(ends[story], ends[story + 1]) };
}

function longest(starts: Uint32Array): number {
  let length = 0;
  for (let story = 0; story + 1 < starts.length; story += 1) {
    length = Math.max(length, (starts[story + 1] as number) - (starts[story] as number));
  }
  return length;
}
