/** Why YAML cannot be read, in the desk's words: most faults are a missing quotation mark. */
import { fieldNames } from '../messages/problems.ts';
import { type Fault, fault } from './problem.ts';
import { curlMarks, quoteWhole, quoteYaml } from './quoteYaml.ts';
import { plainOrQuoted } from './silentLosses.ts';

const KEY_AND_TEXT = /^(\s*(?:- )?)([^\s:#"'][^:]*?):[ \t]+(.*\S)[ \t]*$/;

/**
 * @param code error code of the `yaml` package
 * @param offset where its parser stopped, in code units
 */
export function explainYaml(source: string, code: string, offset: number, message: string): Fault {
  const conflict = /^<{7} .*$/m.exec(source);
  if (conflict) {
    return { ...fault('merge-conflict', { found: conflict[0] }), offset: conflict.index };
  }
  if (/quote/i.test(message)) return unclosedQuote(source, openQuote(source, offset));
  if (/Flow sequence|\]/.test(message)) {
    const open = openList(source, offset);
    if (open) return open;
  }
  const start = source.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = source.indexOf('\n', start);
  const line = source.slice(start, end === -1 ? source.length : end);
  const next = source.slice(end + 1).split('\n', 1)[0] ?? '';
  const indented = end === -1 ? undefined : indentedKey(line, next);
  if (indented) return { ...indented, offset: end + 1 };
  const before =
    source
      .slice(0, Math.max(0, start - 1))
      .split('\n')
      .at(-1) ?? '';
  const broken = dashWithoutSpace(line) ?? brokenLine(before, line);
  if (broken) return { ...broken, offset: start };
  return { ...nameFault(code, line, source.slice(offset), message), offset };
}

/** The line with the mark that is missing, unless the text may go on below. */
function unclosedQuote(source: string, offset: number): Fault {
  const start = source.lastIndexOf('\n', offset) + 1;
  const [line = '', next = ''] = source.slice(start).split('\n');
  const value = source.slice(offset, start + line.length).trim();
  const isWhole = next === '' || /^(?:[^\s:#-][^:]*:|- )/.test(next);
  const inner = value.slice(1).replace(/[”“’‘"']$/, '');
  const fixed = isWhole ? source.slice(start, offset) + quoteYaml(inner.trim()) : '';
  return { ...fault('unclosed-quote', { fixed: fixed.trim() }), offset };
}

/** ` date: 2024-11-22` below `title: रूस दौरा`. */
function indentedKey(line: string, next: string): Fault | undefined {
  const key = /^[ \t]+([a-z_]{3,15})[ \t]*:/.exec(next)?.[1];
  if (key === undefined || !/^[^\s:#-][^:]*:[ \t]+\S/.test(line)) return undefined;
  return fault('indented-key', { key, fixed: next.trim() });
}

/** `-रेल` in a list. */
function dashWithoutSpace(line: string): Fault | undefined {
  const item = /^[ \t]*-([^\s:-][^:]*)$/.exec(line)?.[1];
  return item === undefined
    ? undefined
    : fault('dash-without-space', { fixed: `- ${item.trimEnd()}` });
}

/** A line without key below a line of text. */
function brokenLine(before: string, line: string): Fault | undefined {
  const [, indent = '', key = '', value = ''] = KEY_AND_TEXT.exec(before) ?? [];
  if (value === '' || indent !== '' || /^["'[{|>]/.test(value)) return undefined;
  if (!/^[^\s:#"'[\]{}-][^:]*$/.test(line) || NO_COLON.test(line)) return undefined;
  const fixed = `${key}: ${quoteWhole(`${value} ${line.trim()}`)}`;
  return fault('broken-line', { key, name: nameOf(key), fixed });
}

function nameOf(key: string): string {
  return fieldNames[key] ?? `"${key}"`;
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
      name: nameOf(key),
      fixed: `${indent}${key}: ${quoteWhole(value)}`.trim(),
    });
  }
  return (
    textAfterQuote(written) ??
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
  const fixed = `${indent}${key}: ${quoteYaml(curlMarks(inner))}`.trim();
  return fault('quotation-within', { name: nameOf(key), key, fixed });
}

/** `"रूस दौरा" पर इमरान`, `"किसान" बनाम "सरकार"`: the first quotation ends before the text does. */
function textAfterQuote(written: RegExpExecArray | null): Fault | undefined {
  const [, indent = '', key = '', value = ''] = written ?? [];
  if (!/^(["'])[^"']*[^\s"']\1[ \t]+[^\s#]/.test(value)) return undefined;
  const fixed = `${indent}${key}: ${quoteYaml(curlMarks(value))}`.trim();
  return fault('text-after-quote', { name: nameOf(key), key, fixed });
}

/** Text that begins with a sign of YAML's own: `@name`, `*बड़ी खबर*`, `[वीडियो] …`. */
function specialSign(written: RegExpExecArray | null): Fault | undefined {
  const [, indent = '', key = '', value = ''] = written ?? [];
  const [sign = ''] = value;
  if (!/[@*&%|>!`[{]/.test(sign) || /^\[[^\]]*$/.test(value)) return undefined;
  const fixed = `${indent}${key}: ${quoteWhole(value)}`.trim();
  return fault('text-needs-quotes', { key, name: nameOf(key), sign, fixed });
}

/** `title रूस दौरा`, `title = रूस`, `title:- रूस`, and what looks like a colon: ： ः ꞉ */
const NO_COLON = /^([a-z_]{3,15})(?:[ \t]*[:：ः꞉=][ \t]*(?:[-–—][ \t]+)?|[ \t]+)([^\s:].*)$/u;

function missingColon(line: string): Fault | undefined {
  const [, key, value] = NO_COLON.exec(line) ?? [];
  if (key === undefined || value === undefined) return undefined;
  return fault('missing-colon', { key, fixed: `${key}: ${plainOrQuoted(value.trim())}` });
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
