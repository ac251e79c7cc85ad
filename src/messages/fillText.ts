/** A text with its values: names in braces are filled in. */

/**
 * What stands in double brackets is left out where one of its values is empty.
 *
 * @example fillText('नहीं मिली।[[ क्या "{name}" लिखना था?]]', { name: '' }) === 'नहीं मिली।'
 */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  const isEmpty = (part: string) =>
    [...part.matchAll(/\{(\w+)\}/g)].some(([, name = '']) => (values[name] ?? '') === '');
  return text
    .replace(/\[\[(.*?)\]\]/gs, (_whole, part: string) => (isEmpty(part) ? '' : part))
    .replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
