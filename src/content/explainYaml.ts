/** Why YAML cannot be read, in the desk's words: most faults are a missing quotation mark. */
import { fieldNames } from '../messages/problems.ts';
import { type Fault, fault } from './problem.ts';

const KEY_AND_TEXT = /^(\s*(?:- )?)([^\s:#"'][^:]*?):[ \t]+(.*\S)[ \t]*$/;

/**
 * @param code error code of the `yaml` package
 * @param offset where its parser stopped, in code units
 */
export function explainYaml(source: string, code: string, offset: number, message: string): Fault {
  if (/quote/i.test(message))
    return { ...fault('unclosed-quote', {}), offset: openQuote(source, offset) };
  if (/Flow sequence|\]/.test(message)) {
    const open = openList(source, offset);
    if (open) return open;
  }
  const start = source.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = source.indexOf('\n', start);
  const line = source.slice(start, end === -1 ? source.length : end);
  return { ...nameFault(code, line, source.slice(offset), message), offset };
}

/** A hashtag in unquoted text: `title: पहला मैच #INDvsPAK`. */
const HASHTAG = /^(\s*(?:- )?[^\s:#"'][^:\n]*):[ \t]+([^\s"'|>#[{][^\n]*[ \t]#[^\s#][^\n]*)$/gm;

/** Hashtags that YAML would silently take for comments. */
export function hashtagFaults(source: string): readonly Fault[] {
  if (!source.includes(' #')) return [];
  return [...source.matchAll(HASHTAG)].map((match) => ({
    ...fault('hash-in-text', { fixed: `${match[1]?.trim()}: ${quote(match[2] ?? '')}` }),
    offset: match.index,
  }));
}

/** How far back an opening quotation mark is looked for, in code units. */
const QUOTE_REACH = 1000;

/** Where the last quotation mark stands that opens a value and has no partner on its line. */
function openQuote(source: string, before: number): number {
  const from = Math.max(0, before - QUOTE_REACH);
  const opened = [...source.slice(from, before).matchAll(/[:-][ \t]+(["'])(?!.*\1)/g)].at(-1);
  return opened ? from + opened.index + opened[0].length - 1 : before;
}

function nameFault(code: string, line: string, rest: string, message: string): Fault {
  if (code === 'DUPLICATE_KEY') return fault('duplicate-key', { key: firstWord(rest) });
  if (/^ *\t/.test(line)) return fault('tab-indent', {});
  const written = KEY_AND_TEXT.exec(line);
  if (written?.[3] && /:(?:\s|$)/.test(written[3]) && !/^["'[{|>]/.test(written[3])) {
    const [, indent = '', key = '', value] = written;
    return fault('colon-in-text', {
      key,
      name: fieldNames[key] ?? `"${key}"`,
      fixed: `${indent}${key}: ${quote(value)}`.trim(),
    });
  }
  return (
    quotationWithin(written) ??
    specialSign(written) ??
    missingColon(line) ??
    fault('broken-yaml', { reason: message.split('\n')[0] ?? message })
  );
}

/** `"सीएम बोले "किसान पहले""`: YAML takes the second mark for the end of the text. */
function quotationWithin(written: RegExpExecArray | null): Fault | undefined {
  const [, indent = '', key = '', value = ''] = written ?? [];
  const inner = /^(["'])(.*\1.*)\1$/.exec(value)?.[2];
  if (inner === undefined) return undefined;
  const curled = inner.replace(/["']([^"']+)["']/g, '‘$1’').replace(/["']/g, '’');
  const fixed = `${indent}${key}: ${quote(curled)}`.trim();
  return fault('quotation-within', { name: fieldNames[key] ?? `"${key}"`, key, fixed });
}

/** Text that begins with a sign of YAML's own: `@name`, `*बड़ी खबर*`, `[वीडियो] …`. */
function specialSign(written: RegExpExecArray | null): Fault | undefined {
  const [, indent = '', key = '', value = ''] = written ?? [];
  const [sign = ''] = value;
  if (!/[@*&%|>!`[{]/.test(sign) || /^\[[^\]]*$/.test(value)) return undefined;
  const fixed = `${indent}${key}: ${quote(value)}`.trim();
  return fault('text-needs-quotes', { key, name: fieldNames[key] ?? `"${key}"`, sign, fixed });
}

/** `title रूस दौरा`, `title:रूस`, and what looks like a colon: ： ः ꞉ */
const NO_COLON = /^([a-z_]{3,15})(?:[ \t]*[:：ः꞉][ \t]*|[ \t]+)([^\s:].*)$/u;

function missingColon(line: string): Fault | undefined {
  const [, key, value] = NO_COLON.exec(line) ?? [];
  if (key === undefined || value === undefined) return undefined;
  return fault('missing-colon', { key, fixed: `${key}: ${quote(value.trim())}` });
}

/** A list of one line whose bracket never closes. */
const OPEN_LIST = /^[^\s:#][^:\n]*:[ \t]*\[[^\]\n]*$/gm;

function openList(source: string, before: number): Fault | undefined {
  const open = [...source.slice(0, before).matchAll(OPEN_LIST)].at(-1);
  return open && { ...fault('unclosed-list', {}), offset: open.index };
}

function firstWord(text: string): string {
  return /^[^\s:]*/.exec(text)?.[0] ?? '';
}

/** The text as a YAML string; typographic marks around the whole give way to plain ones. */
function quote(value: string): string {
  const inner = value.replace(/^“([^“”]*)”$/, '$1');
  return inner.includes('"')
    ? `'${inner.replace(/'/g, "''")}'`
    : `"${inner.replace(/\\/g, '\\\\')}"`;
}
