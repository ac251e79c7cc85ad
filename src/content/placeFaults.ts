/** Faults get their line and column. Costs a second parse, so only files with faults pay it. */
import { countLines, frontMatterSource } from './frontMatter.ts';
import { type Fault, FILE_START, locateFault, type Position, type Problem } from './problem.ts';
import { locateInYaml } from './yamlData.ts';

/** Places the faults of a Markdown file. */
export function placeInMarkdown(
  file: string,
  text: string,
  faults: readonly Fault[],
): readonly Problem[] {
  const { source, start } = frontMatterSource(text);
  const above = countLines(text, start);
  return faults.map((found) => {
    const position = explicitPosition(text, found) ?? locateInYaml(source, found.path);
    const isBelow = explicitPosition(text, found) === undefined;
    return locateFault(
      found,
      file,
      isBelow ? { ...position, line: position.line + above } : position,
    );
  });
}

/** Places the faults of a YAML file. */
export function placeInYaml(
  file: string,
  text: string,
  faults: readonly Fault[],
): readonly Problem[] {
  return faults.map((found) =>
    locateFault(found, file, explicitPosition(text, found) ?? locateInYaml(text, found.path)),
  );
}

function explicitPosition(text: string, { path, offset, line }: Fault): Position | undefined {
  if (line !== undefined) return { line, column: 1 };
  if (offset !== undefined) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return { line: countLines(text, offset) + 1, column: offset - start + 1 };
  }
  return path.length === 0 ? FILE_START : undefined;
}
