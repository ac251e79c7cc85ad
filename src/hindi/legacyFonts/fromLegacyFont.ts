import { englishRuns } from './englishRuns.ts';
import { krutidevTable, LONGEST_KEY, REPH, SHORT_I } from './krutidevTable.ts';

/** Fonts whose text can be read. DevLys 010 has the layout of Kruti Dev 010. */
export const LEGACY_FONTS = ['krutidev010', 'devlys010'] as const;
export type LegacyFont = (typeof LEGACY_FONTS)[number];

export function isLegacyFont(name: string): name is LegacyFont {
  return LEGACY_FONTS.some((font) => font === name);
}

/**
 * Text typed in a legacy font as Unicode. Acronyms of a list ("BJP") and figures ("2.5") that were
 * set in another font stay as they are; so does whatever is Unicode Hindi already.
 * Works line by line, so that a stream may be cut at line ends.
 * @throws RangeError for a font that cannot be read; Chanakya and Walkman-Chanakya exist in
 * several layouts (901, 902, 905 and papers' own), and guessing between them would damage copy.
 * @example fromLegacyFont('Hkkjr ljdkj', 'krutidev010') // भारत सरकार
 */
export function fromLegacyFont(text: string, font: LegacyFont): string {
  if (!isLegacyFont(font)) {
    throw new RangeError(`Cannot read the font ${String(font)}; known: ${LEGACY_FONTS.join(', ')}`);
  }
  return text.split('\n').map(lineFromKrutidev).join('\n');
}

function lineFromKrutidev(line: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of englishRuns(line)) {
    parts.push(inLogicalOrder(drawn(line.slice(done, start))), line.slice(start, end));
    done = end;
  }
  parts.push(inLogicalOrder(drawn(line.slice(done))));
  return parts.join('').normalize('NFC');
}

let table: ReadonlyMap<string, string> | undefined;

/** What the keys draw, longest runs first; keys without a drawing stay. */
function drawn(keys: string): string {
  table ??= krutidevTable();
  const parts: string[] = [];
  for (let at = 0; at < keys.length; ) {
    let length = LONGEST_KEY;
    while (length > 1 && !table.has(keys.slice(at, at + length))) length -= 1;
    const key = keys.slice(at, at + length);
    parts.push(table.get(key) ?? key);
    at += length;
  }
  return parts.join('');
}

const CONSONANT = '[\\u0915-\\u0939]\\u093C?';
const CLUSTER = `${CONSONANT}(?:\\u094D${CONSONANT}){0,4}`;
const MARKED_I = new RegExp(`${SHORT_I}(\\u0902?)(${CLUSTER})(${REPH}?)`, 'gu');
const MARKED_REPH = new RegExp(
  `(${CLUSTER}|[\\u0905-\\u0914])([\\u093E-\\u094C\\u0901\\u0902]{0,3})${REPH}`,
  'gu',
);

/** From the order of typing, which is that of the drawing, to the order of Unicode. */
function inLogicalOrder(text: string): string {
  return text
    .replace(/\u094D\u093E/gu, '')
    .replace(/([\u093E-\u094C\u0901\u0902])(\u093C)/gu, '$2$1')
    .replace(/([\u0901\u0902])([\u093E-\u094C])/gu, '$2$1')
    .replace(MARKED_I, '$2\u093F$1$3')
    .replace(MARKED_REPH, 'र्$1$2')
    .replaceAll(SHORT_I, '\u093F')
    .replaceAll(REPH, 'र्')
    .replace(/\u093E\u0947/gu, '\u094B')
    .replace(/\u093E\u0948/gu, '\u094C')
    .replace(/\u093E\u0945/gu, '\u0949')
    .replace(/\u0905\u093E/gu, '\u0906')
    .replace(/([\u093E-\u094C\u0901\u0902])\1+/gu, '$1');
}
