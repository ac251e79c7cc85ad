/** A list under "मुख्य बातें" becomes the section of key points. */
import Token from 'markdown-it/lib/token.mjs';
import { html } from '../../html/index.ts';
import type { Enhancer } from '../story.ts';
import { closingIndex, innerText, markupToken, printingChildren } from '../tokens.ts';

const NAMES = new Set(['मुख्य बातें', 'मुख्य बिंदु', 'प्रमुख बातें', 'खास बातें', 'ख़ास बातें']);

/** The name may stand as a heading or as a paragraph that is bold throughout. */
export const keyPoints: Enhancer = (tokens) => {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (!opensKeyPoints(tokens, index)) {
      result.push(token);
      continue;
    }
    const end = closingIndex(tokens, index + 3);
    const section = [
      markupToken(html`<section class="key-points">\n`, token.level),
      ...heading(nameOf(tokens[index + 1]), token),
      ...tokens.slice(index + 3, end + 1),
      markupToken(html`</section>\n`, token.level),
    ];
    for (const part of section) result.push(part);
    index = end;
  }
  return result;
};

function opensKeyPoints(tokens: readonly Token[], index: number): boolean {
  const [open, inline, , list] = tokens.slice(index, index + 4);
  if (!open || !inline || !/^(?:bullet|ordered)_list_open$/.test(list?.type ?? '')) return false;
  if (open.level !== list?.level) return false;
  const named = open.type === 'heading_open' || (open.type === 'paragraph_open' && isBold(inline));
  return named && NAMES.has(nameOf(inline));
}

function isBold(inline: Token): boolean {
  const children = printingChildren(inline);
  const bold = children[0]?.type === 'strong_open';
  const close = children.findIndex(({ type }) => type === 'strong_close');
  return bold && /^[\s:]*$/.test(innerText(children.slice(close + 1)));
}

function nameOf(inline: Token | undefined): string {
  const text = innerText(inline?.children ?? []);
  return text
    .replace(/[\s:।-]+$/, '')
    .trim()
    .normalize('NFC');
}

function heading(name: string, from: Token): readonly Token[] {
  const tag = from.type === 'heading_open' ? from.tag : 'h2';
  const open = new Token('heading_open', tag, 1);
  const inline = new Token('inline', '', 0);
  const text = new Token('text', '', 0);
  const close = new Token('heading_close', tag, -1);
  text.content = name;
  inline.content = name;
  inline.children = [text];
  for (const token of [open, inline, close]) {
    token.block = true;
    token.level = from.level;
    token.map = from.map;
  }
  return [open, inline, close];
}
