/**
 * What the desk is told about faults in committed files. Names in braces are filled in with the
 * values of the problem.
 */
import { dateProblems } from './problems/dateProblems.ts';
import { fileProblems } from './problems/fileProblems.ts';
import { frontMatterProblems } from './problems/frontMatterProblems.ts';
import type { Language, ProblemEntry, ProblemText, Severity } from './problems/problemEntry.ts';
import { referenceProblems } from './problems/referenceProblems.ts';
import { textProblems } from './problems/textProblems.ts';
import { valueProblems } from './problems/valueProblems.ts';

export {
  exampleOfKey,
  fieldKeys,
  fieldNames,
  otherChoiceNames,
  otherKeyNames,
  otherPictureKeyNames,
} from './problems/keyNames.ts';
export type { Language, ProblemText, Severity } from './problems/problemEntry.ts';

export const severityLabels: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  hi: { error: 'गलती', warning: 'चेतावनी' },
  en: { error: 'error', warning: 'warning' },
};

export const lineLabels: Readonly<Record<Language, string>> = {
  hi: 'पंक्ति {line}',
  en: 'line {line}',
};

export const problemTexts = {
  ...fileProblems,
  ...frontMatterProblems,
  ...valueProblems,
  ...dateProblems,
  ...referenceProblems,
  ...textProblems,
} as const satisfies Readonly<Record<string, ProblemEntry>>;

export type ProblemRule = keyof typeof problemTexts;

type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

type TextsOf<Rule extends ProblemRule> = {
  [Language_ in Language]: (typeof problemTexts)[Rule][Language_][keyof ProblemText];
}[Language];

/** The values that the texts of a rule name in braces: all of them must be given. */
export type ProblemValues<Rule extends ProblemRule> = Readonly<
  Record<Placeholder<TextsOf<Rule>>, string>
>;
