/** The text of a story as Markdown: paragraphs, run-in headings, lists, quotes and tables. */
import type { Block } from './blocks.ts';
import { isEmphasised, markdownLine, plainLine } from './markdownLine.ts';
import { wordsOf } from './parts.ts';

const LONGEST_HEADING = 12;
/** A line that nothing marks is a heading only if it is short and stands between sentences. */
const LONGEST_UNMARKED = 8;
const ENDED = /[।.!?…]["”’)*_]*$/u;

export interface Body {
  readonly markdown: string;
  /** Numbers of headings, which the paper does not print: "1.". */
  readonly numbers: readonly string[];
}

export function bodyOfStory(blocks: readonly Block[]): Body {
  const written: string[] = [];
  const numbers: string[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) continue;
    const next = blocks[at + 1];
    if (block.kind === 'text' && isHeading(block, blocks[at - 1], next)) {
      if (block.number !== undefined) numbers.push(`${block.number}.`);
      const heading = `**${markdownLine(headingWords(block))}**`;
      const runsIn = next?.kind === 'text' && !isNumbered(next) && !isEmphasised(next.text);
      written.push(runsIn ? `${heading} ${markdownLine(next.text)}` : heading);
      if (runsIn) at += 1;
      continue;
    }
    const list = numberedFrom(blocks, at);
    if (list.length > 1) {
      written.push(list.map((line) => `${line.number}. ${markdownLine(line.text)}`).join('\n'));
      at += list.length - 1;
    } else written.push(markdownOf(block));
  }
  return { markdown: written.join('\n\n'), numbers };
}

type Text = Block & { readonly kind: 'text' };

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'text':
      return block.sign === 'dash'
        ? `- ${markdownLine(block.text)}`
        : markdownLine(numbered(block));
    case 'list':
      return block.items.map((item) => `- ${markdownLine(item)}`).join('\n');
    case 'quote':
      return `> ${markdownLine(block.text)}`;
    case 'table':
      return table(block.rows);
    case 'label':
      return markdownLine(`${block.label}: ${block.text}`);
  }
}

function numbered({ number, text }: Text): string {
  return number === undefined ? text : `${number}. ${text}`;
}

function table(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(({ length }) => length));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const filled = rows.map((row) =>
    Array.from({ length: width }, (_, at) => markdownLine(row[at] ?? '').replaceAll('|', '\\|')),
  );
  const [head = [], ...rest] = filled;
  return [line(head), line(head.map(() => '---')), ...rest.map(line)].join('\n');
}

function isNumbered(block: Block): boolean {
  return block.kind === 'text' && block.number !== undefined;
}

function numberedFrom(blocks: readonly Block[], at: number): readonly Text[] {
  const found: Text[] = [];
  for (const block of blocks.slice(at)) {
    if (block.kind !== 'text' || block.number === undefined) break;
    found.push(block);
  }
  return found;
}

function isHeading(block: Text, before: Block | undefined, next: Block | undefined): boolean {
  if (next === undefined || !block.isWhole || block.sign) return false;
  const plain = plainLine(block.text);
  const count = wordsOf(plain).length;
  if (count === 0 || count > LONGEST_HEADING || /[।.]$/u.test(plain)) return false;
  if (block.isHeading || isEmphasised(block.text)) return true;
  if (block.number !== undefined && next.kind !== 'text') return true;
  if (next.kind !== 'text' || isNumbered(next)) return false;
  if (/[:ः]$/u.test(plain)) return true;
  const followsSentence = before !== undefined && before.kind === 'text' && ENDED.test(before.text);
  if (!ENDED.test(next.text)) return false;
  if (block.number !== undefined) return wordsOf(next.text).length > LONGEST_HEADING;
  return followsSentence && count <= LONGEST_UNMARKED && !ENDED.test(plain);
}

/** With the colon that makes it a run-in heading, and without its number. */
function headingWords({ text }: Text): string {
  return `${plainLine(text).replace(/\s*[:ः]\s*[-–—]?$/u, '')}:`;
}
