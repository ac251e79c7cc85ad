/** The opening paragraph of a story. */

/** Blocks that are not running text: headings, lists, quotes, tables, pictures, fences, rules. */
const NOT_RUNNING_TEXT = /^(?:#{1,6}\s|[-*+]\s|\d+[.)]\s|>|\||!\[|```|~~~|---|\*\*\*)/u;

/** The first block of Markdown that is running text, unchanged; empty if there is none. */
export function firstParagraph(markdown: string): string {
  let start = 0;
  while (start < markdown.length) {
    const gap = markdown.indexOf('\n\n', start);
    const end = gap === -1 ? markdown.length : gap;
    const block = markdown.slice(start, end).trim();
    if (block !== '' && !NOT_RUNNING_TEXT.test(block)) return block;
    start = end + 2;
  }
  return '';
}
