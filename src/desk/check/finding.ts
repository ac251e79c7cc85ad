/** What the check found, in one form for all its parts. */
import { describeProblem, type Problem, type Severity } from '../../content/index.ts';
import { type DeskRule, deskTexts } from '../../messages/check.ts';
import { fillText } from '../../messages/fillText.ts';
import type { Language, ProblemText } from '../../messages/problems.ts';
import type { Edit } from './edits.ts';

export interface Finding {
  /** Path below the content folder, with "/". */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in code units. */
  readonly column: number;
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong. */
  readonly message: string;
  readonly why: string;
  readonly remedy: string;
  /** What should stand there, where that is known. */
  readonly fix?: string;
  /** The words that are meant, where they are known: offsets in code units of the file's text. */
  readonly span?: { readonly start: number; readonly end: number };
  /** How `--fix` mends it; only where that is safe. */
  readonly edits?: readonly Edit[];
}

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export function findingOfProblem(problem: Problem, language: Language): Finding {
  const { what, why, remedy } = describeProblem(problem, language);
  const { file, line, column, rule, severity } = problem;
  return { file, line, column, rule, severity, message: what, why, remedy };
}

/** A finding of the desk's own rules; every one is a warning. */
export function deskFinding(
  rule: DeskRule,
  place: Place,
  values: Readonly<Record<string, string>>,
  language: Language,
): Finding {
  const { what, why, remedy } = filled(deskTexts[rule][language], values);
  return { ...place, rule, severity: 'warning', message: what, why, remedy };
}

function filled(
  { what, why, remedy }: ProblemText,
  values: Readonly<Record<string, string>>,
): ProblemText {
  const fill = (text: string) => fillText(text, values);
  return { what: fill(what), why: fill(why), remedy: fill(remedy) };
}

/** By file, then from top to bottom. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
