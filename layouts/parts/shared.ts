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
  /** Styles are few, values many. */
  const known = new Map<string, Map<Value, SafeHtml>>();
  let count = 0;
  return (value, style, print) => {
    const before = known.get(style)?.get(value);
    if (before) return before;
    if (count >= MOST) {
      known.clear();
      count = 0;
    }
    const made = print();
    const others = known.get(style);
    if (others) others.set(value, made);
    else known.set(style, new Map([[value, made]]));
    count += 1;
    return made;
  };
}
