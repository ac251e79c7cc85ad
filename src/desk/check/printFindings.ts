/** Findings for people, for GitHub and for programs. */
import type { CheckTexts } from '../../messages/check.ts';
import { type Language, lineLabels, severityLabels } from '../../messages/problems.ts';
import type { Finding } from './finding.ts';
import type { ChangedLine } from './fixFiles.ts';

/** A finding on three lines for the terminal. */
export function formatFinding(finding: Finding, language: Language, texts: CheckTexts): string {
  const { file, line, column, rule, severity, message, why, remedy, edits } = finding;
  const label = lineLabels[language].replace('{line}', String(line));
  const fixable = edits === undefined ? '' : ` ${texts.fixable}`;
  return [
    `${file}:${line}:${column}  ${severityLabels[language][severity]}  ${label}: ${message}  [${rule}]`,
    `    ${why}`,
    `    → ${remedy}${fixable}`,
  ].join('\n');
}

/** Findings of one rule in one file that are printed: who mends them all at once needs no more. */
const MOST_ALIKE = 3;

/** The findings for a terminal: of many that `--fix` mends alike, the first few and how many follow. */
export function withoutRepetition(
  findings: readonly Finding[],
): readonly { readonly finding: Finding; readonly alike: number }[] {
  const counts = new Map<string, number>();
  const shown: { readonly finding: Finding; alike: number }[] = [];
  const last = new Map<string, { alike: number }>();
  for (const finding of findings) {
    const kind = `${finding.file} ${finding.rule}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const before = last.get(kind);
    if (count > MOST_ALIKE && finding.edits !== undefined && before) {
      before.alike += 1;
      continue;
    }
    const entry = { finding, alike: 0 };
    shown.push(entry);
    last.set(kind, entry);
  }
  return shown;
}

/** A workflow command of GitHub Actions, which shows the finding beside the line. */
export function annotation(finding: Finding, folder: string): string {
  const { file, line, column, rule, severity, message, remedy } = finding;
  const path = folder === '' ? file : `${folder}/${file}`;
  const place = `file=${property(path)},line=${line},col=${column},title=${property(rule)}`;
  return `::${severity} ${place}::${data(`${message}\n${remedy}`)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

export function findingToJson({ edits, span: _, ...finding }: Finding): object {
  return { ...finding, fixable: edits !== undefined };
}

export function formatChange({ file, line, before, after }: ChangedLine): string {
  const minus = before === '' ? [] : [`  - ${before}`];
  return [`${file}:${line}`, ...minus, `  + ${after}`].join('\n');
}
