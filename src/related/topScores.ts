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
      const best = takeBest(touched.subarray(0, touchedCount), count, sums);
      touchedCount = 0;
      return best;
    },
  };
}

/** The best so far, the worst of them on top: most stories are only compared with that one. */
interface Heap {
  readonly stories: Int32Array;
  readonly sums: Float32Array;
}

/** The best with a sum; all sums are zero after it, for each was looked at anyway. */
function takeBest(touched: Int32Array, count: number, allSums: Float32Array): Int32Array {
  const length = Math.min(count, touched.length);
  const heap = { stories: touched.slice(0, length), sums: new Float32Array(length) };
  const { stories, sums } = heap;
  stories.forEach((story, index) => {
    sums[index] = allSums[story] as number;
    allSums[story] = 0;
  });
  for (let index = (length >> 1) - 1; index >= 0; index -= 1) sink(heap, index);
  let [worst, least] = [stories[0] as number, sums[0] as number];
  for (let next = length; next < touched.length; next += 1) {
    const story = touched[next] as number;
    const sum = allSums[story] as number;
    allSums[story] = 0;
    if (sum < least || (sum === least && story < worst)) continue;
    stories[0] = story;
    sums[0] = sum;
    sink(heap, 0);
    worst = stories[0] as number;
    least = sums[0] as number;
  }
  return stories.filter((_, index) => (sums[index] as number) > 0);
}

/** Moves what stands at an index of the heap down until nothing below it is worse. */
function sink({ stories, sums }: Heap, from: number): void {
  const story = stories[from] as number;
  const sum = sums[from] as number;
  let index = from;
  for (;;) {
    let child = 2 * index + 1;
    if (child >= stories.length) break;
    const sibling = child + 1;
    if (
      sibling < stories.length &&
      isWorse(stories, sums, sibling, stories[child] as number, sums[child] as number)
    ) {
      child = sibling;
    }
    if (!isWorse(stories, sums, child, story, sum)) break;
    stories[index] = stories[child] as number;
    sums[index] = sums[child] as number;
    index = child;
  }
  stories[index] = story;
  sums[index] = sum;
}

/** Whether what stands at an index of the heap is worse than another story. */
function isWorse(
  stories: Int32Array,
  sums: Float32Array,
  index: number,
  otherStory: number,
  otherSum: number,
): boolean {
  const sum = sums[index] as number;
  return sum < otherSum || (sum === otherSum && (stories[index] as number) < otherStory);
}
