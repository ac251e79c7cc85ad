import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type EquivalenceQuality,
  measureEquivalences,
  measureStemming,
  measureTextSpeed,
  type PairQuality,
  type TextSpeed,
} from './hindiStemming.ts';
import { type LegacyFontFigures, measureLegacyFonts } from './legacyFonts.ts';
import { measureSchwas, type SchwaFigures } from './pronunciation.ts';
import {
  type KeyFigures,
  measureKeys,
  measureRomanisation,
  type RomanisationFigures,
  readAttested,
} from './romanisation.ts';
import { searchBundleBytes } from './searchBundle.ts';
import { firstColumn, measureSlugs, type SlugFigures } from './slugs.ts';

/** Figures on the outside data of a folder; those whose file is absent are left out. */
export interface HindiQuality {
  stemming?: PairQuality;
  equivalences?: EquivalenceQuality;
  romanisation?: RomanisationFigures;
  schwas?: SchwaFigures;
  phoneticKeys?: KeyFigures;
  slugs?: SlugFigures;
  speed?: TextSpeed;
  legacyFonts?: LegacyFontFigures;
  searchBundleBytes?: number;
}

/** Headlines with the words of a story of middling length, some 600. */
const STORY = 32;

/**
 * @param data folder with the sets romanisation, stemming, pronunciation, headlines, legacy-fonts
 * @param project the folder of this project
 */
export async function measureHindi(data: string, project: string): Promise<HindiQuality> {
  const quality: HindiQuality = { searchBundleBytes: await searchBundleBytes(project) };
  const file = (path: string): string | undefined =>
    existsSync(join(data, path)) ? readFileSync(join(data, path), 'utf8') : undefined;

  const clusters = file('stemming/lemma_clusters.tsv');
  if (clusters !== undefined) quality.stemming = measureStemming(clusters);
  const pairs = file('stemming/lucene_test_pairs.tsv');
  if (pairs !== undefined) quality.equivalences = measureEquivalences(pairs);
  const pronunciation = file('pronunciation/word_phon.tsv');
  if (pronunciation !== undefined) quality.schwas = measureSchwas(pronunciation);
  const headlines = file('headlines/l3cube.csv');
  if (headlines !== undefined) {
    const titles = firstColumn(headlines);
    quality.slugs = measureSlugs(titles);
    quality.speed = measureTextSpeed(storiesOf(titles));
  }
  const fonts = file('legacy-fonts/krutidev010_pairs.tsv');
  if (fonts !== undefined) quality.legacyFonts = measureLegacyFonts(fonts);
  const dev = file('romanisation/dakshina-dev.tsv');
  if (dev !== undefined) {
    const queries = readAttested(dev);
    const rest = readAttested(file('romanisation/dakshina-train.tsv') ?? '');
    quality.romanisation = measureRomanisation(queries);
    quality.phoneticKeys = measureKeys(queries, [...queries.keys(), ...rest.keys()]);
  }
  return quality;
}

function storiesOf(headlines: readonly string[]): string[] {
  const stories: string[] = [];
  for (let from = 0; from < headlines.length; from += STORY) {
    stories.push(headlines.slice(from, from + STORY).join('\n'));
  }
  return stories;
}
