/** Tables that a phone can scroll and a keyboard can reach. */
import type Token from 'markdown-it/lib/token.mjs';
import { html } from '../../html/index.ts';
import { reader } from '../../messages/index.ts';
import type { Enhancer } from '../story.ts';
import { closingIndex, innerText, markupToken } from '../tokens.ts';

/**
 * Wraps tables in a focusable box named after the table's headings. It is a group, not a region:
 * several regions of one name are a fault (axe: landmark-unique), and a table is no landmark.
 * Alignment becomes a class, since the policy forbids style attributes.
 */
export const tables: Enhancer = (tokens) => {
  const result: Token[] = [];
  tokens.forEach((token, index) => {
    if (token.type === 'table_open') {
      const name = reader.table(columnNames(tokens, index).join(', '));
      result.push(
        markupToken(
          html`<div class="table" role="group" tabindex="0" aria-label="${name}">\n`,
          token.level,
        ),
      );
    }
    if (token.type === 'th_open') nameHeadingCell(tokens, index);
    if (token.type === 'th_open' || token.type === 'td_open') alignByClass(token);
    result.push(token);
    if (token.type === 'table_close') result.push(markupToken(html`</div>\n`, token.level));
  });
  return result;
};

function columnNames(tokens: readonly Token[], table: number): readonly string[] {
  const names: string[] = [];
  for (let index = table; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.type === 'thead_close') break;
    if (token?.type === 'inline') names.push(innerText(token.children ?? []).trim());
  }
  return names.filter((name) => name !== '');
}

/** A heading cell names its column; an empty one names nothing and is a plain cell. */
function nameHeadingCell(tokens: readonly Token[], index: number): void {
  const open = tokens[index];
  const close = tokens[closingIndex(tokens, index)];
  const empty = innerText(tokens[index + 1]?.children ?? []).trim() === '';
  if (!empty) open?.attrSet('scope', 'col');
  else for (const token of [open, close]) if (token) token.tag = 'td';
}

function alignByClass(cell: Token): void {
  const side = /^text-align:(center|right)$/.exec(cell.attrGet('style') ?? '')?.[1];
  cell.attrs = (cell.attrs ?? []).filter(([name]) => name !== 'style');
  if (side) cell.attrSet('class', side);
}
