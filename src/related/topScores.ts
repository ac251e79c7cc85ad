/** Sums scores by story and gives the best. */

export interface TopScores {
  /**
   * Adds to the sums of a stretch of stories, from `start` up to `end`: `factor` times each weight.
   * Both are positive integers, and no sum may reach 2^31.
   */
  readonly add: (stretch: Stretch, factor: number) => void;
  /**
   * The best stories in no order, of equal ones the newest; everything is zero again after it.
   *
   * @param except a story that is left out
   * @returns what the next call overwrites
   */
  readonly take: (except: number) => Int32Array;
}

interface Stretch {
  readonly stories: Int32Array;
  readonly weights: Uint16Array;
  readonly start: number;
  readonly end: number;
}

/**
 * @param stories positions are below this
 * @param most so many are given
 */
export function createTopScores(stories: number, most: number): TopScores {
  const sums = new Int32Array(stories);
  const touched = new Int32Array(stories + 1);
  const best = createBest(most);
  let count = 0;
  return {
    add({ stories: added, weights, start, end }, factor) {
      let now = count;
      for (let place = start; place < end; place += 1) {
        const story = added[place] as number;
        const sum = sums[story] as number;
        touched[now] = story;
        // One more where the sum was 0, without a branch that no processor could guess.
        now += (sum - 1) >>> 31;
        sums[story] = sum + Math.imul(factor, weights[place] as number);
      }
      count = now;
    },
    take(except) {
      sums[except] = 0;
      best.clear();
      let least = 0;
      for (let index = 0; index < count; index += 1) {
        const story = touched[index] as number;
        const sum = sums[story] as number;
        sums[story] = 0;
        if (sum > least || (sum === least && sum > 0)) least = best.offer(story, sum);
      }
      count = 0;
      return best.stories();
    },
  };
}

/** The best so far, the worst of them on top of a heap: most are only compared with that one. */
function createBest(most: number) {
  const stories = new Int32Array(most);
  const sums = new Int32Array(most);
  let length = 0;
  const isWorse = (index: number, story: number, sum: number): boolean => {
    const other = sums[index] as number;
    return other < sum || (other === sum && (stories[index] as number) < story);
  };
  const put = (index: number, story: number, sum: number): void => {
    stories[index] = story;
    sums[index] = sum;
  };
  /** Moves the worst above a new one down. */
  const rise = (story: number, sum: number): void => {
    let index = length;
    length += 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (isWorse(parent, story, sum)) break;
      put(index, stories[parent] as number, sums[parent] as number);
      index = parent;
    }
    put(index, story, sum);
  };
  /** Takes a new one in for the worst of all. */
  const sink = (story: number, sum: number): void => {
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= length) break;
      const sibling = child + 1;
      if (sibling < length && isWorse(sibling, stories[child] as number, sums[child] as number)) {
        child = sibling;
      }
      if (!isWorse(child, story, sum)) break;
      put(index, stories[child] as number, sums[child] as number);
      index = child;
    }
    put(index, story, sum);
  };
  return {
    clear(): void {
      length = 0;
    },
    /** @returns the sum below which no other story is wanted */
    offer(story: number, sum: number): number {
      if (length < most) rise(story, sum);
      else if (isWorse(0, story, sum)) sink(story, sum);
      return length < most ? 0 : (sums[0] as number);
    },
    stories: (): Int32Array => stories.subarray(0, length),
  };
}
