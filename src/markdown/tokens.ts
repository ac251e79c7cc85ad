/** Small tools over markdown-it's token lists. */
import Token from 'markdown-it/lib/token.mjs';
import type { SafeHtml } from '../html/index.ts';

/** A block token that prints finished markup; raw HTML is off, so no writer can make one. */
export function markupToken(markup: SafeHtml, level = 0): Token {
  const token = new Token('html_block', '', 0);
  token.content = markup.toString();
  token.level = level;
  token.block = true;
  return token;
}

/** The same inside running text. */
export function inlineMarkupToken(markup: string): Token {
  const token = new Token('html_inline', '', 0);
  token.content = markup;
  return token;
}

/** The tokens of a paragraph's or heading's text that print something. */
export function printingChildren(inline: Token): readonly Token[] {
  return (inline.children ?? []).filter(({ type, content }) => type !== 'text' || content !== '');
}

/** The words of running text without markup; line breaks become spaces. */
export function innerText(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) {
    if (token.type === 'text' || token.type === 'code_inline' || token.type === 'text_special') {
      text += token.content;
    } else if (token.type === 'softbreak' || token.type === 'hardbreak') text += ' ';
    else if (token.type === 'image') text += innerText(token.children ?? []);
  }
  return text;
}

/**
 * Passes every paragraph to `replace` and puts what it returns in the paragraph's place;
 * `undefined` leaves it as it is.
 */
export function replaceParagraphs(
  tokens: readonly Token[],
  replace: (inline: Token, open: Token) => readonly Token[] | undefined,
): readonly Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const open = tokens[index];
    const inline = tokens[index + 1];
    if (!open) break;
    const replacement =
      open.type === 'paragraph_open' && inline ? replace(inline, open) : undefined;
    for (const token of replacement ?? [open]) result.push(token);
    if (replacement) index += 2;
  }
  return result;
}

/** Where the block that opens at `index` closes; the last token if it never does. */
export function closingIndex(tokens: readonly Token[], index: number): number {
  const open = tokens[index];
  for (let close = index + 1; close < tokens.length; close += 1) {
    const token = tokens[close];
    if (token?.nesting === -1 && token.level === open?.level && token.tag === open?.tag) {
      return close;
    }
  }
  return tokens.length - 1;
}
