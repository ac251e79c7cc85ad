/** Sums scores by story and gives the best. */

export interface TopScores {
  /** Sums by position, to be added to; a position whose sum was zero goes to `touched`. */
  readonly add: (story: number, score: number) => void;
  /** The best stories in no order, of equal ones the newest; everything is zero again after it. */
  readonly take: (count: number) => readonly number[];
}

/** @param stories positions are below this */
export function createTopScores(stories: number): TopScores {
  const sums = new Float64Array(stories);
  let touched: number[] = [];
  const isWorse = (a: number, b: number): boolean => {
    const difference = (sums[a] as number) - (sums[b] as number);
    return difference < 0 || (difference === 0 && a < b);
  };
  return {
    add(story, score) {
      const sum = sums[story] as number;
      if (sum === 0) touched.push(story);
      sums[story] = sum + score;
    },
    take(count) {
      const best = touched.length > count ? bestOf(touched, count, isWorse) : touched;
      for (const story of touched) sums[story] = 0;
      touched = [];
      return best;
    },
  };
}

type IsWorse = (a: number, b: number) => boolean;

/** Keeps a heap with the worst of the best on top. */
function bestOf(stories: readonly number[], count: number, isWorse: IsWorse): readonly number[] {
  const heap = stories.slice(0, count);
  for (let index = (count >> 1) - 1; index >= 0; index -= 1) sink(heap, index, isWorse);
  for (let next = count; next < stories.length; next += 1) {
    const story = stories[next] as number;
    if (!isWorse(heap[0] as number, story)) continue;
    heap[0] = story;
    sink(heap, 0, isWorse);
  }
  return heap;
}

function sink(heap: number[], from: number, isWorse: IsWorse): void {
  const story = heap[from] as number;
  let index = from;
  for (;;) {
    let child = 2 * index + 1;
    if (child >= heap.length) break;
    const sibling = child + 1;
    if (sibling < heap.length && isWorse(heap[sibling] as number, heap[child] as number)) {
      child = sibling;
    }
    if (!isWorse(heap[child] as number, story)) break;
    heap[index] = heap[child] as number;
    index = child;
  }
  heap[index] = story;
}
