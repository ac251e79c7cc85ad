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
  let inDataList = false;
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
    else if (inDataList && /^[ \t]*-/.test(line.text)) yield span;
    else {
      yield* yamlSpans(line, inFrontMatter);
      inDataList = inFrontMatter && opensDataList(line.text);
    }
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

/** Indentation, list marks and the key of a line of YAML. */
const YAML_PREFIX =
  /^[ \t]*(?:-[ \t]+)*(?:([\p{L}_][\p{L}\p{M}\p{N}_-]{0,40})[ \t]*:(?:[ \t]+|(?=\r?$)))?/u;

interface YamlLine {
  readonly prefix: string;
  readonly key: string | undefined;
  readonly value: string;
  /** What stands between the quotation marks, where the whole value is quoted on this line. */
  readonly quoted: string | undefined;
}

function yamlLine(line: string): YamlLine {
  const [prefix = '', key] = YAML_PREFIX.exec(line) ?? [];
  const value = line.slice(prefix.length);
  const [, double, single] = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')\s*$/u.exec(value) ?? [];
  return { prefix, key, value, quoted: double ?? single };
}

/** "aliases:" with its items on the lines that follow. */
function opensDataList(line: string): boolean {
  const { key, value } = yamlLine(line);
  return DATA_KEYS.test(key ?? '') && value.trim() === '';
}

/**
 * Of YAML: keys, list marks, quotation marks that delimit, escapes, and whole what
 * is no prose: flow values, figures and the values of data keys. Outside
 * front matter only a line with an ASCII key and a quoted value is YAML; a Hindi paragraph may
 * well begin with a word and a colon.
 */
function* yamlSpans(line: Line, inFrontMatter: boolean): Generator<Span> {
  const yaml = yamlLine(line.text);
  const isYaml =
    inFrontMatter || (yaml.quoted !== undefined && /^[a-z_][\w-]*$/i.test(yaml.key ?? ''));
  if (!isYaml) return;
  const valueStart = line.start + yaml.prefix.length;
  const end = line.start + line.text.length;
  const isData =
    DATA_KEYS.test(yaml.key ?? '') || /^[[{&*!|>]/.test(yaml.value) || !/\p{L}/u.test(yaml.value);
  yield { start: line.start, end: isData ? end : valueStart };
  if (yaml.quoted === undefined) {
    yield* marksOf(line.text, /["']/g, line.start);
    return;
  }
  yield { start: valueStart, end: valueStart + 1 };
  yield { start: valueStart + 1 + yaml.quoted.length, end };
  yield* marksOf(yaml.quoted, /''|\\./gu, valueStart + 1);
}

function* marksOf(text: string, marks: RegExp, offset: number): Generator<Span> {
  for (const { index, 0: mark } of text.matchAll(marks)) {
    yield { start: offset + index, end: offset + index + mark.length };
  }
}

/**
 * Lines of front matter whose value is not quoted on the line, where a new colon or # could
 * change what the file means.
 */
export function* plainYamlLines(text: string): Generator<Span> {
  const [first, ...lines] = linesOf(text);
  if (first === undefined || !/^---[ \t]*\r?$/.test(first.text)) return;
  for (const line of lines) {
    if (isFrontMatterEnd(line.text)) return;
    if (yamlLine(line.text).quoted !== undefined) continue;
    yield { start: line.start, end: line.start + line.text.length };
  }
}
