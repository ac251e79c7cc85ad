/** Finds English phrases in Hindi text. */

/** A Latin word or a number; the inner marks of "Bank's", "U.S", "V-40". */
const WORD = /[\p{Script=Latin}\d](?:[\p{Script=Latin}\d]|['’&.-](?=[\p{Script=Latin}\d]))*/gu;
const LATIN = /\p{Script=Latin}/u;
const LOWER_CASE = /\p{Ll}/u;

/** A stretch of text that is an English phrase, or none. */
export interface LanguagePart {
  readonly words: string;
  readonly isEnglish: boolean;
}

/**
 * Divides a text at its runs of two or more Latin words. Single words and acronyms stay: they are at
 * home in Hindi, WCAG 2.2 (3.1.2) exempts them, and a voice that changes in the middle of a sentence
 * is harder to follow.
 */
export function partsByLanguage(text: string): readonly LanguagePart[] {
  const parts: LanguagePart[] = [];
  let end = 0;
  for (const run of findRuns(text)) {
    parts.push({ words: text.slice(end, run.start), isEnglish: false });
    parts.push({ words: text.slice(run.start, run.end), isEnglish: true });
    end = run.end;
  }
  parts.push({ words: text.slice(end), isEnglish: false });
  return parts.filter(({ words }) => words !== '');
}

interface Run {
  readonly start: number;
  readonly end: number;
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
