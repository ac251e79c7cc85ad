/** Lines typed in Kruti Dev and its kin, as Unicode; real English stays. */
import { detectLegacyFont, doubtfulCapitals, fromLegacyFont } from '../../hindi/index.ts';
import type { Converted } from './parts.ts';

export interface UnicodeLines {
  readonly lines: readonly string[];
  readonly converted?: Converted;
}

/** English words that no key row of an old font spells by chance. */
const ENGLISH = new Set(
  'the and for with was were are from that this has have will been not but said after year india'.split(
    ' ',
  ),
);
/** Where an English word can stand in Kruti Dev, it stands alone. */
const FEWEST_ENGLISH = 2;
/** Signs inside words and capitals after small letters: Hindi keys, never English. */
const KEYS = /[a-zA-Z][;=+~|\\{}^`\u00a1-\u00ff][a-zA-Z]?|[a-z][A-Z]|\bdh\b|\bds\b|\bdk\b/;
/** A mark of emphasis around the whole line is the messenger's, not the font's. */
const EMPHASISED = /^([*_]?)(.*?)\1$/su;

/**
 * Converts what is in an old font. Whole texts are judged together, so that short headlines are
 * converted too; in a text with Unicode Hindi a line must show it by itself.
 */
export function legacyLines(lines: readonly string[]): UnicodeLines {
  const foreign = lines.filter(mayBeLegacy);
  const font = detectLegacyFont(foreign.join('\n')) ?? firstFont(foreign);
  if (font === undefined) return { lines };
  const isMixed = lines.some((line) => /[\u0900-\u097f]{3}/.test(line));
  const doubtful = new Set<string>();
  let count = 0;
  const unicode = lines.map((line) => {
    if (!mayBeLegacy(line) || (isMixed && !showsFont(line))) return line;
    count += 1;
    for (const run of doubtfulCapitals(line)) doubtful.add(run);
    const [, mark = '', keys = line] = EMPHASISED.exec(line) ?? [];
    return mark + fromLegacyFont(keys, font) + mark;
  });
  return { lines: unicode, converted: { font, lines: count, doubtful: [...doubtful] } };
}

function firstFont(lines: readonly string[]): ReturnType<typeof detectLegacyFont> {
  for (const line of lines) {
    const font = detectLegacyFont(line);
    if (font !== undefined) return font;
  }
  return undefined;
}

/** Latin letters that are neither an address, a hashtag nor English. */
function mayBeLegacy(line: string): boolean {
  if (!/[A-Za-z]{2}/.test(line) || /[\u0900-\u097f]{2}/.test(line)) return false;
  if (/^(?:#|https?:|www\.|\S+@\S+\.\S+$)/i.test(line)) return false;
  return !isEnglish(line);
}

function isEnglish(line: string): boolean {
  const words = line.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.filter((word) => ENGLISH.has(word)).length >= FEWEST_ENGLISH;
}

function showsFont(line: string): boolean {
  return detectLegacyFont(line) !== undefined || KEYS.test(line);
}
