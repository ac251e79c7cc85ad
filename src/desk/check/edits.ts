/** Changes to the text of a file: what `--fix` does. */
import { splitFrontMatter } from '../../content/index.ts';

/** Offsets in code units of the file's text as it lies on disk. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies edits; of two that overlap the earlier one stands, and text between them is never
 * touched. If the front matter would then no longer be read as the same keys and lists, the edits
 * that lie in it are left out.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const edited = replaced(text, edits);
  if (keepsShape(text, edited)) return edited;
  const end = bodyStart(text);
  return replaced(
    text,
    edits.filter(({ start }) => start >= end),
  );
}

/** The same for edits that mend broken front matter, whose shape is not known before. */
export function applyRepairs(text: string, edits: readonly Edit[]): string {
  return replaced(text, edits);
}

function replaced(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < done) continue;
    parts.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return parts.join('') + text.slice(done);
}

/** Where the text below the front matter begins, in code units. */
export function bodyStart(text: string): number {
  const close = /\n---[ \t]*\r?(?:\n|$)/.exec(text);
  return close ? close.index + close[0].length : 0;
}

function keepsShape(before: string, after: string): boolean {
  return shapeOf(before) === shapeOf(after);
}

/** Keys and lengths of lists as text; "broken" where the front matter cannot be read. */
function shapeOf(text: string): string {
  const split = splitFrontMatter(text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, ''));
  return 'faults' in split ? 'broken' : JSON.stringify(withoutTexts(split.data));
}

function withoutTexts(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutTexts);
  if (typeof data !== 'object' || data === null) return '';
  return Object.entries(data).map(([key, value]) => [key, withoutTexts(value)]);
}
