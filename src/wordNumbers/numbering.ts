/** Numbers things from 0 in the order in which they come, by a key of one or two 32-bit integers. */

export interface Numbering {
  /** The number of a key; a key that is new gets the next. */
  readonly numberOf: (key: number, secondKey?: number) => number;
  /** The number of a key, or -1. */
  readonly find: (key: number, secondKey?: number) => number;
  readonly count: () => number;
}

const FIRST_ROOM = 1 << 12;
/** Both keys, then the number and one: 0 where nothing is. Side by side, so that a look is one look. */
const WIDTH = 3;

/** An open hash table in a flat array: a third of the time of a Map, which counts on large papers. */
export function createNumbering(): Numbering {
  let room = FIRST_ROOM;
  let table = new Int32Array(room * WIDTH);
  let count = 0;
  /** Where a key lies, or where it may be put. */
  const placeOf = (key: number, secondKey: number): number => {
    let slot = (Math.imul(key ^ (secondKey << 1), 0x9e3779b1) >>> 7) & (room - 1);
    for (;;) {
      const place = slot * WIDTH;
      if (table[place + 2] === 0 || (table[place] === key && table[place + 1] === secondKey)) {
        return place;
      }
      slot = (slot + 1) & (room - 1);
    }
  };
  const put = (key: number, secondKey: number, number: number): void => {
    const place = placeOf(key, secondKey);
    table[place] = key;
    table[place + 1] = secondKey;
    table[place + 2] = number + 1;
  };
  const grow = (): void => {
    const former = table;
    room *= 2;
    table = new Int32Array(room * WIDTH);
    for (let place = 0; place < former.length; place += WIDTH) {
      const number = (former[place + 2] as number) - 1;
      if (number !== -1) put(former[place] as number, former[place + 1] as number, number);
    }
  };
  return {
    numberOf(key, secondKey = 0) {
      const known = (table[placeOf(key, secondKey) + 2] as number) - 1;
      if (known !== -1) return known;
      if (2 * (count + 1) > room) grow();
      put(key, secondKey, count);
      count += 1;
      return count - 1;
    },
    find: (key, secondKey = 0) => (table[placeOf(key, secondKey) + 2] as number) - 1,
    count: () => count,
  };
}
