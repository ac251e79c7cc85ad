/** All settings of the newsroom: seven YAML files in one value. */
import type { z } from 'zod';
import { digest } from '../digest.ts';
import { checkData } from './checkData.ts';
import { decodeText } from './decodeText.ts';
import { readBytes } from './folder.ts';
import { placeFaults } from './placeFaults.ts';
import { type Fault, fault, type Problem, problemOfFile } from './problem.ts';
import {
  type Author,
  authorsSchema,
  type Breaking,
  breakingSchema,
  type Category,
  categoriesSchema,
  type District,
  type Front,
  frontSchema,
  type HouseWord,
  houseSchema,
  placesSchema,
  type Site,
  type Synonyms,
  siteSchema,
  synonymsSchema,
} from './settingsSchemas.ts';
import { loadYaml, yamlFaults } from './yamlData.ts';

export interface Settings {
  readonly site: Site;
  readonly categories: readonly Category[];
  readonly authors: readonly Author[];
  /** The districts that the paper covers. */
  readonly places: readonly District[];
  readonly front: Front;
  readonly breaking: readonly Breaking[];
  /** Groups of words that mean the same in search. */
  readonly synonyms: readonly Synonyms[];
  /** The newsroom's own word list for the copy desk. */
  readonly house: readonly HouseWord[];
}

export interface SettingsReport {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  /** Digests of the files that were read, by name. */
  readonly digests: ReadonlyMap<string, string>;
}

/** What stands in for the settings of a paper whose site.yaml cannot be read. */
const UNNAMED: Site = siteSchema.parse({ name: 'समाचार', url: 'https://site.invalid' });

/**
 * Reads the settings. A file that is absent or wrong counts as empty; a wrong one is a problem.
 *
 * @param files what lies in the content folder
 */
export async function readSettings(
  root: string,
  files: ReadonlySet<string>,
): Promise<SettingsReport> {
  const problems: Problem[] = [];
  const digests = new Map<string, string>();
  const read = async <Schema extends z.ZodType>(
    file: string,
    schema: Schema,
    fallback: z.output<Schema>,
  ): Promise<z.output<Schema>> => {
    if (!files.has(file)) return fallback;
    const outcome = await readSetting(root, file, schema, fallback);
    problems.push(...outcome.problems);
    digests.set(file, outcome.digest);
    return outcome.value;
  };
  const settings = {
    site: await read('site.yaml', siteSchema, UNNAMED),
    categories: await read('categories.yaml', categoriesSchema, []),
    authors: await read('authors.yaml', authorsSchema, []),
    places: await read('places.yaml', placesSchema, []),
    front: await read('front.yaml', frontSchema, { pinned: [], sections: [] }),
    breaking: await read('breaking.yaml', breakingSchema, []),
    synonyms: await read('synonyms.yaml', synonymsSchema, []),
    house: await read('house.yaml', houseSchema, []),
  };
  return { settings, problems, digests };
}

async function readSetting<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  fallback: z.output<Schema>,
): Promise<SettingReport<z.output<Schema>>> {
  const bytes = readBytes(root, file);
  if (!Buffer.isBuffer(bytes)) {
    return { value: fallback, problems: [problemOfFile(bytes, file)], digest: '' };
  }
  const { text, faults } = decodeText(bytes);
  const outcome = faults.length > 0 ? { faults } : parseSetting(text, schema, fallback);
  return outcome.faults
    ? { value: fallback, problems: placeFaults(file, text, outcome.faults), digest: digest(bytes) }
    : { value: outcome.value, problems: [], digest: digest(bytes) };
}

interface SettingReport<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
  /** Of the file's bytes; empty if it cannot be read. */
  readonly digest: string;
}

type SettingOutcome<Value> =
  | { readonly value: Value; readonly faults?: never }
  | { readonly faults: readonly Fault[] };

function parseSetting<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  fallback: z.output<Schema>,
): SettingOutcome<z.output<Schema>> {
  try {
    const data = loadYaml(text);
    if (data === undefined || data === null || data === '') return { value: fallback };
    const checked = checkData(schema, data);
    return checked.faults ? { faults: checked.faults } : { value: checked.value };
  } catch (error) {
    const found = yamlFaults(text);
    const unexplained = { ...fault('broken-yaml', { reason: String(error) }), offset: 0 };
    return { faults: found.length > 0 ? found : [unexplained] };
  }
}
