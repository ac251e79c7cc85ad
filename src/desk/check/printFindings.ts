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
