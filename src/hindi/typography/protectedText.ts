/**
 * What a copy desk never touches: code, tables, addresses, tags, footnote marks and the
 * delimiters of Markdown and YAML. One mark for each UTF-16 code unit.
 */
export class ProtectedText {
  private readonly marks: Uint8Array;

  constructor(text: string) {
    this.marks = new Uint8Array(text.length);
    for (const pattern of PATTERNS) this.mark(text.matchAll(pattern));
    this.markLines(text);
  }

  /** Whether any part of a span is protected. */
  overlaps(start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) if (this.marks[at] !== 0) return true;
    return false;
  }

  private mark(matches: Iterable<RegExpExecArray>): void {
    for (const { index, 0: found } of matches) this.marks.fill(1, index, index + found.length);
  }

  private markLines(text: string): void {
    for (const { start, end } of protectedLineSpans(text)) this.marks.fill(1, start, end);
  }
}

const PATTERNS: readonly RegExp[] = [
  /`[^`\n]+`/g,
  /\b(?:https?|ftp):\/\/[^\s<>"'”’)]+/giu,
  /\bwww\.[^\s<>"'”’)]+/giu,
  /(?<![\w.-])[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:com|in|org|net|gov|co|io|info)\b(?:\/[^\s<>"'”’)]*)?/gi,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g,
  /(?<=^|[\s(])[#@][\p{L}\p{M}\p{N}_]+/gu,
  /\]\([^()\n]{0,2000}\)/g,
  /\[\^[^\]\n]{1,60}\]:?/g,
  /<[a-zA-Z/!][^<>\n]{0,2000}>/g,
  /\{[{%][^{}\n]{0,500}[}%]\}/g,
];

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Lines of code blocks and tables whole; of YAML the keys and the delimiters. */
function* protectedLineSpans(text: string): Generator<Span> {
  const lines = linesOf(text);
  const tables = tableLines(lines.map((line) => line.text));
  let fence: string | undefined;
  let inFrontMatter = /^---[ \t]*\r?$/.test(lines[0]?.text ?? '');
  for (const [number, line] of lines.entries()) {
    const span = { start: line.start, end: line.start + line.text.length };
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line.text)?.[1];
    if (fence !== undefined || mark !== undefined) {
      yield span;
      fence = fenceAfter(fence, mark);
    } else if (isRuler(line.text) || tables.has(number)) {
      yield span;
      if (inFrontMatter && number > 0 && isFrontMatterEnd(line.text)) inFrontMatter = false;
    } else if (isIndentedCode(line.text, lines[number - 1]?.text)) yield span;
    else if (/^\s{0,3}\[[^\]\n]{1,200}\]:\s/.test(line.text)) yield span;
    else yield* yamlSpans(line, inFrontMatter);
  }
}

interface Line {
  readonly start: number;
  readonly text: string;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    lines.push({ start, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

function fenceAfter(open: string | undefined, mark: string | undefined): string | undefined {
  if (open === undefined) return mark;
  const closes = mark !== undefined && mark[0] === open[0] && mark.length >= open.length;
  return closes ? undefined : open;
}

function isRuler(line: string): boolean {
  return /^[ \t]*[-*_=–—][-*_=–— \t]{2,}\r?$/.test(line);
}

function isFrontMatterEnd(line: string): boolean {
  return /^(?:---|\.\.\.)[ \t]*\r?$/.test(line);
}

/** Indented code begins after an empty line. */
function isIndentedCode(line: string, before: string | undefined): boolean {
  return /^(?: {4}|\t)/.test(line) && (before === undefined || before.trim() === '');
}

/** Rows that begin with a bar, and blocks of rows around a delimiter row such as `|---|:--|`. */
function tableLines(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [number, line] of lines.entries()) {
    if (/^\s*\|/.test(line)) found.add(number);
    if (!isDelimiterRow(line)) continue;
    found.add(number - 1).add(number);
    for (let next = number + 1; lines[next]?.includes('|') === true; next += 1) found.add(next);
  }
  return found;
}

function isDelimiterRow(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[\s|:-]+$/.test(line);
}

/** Keys whose values are no prose. */
const DATA_KEYS =
  /^(?:date|updated|slug|permalink|aliases|image|src|category|author|district|embargo|expires|breaking|url|redirect)$/;

const YAML_LINE = /^([ \t]*(?:-[ \t]+)?([\p{L}_][\p{L}\p{M}\p{N}_-]{0,40})[ \t]*:[ \t]+)(\S.*)?$/u;

/**
 * Keys and quotation marks of YAML. Outside front matter only a line with an ASCII key and a
 * quoted value is YAML; a Hindi paragraph may well begin with a word and a colon.
 */
function* yamlSpans(line: Line, inFrontMatter: boolean): Generator<Span> {
  const [, prefix, key = '', value = ''] = YAML_LINE.exec(line.text) ?? [];
  if (prefix === undefined) return;
  const quoted = /^(["'])(.*)\1\s*$/.exec(value);
  if (!inFrontMatter && !(quoted !== null && /^[a-z_][\w-]*$/i.test(key))) return;
  const valueStart = line.start + prefix.length;
  const lineEnd = line.start + line.text.length;
  yield { start: line.start, end: DATA_KEYS.test(key) ? lineEnd : valueStart };
  if (quoted === null) return;
  const inner = quoted[2] ?? '';
  yield { start: valueStart, end: valueStart + 1 };
  yield { start: valueStart + 1 + inner.length, end: lineEnd };
  for (const escaped of inner.matchAll(/''|\\./g)) {
    const start = valueStart + 1 + escaped.index;
    yield { start, end: start + 2 };
  }
}

/**
 * Spans of unquoted YAML values, where a colon with a space after it, or a space with # after
 * it, would change what the file means.
 */
export function* plainYamlValues(text: string): Generator<Span> {
  const [first, ...lines] = linesOf(text);
  if (first === undefined || !/^---[ \t]*\r?$/.test(first.text)) return;
  for (const line of lines) {
    if (isFrontMatterEnd(line.text)) return;
    if (/^[^"']*:[ \t]+["']/.test(line.text)) continue;
    yield { start: line.start, end: line.start + line.text.length };
  }
}
