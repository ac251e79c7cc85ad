/** Marks the words of a query in a text, which keeps its own spelling. */
import { canonical } from '../../hindi/text/canonical.ts';
import { prefixWithColon } from '../../hindi/text/visarga.ts';
import { irregularRoots } from '../../hindi/words/irregularRoots.ts';
import { stemCanonical } from '../../hindi/words/stem.ts';

/** A stretch of text; `match` where it answers the query. */
export interface Stretch {
  readonly text: string;
  readonly match: boolean;
}

/**
 * A word, with a colon in it only where it is typed for a visarga (नि:शुल्क); compounds are marked part
 * by part. The rules of tokens tell more apart than is seen, and take ten times as long.
 */
const anyWord = new RegExp(
  `(?:${prefixWithColon})?[\\u0900-\\u0963\\u0966-\\u096F\\u0971-\\u097F\\w\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]+`,
  'g',
);

/** @param words words that were found, in any spelling; inflected forms are marked too */
export function highlighter(words: readonly string[]): (text: string) => readonly Stretch[] {
  const wanted = new Set(words.map(lightStem));
  const initials = new Set([...wanted].map((word) => word.charAt(0)));
  for (const [form, root] of irregularRoots) if (wanted.has(root)) initials.add(form.charAt(0));
  return (text) => {
    const stretches: Stretch[] = [];
    let at = 0;
    for (const { 0: word, index: start } of text.matchAll(anyWord)) {
      // Most words of a text need no closer look.
      if (!initials.has(canonical(word.charAt(0)))) continue;
      if (!wanted.has(lightStem(word))) continue;
      if (start > at) stretches.push({ text: text.slice(at, start), match: false });
      stretches.push({ text: word, match: true });
      at = start + word.length;
    }
    if (at < text.length) stretches.push({ text: text.slice(at), match: false });
    return stretches;
  };
}

function lightStem(word: string): string {
  return stemCanonical(canonical(word.replace(':', '')), 'light');
}
