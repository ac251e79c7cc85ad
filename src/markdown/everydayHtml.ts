/** The HTML of a text that is nothing but paragraphs, as most stories are. */
import { type SafeHtml, trustedHtml } from '../html/index.ts';
import { partsByLanguage } from './englishPhrases.ts';
import { splitRunIn, withoutRunIns } from './everydayText.ts';
import { isRunInHeading } from './runInHeading.ts';

/**
 * Paragraphs of one line each, with run-in headings or without: a tenth of the time of parser and
 * enhancers, which print the same.
 *
 * @returns undefined for a text with other markup
 */
export function everydayHtml(markdown: string): SafeHtml | undefined {
  if (withoutRunIns(markdown) === undefined) return undefined;
  let printed = '';
  let isOpen = false;
  for (const line of markdown.split('\n')) {
    const words = line.trim();
    if (words !== '' && isOpen) return undefined;
    if (words !== '') printed += paragraph(words);
    isOpen = words !== '';
  }
  return trustedHtml(printed);
}

function paragraph(line: string): string {
  const [heading, rest] = splitRunIn(line);
  if (heading === undefined) return `<p>${text(rest)}</p>\n`;
  const opening = isRunInHeading(heading, rest) ? '<p class="run-in">' : '<p>';
  return `${opening}<strong>${text(heading)}</strong>${text(rest)}</p>\n`;
}

function text(words: string): string {
  if (!/[A-Za-z]/.test(words)) return escaped(words);
  return partsByLanguage(words)
    .map((part) =>
      part.isEnglish ? `<span lang="en">${escaped(part.words)}</span>` : escaped(part.words),
    )
    .join('');
}

/** Of the signs that mean something to HTML, only this one stands in such a text. */
function escaped(words: string): string {
  return words.includes('"') ? words.replaceAll('"', '&quot;') : words;
}
