/** Values of files as the editor's fields hold them, and back: nothing that is empty is written. */
import { isPresent, yesOrNo } from '../content/fields.ts';
import { parseInstant } from '../content/instant.ts';
import { normalise } from '../hindi/index.ts';
import type { Form, MappingForm } from './schemaForm.ts';

export type Values = Readonly<Record<string, unknown>>;

/**
 * A file's values for the fields. A mapping that may be absent is a list of at most one, so that
 * its own required fields are asked for only once it is there. What a form does not know stays.
 */
export function toFields({ fields }: MappingForm, written: Values): Values {
  return Object.fromEntries(
    Object.entries(written).map(([key, value]) => [
      key,
      Object.hasOwn(fields, key) ? fieldValue(fields[key]?.form, value) : value,
    ]),
  );
}

function fieldValue(form: Form | undefined, value: unknown): unknown {
  return form?.kind === 'mapping' ? [entryOf(form, value)] : toField(form, value);
}

function toField(form: Form | undefined, value: unknown): unknown {
  switch (form?.kind) {
    case 'yesOrNo':
      return yesOrNo.safeParse(value).data ?? value;
    case 'instant':
      return typeof value === 'string' ? shortInstant(value) : value;
    case 'list': {
      const items = typeof value === 'string' && form.commas ? value.split(',') : value;
      return (Array.isArray(items) ? items : [items])
        .filter(isPresent)
        .map((item) => toField(form.item, typeof item === 'string' ? item.trim() : item));
    }
    case 'mapping':
      return entryOf(form, value);
    default:
      return value;
  }
}

/** A text where a mapping may stand is the value of its first key. */
function entryOf(form: MappingForm, value: unknown): unknown {
  if (isMapping(value)) return toFields(form, value);
  const [first = ''] = Object.keys(form.fields);
  return { [first]: value };
}

/** "2024-11-22 18:35" in the paper's time, as the desk types it; what is no date stays. */
function shortInstant(written: string): string {
  const read = parseInstant(written.trim());
  if (!('epoch' in read)) return written;
  if (read.dayOnly) return read.iso.slice(0, 10);
  const seconds = read.iso.slice(16, 19);
  return read.iso.slice(0, 16).replace('T', ' ') + (seconds === ':00' ? '' : seconds);
}

/** The values of the fields for a file, in the order of the schema; the unknown come last. */
export function toFile({ fields }: MappingForm, edited: Values): Values {
  const keys = [
    ...Object.keys(fields).filter((key) => Object.hasOwn(edited, key)),
    ...Object.keys(edited).filter((key) => !Object.hasOwn(fields, key)),
  ];
  const written = keys.map((key) => [key, fileValue(fields[key]?.form, edited[key])] as const);
  return Object.fromEntries(written.filter(([, value]) => value !== undefined));
}

function fileValue(form: Form | undefined, value: unknown): unknown {
  if (value === undefined || value === null || value === false) return undefined;
  if (Array.isArray(value)) {
    const item = form?.kind === 'list' ? form.item : form;
    const items = value.map((one) => fileValue(item, one)).filter((one) => one !== undefined);
    return form?.kind === 'mapping' ? items[0] : items.length > 0 ? items : undefined;
  }
  if (isMapping(value)) {
    const known: MappingForm = form?.kind === 'mapping' ? form : { kind: 'mapping', fields: {} };
    const entries = toFile(known, value);
    return Object.keys(entries).length > 0 ? entries : undefined;
  }
  const written = fitText(String(value)).trim();
  return written === '' ? undefined : written;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/** A text fit for a file: its letters in display normal form, no signs that only machines see. */
export function fitText(text: string): string {
  return normalise(text.replace(/\r\n?/g, '\n').replace(CONTROL, ''));
}

function isMapping(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
