/** `--fix`: writes the safe changes of a report into the files. */
import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits, applyRepairs, type Edit } from './edits.ts';
import type { Finding } from './finding.ts';
import { groupByFile } from './groupByFile.ts';

export interface ChangedLine {
  readonly file: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Mends what can be mended. A broken front matter is repaired first and alone: what stands in it
 * can only be judged once it can be read.
 *
 * @returns every changed line; a file that cannot keep its meaning stays as it was
 */
export async function fixFiles(
  folder: string,
  findings: readonly Finding[],
): Promise<readonly ChangedLine[]> {
  const byFile = groupByFile(findings);
  const changed: ChangedLine[] = [];
  for (const [file, ofFile] of byFile) {
    const repairs = editsOf(ofFile.filter(({ severity }) => severity === 'error'));
    const mends = editsOf(ofFile.filter(({ rule }) => !ADDS_KEYS.has(rule)));
    const additions = editsOf(ofFile.filter(({ rule }) => ADDS_KEYS.has(rule)));
    if (repairs.length + mends.length + additions.length === 0) continue;
    const path = join(folder, file);
    const before = await readFile(path, 'utf8');
    const after = mendedText(before, repairs, mends, additions);
    if (after === before) continue;
    await replaceFile(path, after);
    changed.push(...changedLines(file, before, after));
  }
  return changed;
}

const ADDS_KEYS = new Set(['slug-not-pinned']);

function mendedText(
  before: string,
  repairs: readonly Edit[],
  mends: readonly Edit[],
  additions: readonly Edit[],
): string {
  if (repairs.length > 0) return applyRepairs(before, repairs);
  return additions.length > 0 ? applyRepairs(before, additions) : applyEdits(before, mends);
}

function editsOf(findings: readonly Finding[]): readonly Edit[] {
  return findings.flatMap(({ edits }) => edits ?? []);
}

/** A reader never sees half a file. */
async function replaceFile(path: string, text: string): Promise<void> {
  const aside = `${path}.${randomUUID()}~`;
  await writeFile(aside, text);
  await rename(aside, path);
}

function changedLines(file: string, before: string, after: string): readonly ChangedLine[] {
  const old = before.split(/\r\n?|\n/);
  const fresh = after.split(/\r\n?|\n/);
  if (old.length !== fresh.length) {
    const kept = new Set(old);
    return fresh.flatMap((line, index) =>
      kept.has(line) ? [] : [{ file, line: index + 1, before: '', after: line }],
    );
  }
  return fresh.flatMap((line, index) => {
    const written = old[index] ?? '';
    return line === written ? [] : [{ file, line: index + 1, before: written, after: line }];
  });
}
