/** Sums scores by story and gives the best. */

export interface TopScores {
  /** Adds to a story's sum. */
  readonly add: (story: number, score: number) => void;
  /** The best stories in no order, of equal ones the newest; everything is zero again after it. */
  readonly take: (count: number) => number[];
}

/** @param stories positions are below this */
export function createTopScores(stories: number): TopScores {
  const sums = new Float64Array(stories);
  const touched = new Int32Array(stories);
  let touchedCount = 0;
  const isWorse = (a: number, b: number): boolean => {
    const difference = (sums[a] as number) - (sums[b] as number);
    return difference < 0 || (difference === 0 && a < b);
  };
  return {
    add(story, score) {
      if (score === 0) return;
      const sum = sums[story] as number;
      if (sum === 0) {
        touched[touchedCount] = story;
        touchedCount += 1;
      }
      sums[story] = sum + score;
    },
    take(count) {
      const best = bestOf(touched.subarray(0, touchedCount), count, isWorse);
      for (let index = 0; index < touchedCount; index += 1) sums[touched[index] as number] = 0;
      touchedCount = 0;
      return best;
    },
  };
}

type IsWorse = (a: number, b: number) => boolean;

/** Keeps a heap with the worst of the best on top. */
function bestOf(stories: Int32Array, count: number, isWorse: IsWorse): number[] {
  const heap = Array.from(stories.subarray(0, count));
  if (stories.length <= count) return heap;
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
