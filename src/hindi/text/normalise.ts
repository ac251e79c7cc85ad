/** Spaces of other widths; a line of Hindi knows only one space. */
const spaces = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;

/** Marks without width that carry no meaning in Hindi: zero-width space, direction marks, word joiner, byte-order mark, soft hyphen. */
const invisible = /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]+/g;

/** Whether there is anything to clean: most texts hold none of it, and one look is cheaper than four. */
const anyUnseen =
  /[\u00A0\u00AD\u2000-\u200F\u202A-\u202F\u205F\u2060\u2066-\u2069\u3000\uFEFF]|[\u0300-\u036F\u093C-\u094D\u0951-\u0954]{31}/;

/**
 * Joiners, with the virama before them where there is one. Marks that canonical ordering may move
 * behind a virama (nukta, stress marks, marks of other scripts) may stand between the two, or a
 * second run would decide differently.
 */
const joiners =
  /(\u094D(?:\u093C|[\u0951-\u0954]|(?![\u0900-\u097F])\p{M})*)?([\u200C\u200D]+)(\p{Extended_Pictographic})?/gu;

const pictograph = /\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]*$/u;

/** The longest tail of a pictograph with skin tone and variation selector, in code units. */
const pictographTail = 8;

/**
 * No letter carries more marks than this (the limit of Unicode's stream-safe text format, UAX #15);
 * what follows is damage, and canonical ordering would take quadratic time over it.
 */
const tooManyMarks = /(\p{M}{30})\p{M}+/gu;

/**
 * The form in which text is kept and displayed: Unicode NFC, one kind of space, no invisible
 * characters. U+200C and U+200D stay only directly after a virama, where they choose between the
 * half letter and the visible virama (The Unicode Standard, chapter 12.1), and U+200D between
 * pictographs, where it builds one picture. A space that looks different becomes a plain space and
 * is never dropped, because it may be the only one between two words.
 *
 * Total on any string, lone surrogates included, and idempotent.
 *
 * @example normalise('दि\u200Dन') // 'दिन'
 */
export function normalise(text: string): string {
  if (!anyUnseen.test(text)) return text.normalize('NFC');
  return text
    .replace(spaces, ' ')
    .replace(invisible, '')
    .replace(joiners, keepMeaningful)
    .replace(tooManyMarks, '$1')
    .normalize('NFC');
}

function keepMeaningful(
  _match: string,
  virama: string | undefined,
  found: string,
  next: string | undefined,
  offset: number,
  text: string,
): string {
  if (virama !== undefined) return virama + found.charAt(0) + (next ?? '');
  if (next === undefined) return '';
  const before = text.slice(Math.max(0, offset - pictographTail), offset);
  return found.includes('\u200D') && pictograph.test(before) ? `\u200D${next}` : next;
}
