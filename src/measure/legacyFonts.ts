import { fromLegacyFont } from '../hindi/index.ts';

export interface LegacyFontFigures {
  readonly pairs: number;
  readonly exact: number;
  /** Share of pairs converted exactly, 0 to 1. */
  readonly exactShare: number;
  /** The first pairs that came out otherwise, for a person to look at. */
  readonly misses: readonly LegacyFontMiss[];
}

export interface LegacyFontMiss {
  readonly legacy: string;
  readonly expected: string;
  readonly converted: string;
}

const MOST_MISSES = 40;

/**
 * How exactly Kruti Dev 010 is converted, on a table whose header names the columns `legacy` and
 * `unicode`; rows of other fonts, where a column `font` names them, are left out.
 */
export function measureLegacyFonts(pairsTsv: string): LegacyFontFigures {
  const [header = '', ...lines] = pairsTsv.split('\n');
  const columns = header.split('\t');
  const column = (row: readonly string[], name: string): string => row[columns.indexOf(name)] ?? '';
  const rows = lines
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
    .filter((row) => !columns.includes('font') || column(row, 'font') === 'krutidev010');
  const misses: LegacyFontMiss[] = [];
  for (const row of rows) {
    const legacy = column(row, 'legacy');
    const expected = column(row, 'unicode').normalize('NFC');
    const converted = fromLegacyFont(legacy, 'krutidev010');
    if (converted !== expected) misses.push({ legacy, expected, converted });
  }
  const exact = rows.length - misses.length;
  return {
    pairs: rows.length,
    exact,
    exactShare: rows.length === 0 ? 0 : exact / rows.length,
    misses: misses.slice(0, MOST_MISSES),
  };
}
