/** Bounds within which a text is read as Markdown. */
import type Token from 'markdown-it/lib/token.mjs';
import { html, joinHtml, type SafeHtml } from '../html/index.ts';
import { MAX_NESTING } from './parser.ts';

/** Code units: some 40,000 words, ten times the longest story of a newspaper. */
const MAX_LENGTH = 250_000;

export function isTooLong(markdown: string): boolean {
  return markdown.length > MAX_LENGTH;
}

/** Whether blocks lie so deep in each other that the parser left some of the text out. */
export function isTooDeep(blocks: readonly Token[]): boolean {
  return blocks.some(({ level }) => level >= MAX_NESTING - 1);
}

/** The text without any reading of Markdown: nothing is lost, nothing is marked up. */
export function plainParagraphs(markdown: string): SafeHtml {
  const paragraphs = markdown.split(/\n{2,}/).filter((text) => text.trim() !== '');
  return joinHtml(paragraphs.map((text) => html`<p>${text.trim()}</p>\n`));
}
