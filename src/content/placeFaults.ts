/** Faults get their line and column. Costs a second parse, so only files with faults pay it. */
import { countLines, frontMatterBounds } from './frontMatter.ts';
import { type Fault, FILE_START, type Position, type Problem, problemAt } from './problem.ts';
import { locateInYaml } from './yamlData.ts';

/**
 * Places the faults of one file.
 *
 * @param file path below the content folder; Markdown has its values in the front matter
 * @param text the file's text in display normal form
 */
export function placeFaults(
  file: string,
  text: string,
  faults: readonly Fault[],
): readonly Problem[] {
  if (faults.length === 0) return [];
  const { start, end } = /\.md$/i.test(file)
    ? frontMatterBounds(text)
    : { start: 0, end: text.length };
  const source = text.slice(start, end);
  const above = countLines(text, start);
  return faults.map((found) => problemAt(found, file, positionOf(found, text, source, above)));
}

function positionOf(
  { path, offset, line }: Fault,
  text: string,
  source: string,
  above: number,
): Position {
  if (line !== undefined) return { line, column: 1 };
  if (offset !== undefined) {
    const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    return { line: countLines(text, offset) + 1, column: offset - start + 1 };
  }
  const found = path.length === 0 ? undefined : locateInYaml(source, path);
  return found ? { line: found.line + above, column: found.column } : FILE_START;
}
