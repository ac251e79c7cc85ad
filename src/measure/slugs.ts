import { SLUG_LENGTH, slug } from '../hindi/index.ts';
import { share } from './share.ts';

export interface SlugFigures {
  readonly headlines: number;
  /** Slugs that are empty, not ASCII words with hyphens, or too long. */
  readonly faulty: number;
  /** Share of headlines whose slug another headline got before, 0 to 1. */
  readonly collisions: number;
  /** The same without headlines that are equal letter by letter. */
  readonly collisionsOfDifferent: number;
}

export function measureSlugs(headlines: readonly string[]): SlugFigures {
  const all = headlines.map((headline) => slug(headline));
  const different = [...new Set(headlines)].map((headline) => slug(headline));
  const isFaulty = (text: string): boolean =>
    text.length > SLUG_LENGTH || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
  return {
    headlines: headlines.length,
    faulty: all.filter(isFaulty).length,
    collisions: share(all.length - new Set(all).size, all.length),
    collisionsOfDifferent: share(different.length - new Set(different).size, different.length),
  };
}

/** The first column of a CSV table with a heading; cells in quotes may hold commas and line ends. */
export function firstColumn(csv: string): string[] {
  const rows = csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n\r]*))(?:,[^\n\r]*)?\r?\n/g);
  const cells = Array.from(
    rows,
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  );
  return cells.slice(1).filter((cell) => cell !== '');
}
