/** A Markdown file taken apart: front matter as plain data, and the text below it. */
import { plainFrontMatter } from './plainFrontMatter.ts';
import { type Fault, fault } from './problem.ts';
import { silentLosses } from './silentLosses.ts';
import { loadYaml, yamlFaults } from './yamlData.ts';

export interface FrontMatter {
  readonly data: unknown;
  readonly body: string;
  /** 1-based line of the file on which `body` begins. */
  readonly bodyLine: number;
}

const FENCE = '---';
/** What phones make of three hyphens. */
const DASHES = /^[\p{Pd}_−]+$/u;
const OTHER_DASHES = /\n[ \t]*[\p{Pd}_−]{1,6}[ \t]*(?=\n|$)/u;
/** A fence further down, with a key below it. */
const LATE_FENCE = /\n---[ \t]*(?=\n[a-z_]+[ \t]*:)/;
const YAML_NAMES = new Set(['', 'yaml', 'yml']);

/** Splits a file. Nothing but YAML is read, whatever language the fence names. */
export function splitFrontMatter(
  text: string,
): FrontMatter | { readonly faults: readonly Fault[] } {
  const broken = fenceFault(text);
  if (broken) return { faults: [broken] };
  const { start, end } = frontMatterBounds(text);
  const { data, faults } = readData(text.slice(start, end));
  if (faults)
    return { faults: faults.map((one) => ({ ...one, offset: start + (one.offset ?? 0) })) };
  const bodyStart = lineEnd(text, end) + 1;
  return { data, body: text.slice(bodyStart), bodyLine: countLines(text, bodyStart) + 1 };
}

/** Faults have their place within the source. */
function readData(source: string): { readonly data?: unknown; readonly faults?: readonly Fault[] } {
  const plain = plainFrontMatter(source);
  if (plain) return { data: plain };
  const lost = silentLosses(source);
  if (lost.length > 0) return { faults: lost };
  try {
    return { data: loadYaml(source) ?? {} };
  } catch (error) {
    return { faults: syntaxFaults(source, error) };
  }
}

/** Where the YAML of a file's front matter lies, in code units; nowhere in a file without fences. */
export function frontMatterBounds(text: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf('\n') + 1;
  const close = text.indexOf(`\n${FENCE}`, start - 1);
  return close === -1 ? { start: 0, end: 0 } : { start, end: close + 1 };
}

function fenceFault(text: string): Fault | undefined {
  const firstLine = text.slice(0, lineEnd(text, 0));
  const first = firstLine.trimEnd();
  if (!first.startsWith(FENCE) || first.startsWith(`${FENCE}-`)) {
    return missingFence(text, first);
  }
  const engine = first.slice(FENCE.length).trim();
  if (!YAML_NAMES.has(engine.toLowerCase())) return fault('front-matter-engine', { engine });
  const { end } = frontMatterBounds(text);
  const isClosed = end > 0 && text.slice(end, lineEnd(text, end)).trimEnd() === FENCE;
  return isClosed ? undefined : unclosed(text, firstLine.length, end);
}

/** The first line is no fence: what it is instead, and where the fence may be. */
function missingFence(text: string, first: string): Fault {
  if (/^(?:[ \t]*-{3}|-{2}|-{4,})$/.test(first)) return fault('wrong-fence', { found: first });
  if (DASHES.test(first)) return fault('long-dash', { found: first });
  const fence = LATE_FENCE.exec(text);
  if (!fence) return fault('no-front-matter', {});
  const offset = fence.index + 1;
  const line = String(countLines(text, offset) + 1);
  return { ...fault('late-front-matter', { line }), offset };
}

/** The likeliest place of the missing line is a line of dashes of another kind. */
function unclosed(text: string, firstLineEnd: number, end: number): Fault {
  const dashes = OTHER_DASHES.exec(text.slice(firstLineEnd));
  const offset = end > 0 ? end : dashes ? firstLineEnd + dashes.index + 1 : 0;
  const found = offset === 0 ? '' : text.slice(offset, lineEnd(text, offset)).trimEnd();
  const isDashes = DASHES.test(found.trim());
  return { ...fault('unclosed-front-matter', { found: isDashes ? found : '' }), offset };
}

function syntaxFaults(source: string, error: unknown): readonly Fault[] {
  const faults = yamlFaults(source);
  if (faults.length > 0) return faults;
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return [fault('broken-yaml', { reason })];
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** Line ends before a place in a text. */
export function countLines(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
    count += 1;
  return count;
}
