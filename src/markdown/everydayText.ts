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
/** Signs of which `special` needs one; most texts have none. */
const specialSign = /[-.)]/;

/** A run-in heading: bold words at the beginning of a line, apart from what follows. */
const runInHeading = /^\*\*([\p{L}\p{N}](?:[^*\n]*[^* \n])?)\*\*(?= |$)/gmu;

/**
 * A text that is nothing but paragraphs, with run-in headings or without, as most stories are.
 *
 * @returns the text without the asterisks of its headings; undefined for a text with other markup,
 * which the parser has to read
 */
export function withoutRunIns(markdown: string): string | undefined {
  const words = markdown.includes('**') ? markdown.replace(runInHeading, '$1') : markdown;
  return unusual.test(words) || (specialSign.test(words) && special.test(words))
    ? undefined
    : words;
}

/** Of a line of such a text: the words of its run-in heading, if it has one, and what follows. */
export function splitRunIn(line: string): readonly [heading: string | undefined, rest: string] {
  if (!line.startsWith('**')) return [undefined, line];
  const end = line.indexOf('**', 2);
  return [line.slice(2, end), line.slice(end + 2)];
}

/**
 * The words of a text that is nothing but paragraphs: a tenth of the time of the parser, which says
 * the same.
 *
 * @returns one line a paragraph; undefined for a text with other markup
 */
export function everydayText(markdown: string): string | undefined {
  const everyday = withoutRunIns(markdown);
  if (everyday === undefined) return undefined;
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of everyday.split('\n')) {
    const words = line.trim();
    if (words !== '' && isOpen) paragraphs.push(`${paragraphs.pop()} ${words}`);
    else if (words !== '') paragraphs.push(words);
    isOpen = words !== '';
  }
  return paragraphs.join('\n');
}
