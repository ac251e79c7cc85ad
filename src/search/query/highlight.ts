/** Marks the words of a query in a text, which keeps its own spelling. */
import { canonical } from '../../hindi/text/canonical.ts';
import { irregularRoots } from '../../hindi/words/irregularRoots.ts';
import { stemCanonical } from '../../hindi/words/stem.ts';

/** A stretch of text; `match` where it answers the query. */
export interface Stretch {
  readonly text: string;
  readonly match: boolean;
}

const part =
  '[\\u0900-\\u0963\\u0966-\\u096F\\u0971-\\u097F\\w\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]+';

/**
 * A word, its parts joined by hyphens or the colon that is typed for a visarga (दु:ख). The rules of
 * tokens tell more apart than is seen, and take ten times as long.
 */
const wordOrCompound = new RegExp(`${part}(?:[-:]${part})*`, 'g');
const anyPart = new RegExp(part, 'g');
const joint = /[-:]/g;

/** @param words words that were found, in any spelling; inflected forms are marked too */
export function highlighter(words: readonly string[]): (text: string) => readonly Stretch[] {
  const wanted = new Set(words.map((word) => lightStem(word.replace(joint, ''))));
  const initials = new Set([...wanted].map((word) => word.charAt(0)));
  for (const [form, root] of irregularRoots) if (wanted.has(root)) initials.add(form.charAt(0));
  // Most words of a text need no closer look.
  const isWanted = (word: string): boolean =>
    initials.has(canonical(word.charAt(0))) && wanted.has(lightStem(word.replace(joint, '')));
  return (text) => {
    const stretches: Stretch[] = [];
    let at = 0;
    const mark = (word: string, start: number): void => {
      if (start > at) stretches.push({ text: text.slice(at, start), match: false });
      stretches.push({ text: word, match: true });
      at = start + word.length;
    };
    for (const { 0: whole, index } of text.matchAll(wordOrCompound)) {
      if (isWanted(whole)) mark(whole, index);
      else if (/[-:]/.test(whole)) {
        for (const { 0: one, index: within } of whole.matchAll(anyPart)) {
          if (isWanted(one)) mark(one, index + within);
        }
      }
    }
    if (at < text.length) stretches.push({ text: text.slice(at), match: false });
    return stretches;
  };
}

function lightStem(word: string): string {
  return stemCanonical(canonical(word), 'light');
}
