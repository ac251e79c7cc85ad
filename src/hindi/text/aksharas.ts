const consonant = '[\\u0915-\\u0939\\u0958-\\u095F\\u0978-\\u097F]\\u093C?';
const pictograph = '\\p{Extended_Pictographic}(?:\\p{M}|\\p{Emoji_Modifier})*';

/**
 * Consonants joined by virama, with all signs that follow: C(़)?(्C)*M*. The rule is our own because
 * `Intl.Segmenter` differs between ICU versions (Unicode 15.1 made one cluster of क्ष, which had been
 * two), and pages must not. Families, flags and other pictographs built of several count as one.
 */
const cluster = new RegExp(
  [
    `${consonant}(?:\\u094D[\\u200C\\u200D]?${consonant})*[\\p{M}\\u200C\\u200D]*`,
    `${pictograph}(?:\\u200D${pictograph})*`,
    '\\p{Regional_Indicator}{2}',
    '[^]\\p{M}*',
  ].join('|'),
  'gu',
);

/**
 * The text cut into aksharas, the letters as a Hindi reader counts them. Joined they give the text
 * back.
 *
 * @example aksharas('क्षत्रिय') // ['क्ष', 'त्रि', 'य']
 */
export function aksharas(text: string): string[] {
  return text.match(cluster) ?? [];
}

const ellipsis = '…';

/** Spaces and marks that should not stand before an ellipsis. */
const loose = /^[\s,;:।|([{‘“"'\-–—]/u;

/**
 * At most `limit` aksharas of the text, the ellipsis included: cut after a whole word, or inside one
 * between two aksharas only where the first word alone is too long. A text that fits comes back as
 * it is.
 *
 * @throws RangeError where `limit` is not a whole number of at least 1
 * @example truncate('मध्य प्रदेश की खबरें', 8) // 'मध्य प्रदेश…'
 */
export function truncate(text: string, limit: number): string {
  if (!Number.isInteger(limit) || limit < 1) {
    throw new RangeError(`a text cannot be cut to ${limit} aksharas`);
  }
  const letters = aksharas(text);
  if (letters.length <= limit) return text;
  const kept = letters.slice(0, limit - 1);
  const lastSpace = kept.findLastIndex((letter) => /^\s/.test(letter));
  const cutsWord = /^\S/.test(letters[limit - 1] ?? '');
  if (cutsWord && lastSpace > 0) kept.length = lastSpace;
  while (loose.test(kept.at(-1) ?? '')) kept.pop();
  return kept.join('') + ellipsis;
}
