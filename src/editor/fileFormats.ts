/** How the editor reads and writes the newsroom's files. Pure: it runs in the browser. */
import { dump, FAILSAFE_SCHEMA } from 'js-yaml';
import { articleSchema } from '../content/articleSchema.ts';
import { splitFrontMatter } from '../content/frontMatter.ts';
import { pageSchema } from '../content/pageSchema.ts';
import {
  authorsSchema,
  breakingSchema,
  categoriesSchema,
  frontSchema,
  houseSchema,
} from '../content/settingsSchemas.ts';
import { loadYaml } from '../content/yamlData.ts';
import { fitText, toFields, toFile, type Values } from './formValues.ts';
import { formOf, type MappingForm } from './schemaForm.ts';

/** A file's text as values for fields, and values as text. */
export interface FileFormat {
  readonly fromFile: (text: string) => Values;
  readonly toFile: (values: Values) => string;
}

/** Where a text lies that no form can show; it is written back as it was. */
export const UNREADABLE = 'unreadable';
/** Where the items of a file lie that is a list. */
export const ENTRIES = 'entries';
/** Comments at the head of a file of settings. */
const HEAD = 'head';
/** What the editor knows of a new story, but no file holds: the name of its file. */
export const FILE_NAME = 'fileName';

export const storyForm = mappingForm(formOf(articleSchema));
export const pageForm = mappingForm(formOf(pageSchema));

/** Files of settings by name; a list is a mapping of one key here. */
export const settingsForms = {
  front: mappingForm(formOf(frontSchema)),
  breaking: listForm(formOf(breakingSchema)),
  categories: listForm(formOf(categoriesSchema)),
  authors: listForm(formOf(authorsSchema)),
  house: listForm(formOf(houseSchema)),
} as const;

export const storyFormat = markdownFormat(storyForm);
export const pageFormat = markdownFormat(pageForm);

export function markdownFormat(form: MappingForm): FileFormat {
  return {
    fromFile: (text) => {
      const whole = fitText(text);
      const split = splitFrontMatter(whole);
      if ('faults' in split || !isMapping(split.data)) return { [UNREADABLE]: text, body: text };
      return { ...toFields(form, split.data), body: split.body.trim() };
    },
    toFile: ({ body, [FILE_NAME]: _, [UNREADABLE]: unreadable, ...values }) => {
      if (typeof unreadable === 'string') return unreadable;
      const story = fitText(String(body ?? '')).trim();
      return `---\n${yaml(toFile(form, values))}---\n\n${story}${story === '' ? '' : '\n'}`;
    },
  };
}

export function settingsFormat(form: MappingForm): FileFormat {
  const isList = Object.hasOwn(form.fields, ENTRIES);
  return {
    fromFile: (text) => {
      const whole = fitText(text);
      const [head = ''] = /^(?:#.*(?:\n|$))*/.exec(whole) ?? [];
      try {
        const data = loadYaml(whole) || (isList ? [] : {});
        const values = isList ? { [ENTRIES]: data } : data;
        return { ...(isMapping(values) ? toFields(form, values) : {}), [HEAD]: head };
      } catch {
        return { [UNREADABLE]: text };
      }
    },
    toFile: ({ [HEAD]: head, [UNREADABLE]: unreadable, ...values }) => {
      if (typeof unreadable === 'string') return unreadable;
      const written = toFile(form, values);
      const data = isList ? (written[ENTRIES] ?? []) : written;
      return `${typeof head === 'string' ? head : ''}${yaml(data)}`;
    },
  };
}

/** Texts are never taken for anything else, so only what YAML needs is quoted. */
function yaml(data: unknown): string {
  return dump(data, { schema: FAILSAFE_SCHEMA, lineWidth: -1, quotingType: '"', noRefs: true });
}

function mappingForm(form: ReturnType<typeof formOf>): MappingForm {
  if (form.kind !== 'mapping') throw new Error('A file of settings has keys');
  return form;
}

function listForm(form: ReturnType<typeof formOf>): MappingForm {
  return { kind: 'mapping', fields: { [ENTRIES]: { form, required: false } } };
}

function isMapping(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
