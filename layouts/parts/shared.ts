/** Markup that stands on many pages and is printed once. */
import type { SafeHtml } from '../../src/html/index.ts';

/** Printings at a time, of about a kilobyte each: a paper of any size builds in bounded memory. */
const MOST = 40_000;

/**
 * Remembers printings by the identity of what is printed and the name of a style. Values must not
 * change after they were printed. They are held until they make room: a map that holds them weakly
 * took a tenth of the time of printing.
 */
export function sharedMarkup<Value extends object>(): (
  value: Value,
  style: string,
  print: () => SafeHtml,
) => SafeHtml {
  let known = new Map<Value, Map<string, SafeHtml>>();
  let count = 0;
  return (value, style, print) => {
    const before = known.get(value)?.get(style);
    if (before) return before;
    if (count >= MOST) {
      known = new Map();
      count = 0;
    }
    const made = print();
    const others = known.get(value);
    if (others) others.set(style, made);
    else known.set(value, new Map([[style, made]]));
    count += 1;
    return made;
  };
}
