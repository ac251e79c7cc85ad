/** What is wrong in a committed file, and where. */
import {
  type ProblemRule,
  type ProblemValues,
  problemTexts,
  type Severity,
} from '../messages/problems.ts';

export type { ProblemRule, Severity };

export interface Problem<Rule extends ProblemRule = ProblemRule> {
  /** Path below the content folder, with "/". */
  readonly file: string;
  /** 1-based; 1 where the whole file is meant. */
  readonly line: number;
  /** 1-based, counted in code units of the file's text after normalisation. */
  readonly column: number;
  readonly rule: Rule;
  readonly severity: Severity;
  /** What the texts of the rule name: the key, the address, the suggestion. */
  readonly values: Readonly<Record<string, string>>;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

export const FILE_START: Position = { line: 1, column: 1 };

/** A fault found while values are checked, before its place in the file is known. */
export interface Fault<Rule extends ProblemRule = ProblemRule> {
  readonly rule: Rule;
  readonly values: Readonly<Record<string, string>>;
  /** Where the value stands in the data: `['image', 'alt']`. */
  readonly path: readonly (string | number)[];
  /** Where the fault lies in the file's text, in code units, if it lies in no value. */
  readonly offset?: number;
  /** The same as a line of the file, where nothing closer is known. */
  readonly line?: number;
}

/** Makes a fault; the rule decides which values its texts need. */
export function fault<Rule extends ProblemRule>(
  rule: Rule,
  values: ProblemValues<Rule>,
  path: readonly (string | number)[] = [],
): Fault<Rule> {
  return { rule, values, path };
}

export function problemAt({ rule, values }: Fault, file: string, position: Position): Problem {
  return { file, ...position, rule, severity: problemTexts[rule].severity, values };
}

/** A problem of a file as a whole. */
export function problemOfFile(found: Fault, file: string): Problem {
  return problemAt(found, file, FILE_START);
}

/** Problems in the order in which a desk works through them: by file, then from top to bottom. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
