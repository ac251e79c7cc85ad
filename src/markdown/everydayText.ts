/**
 * All but Devanagari, plain letters and digits, and the signs that mean nothing to Markdown wherever
 * they stand but at the beginning of a line. A plain class: with Unicode's it takes twice as long.
 */
const unusual = /[^\u0900-\u097fA-Za-z0-9 \n.,;:!?'"“”‘’()–—…%₹\u200c-\u200d-]/;

/** Whether a line of a block holds no inline markup, so that all of it is text. */
export function isPlainLine(line: string): boolean {
  return !unusual.test(line) && !line.includes('\n');
}

/** A list, a rule, or what may be an address without its scheme. */
const special = /^ *(?:-|\d+[.)])|\.\p{L}/mu;

/** A run-in heading: bold words at the beginning of a line, apart from what follows. */
const runInHeading = /^\*\*([\p{L}\p{N}](?:[^*\n]*[^* \n])?)\*\*(?= |$)/gmu;

/**
 * The words of a text that is nothing but paragraphs, with run-in headings or without, as most
 * stories are: a tenth of the time of the parser, which says the same.
 *
 * @returns one line a paragraph; undefined for a text with other markup, which the parser has to
 * read
 */
export function everydayText(written: string): string | undefined {
  const markdown = written.replace(runInHeading, '$1');
  if (unusual.test(markdown) || special.test(markdown)) return undefined;
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of markdown.split('\n')) {
    const words = line.trim();
    if (words !== '' && isOpen) paragraphs.push(`${paragraphs.pop()} ${words}`);
    else if (words !== '') paragraphs.push(words);
    isOpen = words !== '';
  }
  return paragraphs.join('\n');
}
