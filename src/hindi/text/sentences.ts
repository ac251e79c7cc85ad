import { tokenise } from './tokenise.ts';

/** A sentence without the spaces around it, and its place in the text in UTF-16 code units. */
export type Sentence = { readonly text: string; readonly start: number; readonly end: number };

/**
 * What may end a sentence, with the closing marks that belong to it. A danda (also the bar typed for
 * one) and a line break end one always, other marks only before a space, so that 7.5 and wwf.in stay
 * whole.
 */
const boundary = /[।॥][।॥.!?…]*[’”"')\]]*|[.!?…]+[’”"')\]]*|\||\n/g;
const needsSpace = /^[.!?…|]/;

/**
 * The sentences of a text. The dots of abbreviations (डॉ., म.प्र., वी. के. सिंह, रु.) and of a
 * numbered list end no sentence.
 *
 * @example sentences('डॉ. यादव आए। वे रुके.').map(({ text }) => text) // ['डॉ. यादव आए।', 'वे रुके.']
 */
export function sentences(text: string): Sentence[] {
  const abbreviated = dotsOfAbbreviations(text);
  const found: Sentence[] = [];
  let from = 0;
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (needsSpace.test(match[0]) && /\S/.test(text.charAt(end))) continue;
    if (abbreviated.has(match.index) || isListNumber(text, from, match.index)) continue;
    addTrimmed(found, text, from, end);
    from = end;
  }
  addTrimmed(found, text, from, text.length);
  return found;
}

function dotsOfAbbreviations(text: string): ReadonlySet<number> {
  const dots = new Set<number>();
  if (!text.includes('.')) return dots;
  for (const token of tokenise(text)) {
    if (token.kind === 'abbreviation' && token.text.endsWith('.')) dots.add(token.end - 1);
  }
  return dots;
}

function isListNumber(text: string, from: number, dot: number): boolean {
  return text.charAt(dot) === '.' && dot - from < 8 && /^\s*[0-9०-९]+$/.test(text.slice(from, dot));
}

function addTrimmed(found: Sentence[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const trimmed = piece.trim();
  if (trimmed !== '') found.push({ text: trimmed, start, end: start + trimmed.length });
}
