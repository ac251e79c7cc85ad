/** The YAML files of the newsroom, each checked by its schema. */
import type { z } from 'zod';
import { checkData } from './checkData.ts';
import { decodeText } from './decodeText.ts';
import { readBytes } from './folder.ts';
import { placeInYaml } from './placeFaults.ts';
import { type Fault, FILE_START, fault, locateFault, type Problem } from './problem.ts';
import { loadYaml, yamlFaults } from './yamlData.ts';

export interface Settings<Value> {
  readonly value: Value;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * Reads one settings file.
 *
 * @param files what lies in the content folder
 * @param fallback what counts where the file is empty, absent or wrong
 */
export async function readSettings<Schema extends z.ZodType>(
  root: string,
  file: string,
  files: ReadonlySet<string>,
  schema: Schema,
  fallback: z.output<Schema>,
): Promise<Settings<z.output<Schema>>> {
  if (!files.has(file)) return { value: fallback, text: '', problems: [] };
  const bytes = await readBytes(root, file);
  if (!Buffer.isBuffer(bytes)) {
    return { value: fallback, text: '', problems: [locateFault(bytes, file, FILE_START)] };
  }
  const { text, faults } = decodeText(bytes);
  const outcome = faults.length > 0 ? { faults } : parseSettings(text, schema, fallback);
  const value = 'value' in outcome ? outcome.value : fallback;
  return { value, text, problems: placeInYaml(file, text, outcome.faults ?? []) };
}

function parseSettings<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  fallback: z.output<Schema>,
):
  | { readonly value: z.output<Schema>; readonly faults?: never }
  | { readonly faults: readonly Fault[] } {
  try {
    const data = loadYaml(text);
    if (data === undefined || data === null || data === '') return { value: fallback };
    const checked = checkData(schema, data);
    return checked.faults ? { faults: checked.faults } : { value: checked.value };
  } catch (error) {
    const found = yamlFaults(text);
    if (found.length > 0) return { faults: found };
    return { faults: [{ ...fault('broken-yaml', { reason: String(error) }), offset: 0 }] };
  }
}
