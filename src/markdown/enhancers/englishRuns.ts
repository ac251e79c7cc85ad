/** English phrases in Hindi text, so that a screen reader speaks them in English. */
import Token from 'markdown-it/lib/token.mjs';
import type { Enhancer } from '../story.ts';
import { inlineMarkupToken } from '../tokens.ts';

/** A Latin word or a number; the inner marks of "Bank's", "U.S", "V-40". */
const WORD = /[\p{Script=Latin}\d](?:[\p{Script=Latin}\d]|['’&.-](?=[\p{Script=Latin}\d]))*/gu;
const LATIN = /\p{Script=Latin}/u;
const LOWER_CASE = /\p{Ll}/u;

interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * Wraps runs of two or more Latin words in `<span lang="en">`. Single words and acronyms stay:
 * they are at home in Hindi, WCAG 2.2 (3.1.2) exempts them, and a voice that changes in the middle
 * of a sentence is harder to follow.
 */
export const englishRuns: Enhancer = (tokens) => {
  for (const token of tokens) {
    if (token.children && /[A-Za-z]/.test(token.content)) {
      token.children = token.children.flatMap((child) =>
        child.type === 'text' ? markRuns(child) : [child],
      );
    }
  }
  return tokens;
};

function markRuns(text: Token): readonly Token[] {
  const runs = findRuns(text.content);
  if (runs.length === 0) return [text];
  const result: Token[] = [];
  let printed = 0;
  for (const { start, end } of runs) {
    result.push(
      textToken(text.content.slice(printed, start)),
      inlineMarkupToken('<span lang="en">'),
      textToken(text.content.slice(start, end)),
      inlineMarkupToken('</span>'),
    );
    printed = end;
  }
  result.push(textToken(text.content.slice(printed)));
  return result.filter(({ content }) => content !== '');
}

/** Finds the runs in time linear in the text: words first, then neighbours joined. */
function findRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  let words: RegExpExecArray[] = [];
  const close = () => {
    const run = asRun(words);
    if (run) runs.push(run);
    words = [];
  };
  for (const word of text.matchAll(WORD)) {
    const last = words.at(-1);
    if (last && text.slice(last.index + last[0].length, word.index) !== ' ') close();
    words.push(word);
  }
  close();
  return runs;
}

function asRun(words: readonly RegExpExecArray[]): Run | undefined {
  const latin = words.filter(([word]) => LATIN.test(word));
  const first = latin[0];
  const last = latin.at(-1);
  if (!first || !last || first === last) return undefined;
  if (!latin.some(([word]) => LOWER_CASE.test(word))) return undefined;
  return { start: first.index, end: last.index + last[0].length };
}

function textToken(content: string): Token {
  const token = new Token('text', '', 0);
  token.content = content;
  return token;
}
