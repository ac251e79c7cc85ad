/** Sorts many words by their letters: numbers are compared several times faster than texts. */

/** Letters that a key takes in; so many in base `BASE` are exact in a number. */
const LETTERS = 6;
const BASE = 0x102;

/**
 * Items in the order of their texts as `<` has it, that is, by UTF-16 code units; of equal texts the
 * first comes first.
 *
 * @param textOf called once for each item
 */
export function inLetterOrder<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): readonly Item[] {
  const texts = items.map(textOf);
  const ends = texts.map(unusualLetter);
  const keys = [0, LETTERS].map((start) =>
    Float64Array.from(texts, (text, index) => keyAt(text, start, ends[index] ?? 0)),
  );
  const [first = new Float64Array(), second = new Float64Array()] = keys;
  const order = Uint32Array.from(texts.keys()).sort(
    (a, b) =>
      (first[a] ?? 0) - (first[b] ?? 0) ||
      (second[a] ?? 0) - (second[b] ?? 0) ||
      compare(texts[a] ?? '', texts[b] ?? ''),
  );
  return Array.from(order, (index) => items[index] as Item);
}

/**
 * Where the first letter stands that is neither of ASCII nor of Devanagari; the text's length where none
 * does. Such letters share a number, so nothing behind one may decide.
 */
function unusualLetter(text: string): number {
  const at = text.search(/[\u0080-\u08FF\u0980-\uFFFF]/);
  return at < 0 ? text.length : at;
}

/** A number that is smaller than another text's only if the letters from a place on come before the other's. */
function keyAt(text: string, start: number, last: number): number {
  let key = 0;
  for (let at = start; at < start + LETTERS; at++) {
    key = key * BASE + (at <= last && at < text.length ? rankOf(text.charCodeAt(at)) : 0);
  }
  return key;
}

/** In the order of code units; a text's end comes before all of them. */
function rankOf(unit: number): number {
  if (unit < 0x80) return unit;
  if (unit < 0x0900) return 0x80;
  return unit < 0x0980 ? unit - 0x0900 + 0x81 : 0x101;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
