/** Signs that mean nothing to Markdown wherever they stand but at the beginning of a line. */
const everyday = /^(?:[\p{L}\p{M}\p{N} \n.,;:!?'"“”‘’()–—…%।॥₹-]|\u200C|\u200D)*$/u;

/** A list, a rule, or what may be an address without its scheme. */
const special = /^ *(?:-|\d+[.)])|\.\p{L}/mu;

/**
 * The words of a text that is nothing but paragraphs, as most stories are: a tenth of the time of
 * the parser, which says the same.
 *
 * @returns one line a paragraph; undefined for a text with any markup, which the parser has to read
 */
export function everydayText(markdown: string): string | undefined {
  if (!everyday.test(markdown) || special.test(markdown)) return undefined;
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
