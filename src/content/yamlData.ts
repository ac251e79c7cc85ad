/** YAML to plain data: texts, lists and mappings. Text stays text: `370`, `no` and dates too. */
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { explainYaml } from './explainYaml.ts';
import type { Fault, Position } from './problem.ts';

/** Reads YAML whose scalars are all texts. Throws what `js-yaml` throws. */
export function loadYaml(source: string): unknown {
  return load(source, { schema: FAILSAFE_SCHEMA });
}

/** After so many faults of syntax a file is not worth a longer list. */
const MOST_FAULTS = 20;

/** Reads YAML again with a parser that knows positions: every fault of the syntax, in words. */
export function yamlFaults(source: string): readonly Fault[] {
  const { errors } = parseDocument(source, { schema: 'failsafe', prettyErrors: false });
  const found = errors
    .slice(0, MOST_FAULTS)
    .map((error) => explainYaml(source, error.code, error.pos[0], error.message));
  const first = new Map<number, Fault>();
  for (const one of found) {
    const line = lineStart(source, one.offset ?? 0);
    if (!first.has(line)) first.set(line, one);
  }
  return [...first.values()];
}

function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
}

/**
 * Finds where a value stands: at its key, at its list item, or at what should hold it.
 *
 * @returns nothing where not even the first step of the path is written
 */
export function locateInYaml(
  source: string,
  path: readonly (string | number)[],
): Position | undefined {
  const lines = new LineCounter();
  let node: unknown = parseDocument(source, { schema: 'failsafe', lineCounter: lines }).contents;
  let offset: number | undefined;
  for (const step of path) {
    const next = stepInto(node, step);
    if (!next) break;
    offset = next.offset;
    node = next.node;
  }
  if (offset === undefined) return undefined;
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

function stepInto(
  node: unknown,
  step: string | number,
): { readonly offset: number; readonly node: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => String(key) === String(step));
    return pair && { offset: startOf(pair.key) ?? startOf(node) ?? 0, node: pair.value };
  }
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    return { offset: startOf(item) ?? startOf(node) ?? 0, node: item };
  }
  return undefined;
}

function startOf(node: unknown): number | undefined {
  const range =
    typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}
