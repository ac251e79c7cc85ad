/** One line of a messenger or of Word as Markdown: its own marks of emphasis, all else as typed. */

const BOLD = /(?<![\p{L}\p{N}*])\*{1,2}(?=[^\s*])([^*]+?)(?<=[^\s*])\*{1,2}(?![\p{L}\p{N}*])/gu;
const ITALIC = /(?<![\p{L}\p{M}\p{N}_])_(?=[^\s_])([^_]+?)(?<=[^\s_])_(?![\p{L}\p{M}\p{N}_])/gu;
const STRUCK = /(?<![\p{L}\p{M}\p{N}~])~(?=[^\s~])([^~]+?)(?<=[^\s~])~(?![\p{L}\p{M}\p{N}~])/gu;

/** Stand in for marks of Markdown while all others are made harmless. */
const MARKS = { '\ue000': '**', '\ue001': '*', '\ue002': '~~' } as const;

/**
 * "*मांगें:* सरकार" becomes "**मांगें:** सरकार". Signs that Markdown would take for its own
 * are escaped, so that the page prints what was typed.
 */
export function markdownLine(line: string): string {
  const marked = line
    .replace(/[\ue000-\ue002]/g, '')
    .replace(BOLD, '\ue000$1\ue000')
    .replace(ITALIC, '\ue001$1\ue001')
    .replace(STRUCK, '\ue002$1\ue002');
  const escaped = marked
    .replace(/[\\*`]/g, '\\$&')
    .replace(/(?<![\p{L}\p{M}\p{N}])_|_(?![\p{L}\p{M}\p{N}])/gu, '\\_')
    .replace(/~(?=~)/g, '\\~')
    .replace(/\](?=\()/g, ']\\')
    .replace(/&(?=#?[a-z\d]{1,31};)/gi, '\\&')
    .replace(/^(?:#{1,6}(?=\s|$)|[+-](?=\s|$)|>|[-=]{3,}\s*$|\|)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
  return escaped.replace(/[\ue000-\ue002]/g, (mark) => MARKS[mark as keyof typeof MARKS]);
}

/** The line without marks of emphasis: for headlines, which carry none. */
export function plainLine(line: string): string {
  return line
    .replace(BOLD, '$1')
    .replace(ITALIC, '$1')
    .replace(STRUCK, '$1')
    .replace(/^[*_~\s]+|[*_~\s]+$/g, '')
    .replace(/`{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether emphasis holds the whole line, as it does for headlines in a messenger. */
export function isEmphasised(line: string): boolean {
  return /^(\*{1,2})(?=[^\s*])[^*]+\1[:ः]?$/u.test(line) || /^_(?=[^\s_])[^_]+_$/u.test(line);
}
