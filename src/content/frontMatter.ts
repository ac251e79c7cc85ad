/** A Markdown file taken apart: front matter as plain data, and the text below it. */
import matter from 'gray-matter';
import { type Fault, fault } from './problem.ts';
import { loadYaml, yamlFaults } from './yamlData.ts';

export interface FrontMatter {
  readonly data: unknown;
  readonly body: string;
  /** 1-based line of the file on which `body` begins. */
  readonly bodyLine: number;
}

const FENCE = '---';
const YAML_NAMES = new Set(['', 'yaml', 'yml']);
const OPTIONS = {
  language: 'yaml',
  engines: { yaml: (source: string) => loadYaml(source) as object },
};

/** Splits a file. Only YAML is read: no other engine of gray-matter is ever reached. */
export function splitFrontMatter(
  text: string,
): FrontMatter | { readonly faults: readonly Fault[] } {
  const opening = openingFault(text);
  if (opening) return { faults: [opening] };
  try {
    const { data, content } = matter(text, OPTIONS);
    const bodyLine = countLines(text, text.length - content.length) + 1;
    return { data, body: content, bodyLine };
  } catch (error) {
    return { faults: syntaxFaults(text, error) };
  }
}

/** The YAML of a file's front matter and where it begins in the file. */
export function frontMatterSource(text: string): {
  readonly source: string;
  readonly start: number;
} {
  const start = text.indexOf('\n') + 1;
  const close = text.indexOf(`\n${FENCE}`, start - 1);
  return { source: text.slice(start, close < start ? start : close + 1), start };
}

function openingFault(text: string): Fault | undefined {
  const firstLine = /^.*/.exec(text)?.[0] ?? '';
  const first = firstLine.trimEnd();
  if (!first.startsWith(FENCE) || first.startsWith('----')) {
    return /^[\p{Pd}_−]+$/u.test(first)
      ? fault('long-dash', { found: first })
      : fault('no-front-matter', {});
  }
  const engine = first.slice(FENCE.length).trim();
  if (!YAML_NAMES.has(engine.toLowerCase())) return fault('front-matter-engine', { engine });
  if (!text.includes(`\n${FENCE}`, firstLine.length)) return fault('unclosed-front-matter', {});
  return undefined;
}

function syntaxFaults(text: string, error: unknown): readonly Fault[] {
  const { source, start } = frontMatterSource(text);
  const faults = yamlFaults(source).map((one) => ({ ...one, offset: start + (one.offset ?? 0) }));
  if (faults.length > 0) return faults;
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return [{ ...fault('broken-yaml', { reason }), offset: start }];
}

export function countLines(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
    count += 1;
  return count;
}
