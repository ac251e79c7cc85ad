/** Sums scores by story and gives the best. */

export interface TopScores {
  /** Adds to the sums of a stretch of stories, from `start` up to `end`: `factor` times each weight. */
  readonly add: (stretch: Stretch, factor: number) => void;
  /**
   * The best stories in no order, of equal ones the newest; everything is zero again after it.
   *
   * @param except a story that is left out
   */
  readonly take: (count: number, except: number) => Int32Array;
}

interface Stretch {
  readonly stories: Int32Array;
  readonly weights: Float32Array;
  readonly start: number;
  readonly end: number;
}

/** @param stories positions are below this */
export function createTopScores(stories: number): TopScores {
  // In single precision twice as many lie near the processor, which halves the time.
  const sums = new Float32Array(stories);
  const touched = new Int32Array(stories + 1);
  let touchedCount = 0;
  return {
    add({ stories, weights, start, end }, factor) {
      let count = touchedCount;
      for (let place = start; place < end; place += 1) {
        const story = stories[place] as number;
        const sum = sums[story] as number;
        touched[count] = story;
        count += sum === 0 ? 1 : 0;
        sums[story] = sum + factor * (weights[place] as number);
      }
      touchedCount = count;
    },
    take(count, except) {
      sums[except] = 0;
      const best = bestOf(touched.subarray(0, touchedCount), count, sums);
      const found = best.filter((story) => (sums[story] as number) > 0);
      for (let index = 0; index < touchedCount; index += 1) sums[touched[index] as number] = 0;
      touchedCount = 0;
      return found;
    },
  };
}

/** Keeps a heap with the worst of the best on top: most stories are only compared with that one. */
function bestOf(stories: Int32Array, count: number, sums: Float32Array): Int32Array {
  const heap = stories.slice(0, count);
  if (stories.length <= count) return heap;
  for (let index = (count >> 1) - 1; index >= 0; index -= 1) sink(heap, index, sums);
  let worst = heap[0] as number;
  let least = sums[worst] as number;
  for (let next = count; next < stories.length; next += 1) {
    const story = stories[next] as number;
    const sum = sums[story] as number;
    if (sum < least || (sum === least && story < worst)) continue;
    heap[0] = story;
    sink(heap, 0, sums);
    worst = heap[0] as number;
    least = sums[worst] as number;
  }
  return heap;
}

/** Moves the story at an index of the heap down until none below it is worse. */
function sink(heap: Int32Array, from: number, sums: Float32Array): void {
  const story = heap[from] as number;
  let index = from;
  for (;;) {
    let child = 2 * index + 1;
    if (child >= heap.length) break;
    const sibling = child + 1;
    if (sibling < heap.length && isWorse(heap[sibling] as number, heap[child] as number, sums)) {
      child = sibling;
    }
    if (!isWorse(heap[child] as number, story, sums)) break;
    heap[index] = heap[child] as number;
    index = child;
  }
  heap[index] = story;
}

function isWorse(a: number, b: number, sums: Float32Array): boolean {
  const difference = (sums[a] as number) - (sums[b] as number);
  return difference < 0 || (difference === 0 && a < b);
}
