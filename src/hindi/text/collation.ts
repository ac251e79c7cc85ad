import { normalise } from './normalise.ts';

let collator: Intl.Collator | undefined;

/**
 * Orders two Hindi texts as a dictionary does, numbers in them by value; equal for the eye means
 * equal here. For `Array.prototype.sort`.
 */
export function compareHindi(first: string, second: string): number {
  collator ??= new Intl.Collator('hi', { numeric: true });
  return collator.compare(normalise(first), normalise(second));
}
