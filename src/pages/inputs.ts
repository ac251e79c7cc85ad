/** What pages depend on, as digests: each value that many pages share is digested once. */
import { digest } from '../digest.ts';

const known = new WeakMap<object, string>();

/**
 * The digest of a plain value that nobody changes: a card, the frame, an author. Remembered by the
 * value's identity, since a paper's cards stand on a dozen pages each.
 */
export function sharedDigest(value: object): string {
  const before = known.get(value);
  if (before !== undefined) return before;
  const made = digest(JSON.stringify(value));
  known.set(value, made);
  return made;
}

/** One digest of many, in their order. */
export function digestOfAll(parts: readonly string[]): string {
  return digest(parts.join(' '));
}
