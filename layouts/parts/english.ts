/** Says of a name that it is English. */
import { html, type SafeHtml } from '../../src/html/index.ts';

/** Latin words and nothing else, two at least: single ones are at home in Hindi (WCAG 2.2, 3.1.2). */
const ENGLISH = /^[A-Za-z][\x21-\x7e]*(?: [\x21-\x7e]+)+$/;

/**
 * The attribute of what prints a name, so that a screen reader speaks it in English. Names in
 * Devanagari need none. Texts of stories have their own: `src/markdown/enhancers/englishRuns.ts`.
 */
export function inEnglish(name: string): SafeHtml | undefined {
  return ENGLISH.test(name) ? html` lang="en"` : undefined;
}
