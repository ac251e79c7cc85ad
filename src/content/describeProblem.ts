/** Problems in words: for the terminal, and for programs. */
import { fillText } from '../messages/fillText.ts';
import {
  type Language,
  lineLabels,
  type ProblemText,
  problemTexts,
  severityLabels,
} from '../messages/problems.ts';
import type { Problem } from './problem.ts';

/** The problem in words of one language: what is wrong, why it matters, what to do. */
export function describeProblem(problem: Problem, language: Language): ProblemText {
  const { what, why, remedy } = problemTexts[problem.rule][language];
  const fill = (text: string) => fillText(text, problem.values);
  return { what: fill(what), why: fill(why), remedy: fill(remedy) };
}

/**
 * One problem on three lines for the terminal.
 *
 * @example
 * articles/2024/11/x.md:4:1  गलती  पंक्ति 4: श्रेणी "खेलकूद" नहीं मिली
 */
export function formatProblem(problem: Problem, language: Language): string {
  const { what, why, remedy } = describeProblem(problem, language);
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const line = lineLabels[language].replace('{line}', String(problem.line));
  return [
    `${place}  ${severityLabels[language][problem.severity]}  ${line}: ${what}`,
    `    ${why}`,
    `    → ${remedy}`,
  ].join('\n');
}

export function formatProblems(problems: readonly Problem[], language: Language): string {
  return problems.map((problem) => formatProblem(problem, language)).join('\n\n');
}

/** A problem for `--json`: the record itself with its texts. */
export function problemToJson(problem: Problem, language: Language): Problem & ProblemText {
  return { ...problem, ...describeProblem(problem, language) };
}
