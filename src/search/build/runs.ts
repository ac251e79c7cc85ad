/** Cuts what lies in order into files of about equal size. */

/** @returns at most `most` runs, each of about `wanted` bytes or more; no item is cut */
export function divide<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  wanted: number,
  most: number,
): readonly (readonly Item[])[] {
  const total = items.reduce((sum, item) => sum + sizeOf(item), 0);
  const size = Math.max(wanted, Math.ceil(total / most));
  const runs: Item[][] = [];
  let before = -1;
  let sum = 0;
  for (const item of items) {
    const run = Math.min(Math.floor(sum / size), most - 1);
    if (run !== before) runs.push([]);
    runs.at(-1)?.push(item);
    before = run;
    sum += sizeOf(item);
  }
  return runs;
}

/** For each run the shortest text that is behind all of the run before and not behind its first. */
export function firstsOf<Item>(
  runs: readonly (readonly Item[])[],
  nameOf: (item: Item) => string,
): readonly string[] {
  let before = '';
  return runs.map((run) => {
    const [first, last] = [run[0], run.at(-1)];
    const name = first === undefined ? '' : nameOf(first);
    let shared = 0;
    while (shared < name.length && name[shared] === before[shared]) shared++;
    before = last === undefined ? before : nameOf(last);
    return name.slice(0, shared + 1);
  });
}
