/** Lines gathered to the blocks that a story is made of. */
import type { Line, TextLine } from './lines.ts';

export type Block =
  | (TextLine & {
      /** A line of its own, not one of several that a file had broken. */
      readonly isWhole: boolean;
    })
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | (Line & { readonly kind: 'label' });

/** Lines that a mail program or a PDF broke are about as long as each other. */
const BROKEN = { fewest: 3, shortest: 40, longest: 110, ended: 0.35 };

export function blocksOf(lines: readonly Line[]): readonly Block[] {
  return paragraphs(lines).flatMap(blocksOfParagraph);
}

function paragraphs(lines: readonly Line[]): readonly (readonly Line[])[] {
  const found: Line[][] = [[]];
  for (const line of lines) {
    if (line.kind === 'blank') found.push([]);
    else found.at(-1)?.push(line);
  }
  return found.filter(({ length }) => length > 0);
}

function blocksOfParagraph(lines: readonly Line[]): readonly Block[] {
  const broken = lines.filter((line) => line.kind === 'text');
  const [first] = broken;
  if (first && broken.length === lines.length && isBroken(broken)) {
    const text = broken.map((line) => line.text).join(' ');
    return [{ ...first, text, isWhole: false }];
  }
  const blocks: Block[] = [];
  for (const line of lines) add(line, blocks);
  return blocks.flatMap(unlessOneRow);
}

function isBroken(lines: readonly TextLine[]): boolean {
  const above = lines.slice(0, -1);
  if (lines.length < BROKEN.fewest || lines.some((line) => line.number !== undefined)) return false;
  const ended = above.filter(({ text }) => /[।.!?:]["”’)*_]*$/.test(text)).length;
  return (
    ended <= above.length * BROKEN.ended &&
    above.every(({ text }) => text.length >= BROKEN.shortest && text.length <= BROKEN.longest)
  );
}

function add(line: Line, blocks: Block[]): void {
  const last = blocks.at(-1);
  if (line.kind === 'blank') return;
  if (line.kind === 'item') {
    if (last?.kind === 'list') blocks[blocks.length - 1] = withItem(last, line.text);
    else blocks.push({ kind: 'list', items: [line.text] });
  } else if (line.kind === 'row') {
    if (last?.kind === 'table') {
      blocks[blocks.length - 1] = { ...last, rows: [...last.rows, line.cells] };
    } else blocks.push({ kind: 'table', rows: [line.cells] });
  } else if (line.kind === 'text') blocks.push({ ...line, isWhole: true });
  else blocks.push(line);
}

function withItem(list: Block & { readonly kind: 'list' }, item: string): Block {
  return { ...list, items: [...list.items, item] };
}

/** A row without a second one is a line whose words were set apart by tabs. */
function unlessOneRow(block: Block): readonly Block[] {
  if (block.kind !== 'table' || block.rows.length > 1) return [block];
  const text = block.rows.flat().filter(Boolean).join(' ');
  return [{ kind: 'text', text, isHeading: false, isWhole: true }];
}
