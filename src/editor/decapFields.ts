/** A form of ours as fields of Decap CMS (https://decapcms.org/docs/widgets/). */
import type { FieldText, FieldTexts } from '../messages/editorFields.ts';
import type { LeftOut } from './leftOut.ts';
import type { Form, MappingForm } from './schemaForm.ts';

export interface DecapField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required: boolean;
  readonly hint?: string;
  readonly fields?: readonly DecapField[];
  readonly field?: DecapField;
  readonly [option: string]: unknown;
}

/** What stands in for the plain widget of a value, by the value's path: `image.src`. */
export type Widgets = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface FieldSource {
  readonly texts: FieldTexts;
  readonly leftOut: LeftOut;
  readonly widgets: Widgets;
}

/**
 * The fields of a form, in the order of their texts.
 *
 * @param above path of the mapping that the form stands in, with a dot after each step
 * @throws where a key has neither text nor reason to be left out, or a text has no key
 */
export function decapFields(
  { fields }: MappingForm,
  source: FieldSource,
  above = '',
): readonly DecapField[] {
  const { texts, leftOut, widgets } = source;
  const unknown = Object.keys(fields).filter(
    (key) => !Object.hasOwn(texts, key) && !Object.hasOwn(leftOut, above + key),
  );
  if (unknown.length > 0) throw new Error(`No text for ${above}${unknown.join(', ')}`);
  return Object.entries(texts).map(([key, text]) => {
    const path = above + key;
    const field = fields[key];
    if (!field && widgets[path] === undefined) throw new Error(`No key ${path}`);
    return {
      name: key,
      label: text.label,
      required: field?.required ?? false,
      ...(text.hint !== undefined && { hint: text.hint }),
      ...widgetOf(field?.form ?? { kind: 'other' }, text, path, source),
      ...widgets[path],
    };
  });
}

function widgetOf(
  form: Form,
  text: FieldText,
  path: string,
  source: FieldSource,
): Readonly<Record<string, unknown>> & { readonly widget: string } {
  switch (form.kind) {
    case 'lines':
      return { widget: 'text' };
    case 'yesOrNo':
      return { widget: 'boolean' };
    case 'instant':
      return {
        widget: 'datetime',
        format: 'YYYY-MM-DD HH:mm',
        date_format: 'YYYY-MM-DD',
        time_format: 'HH:mm',
        default: '',
      };
    case 'identifier':
      return {
        widget: 'string',
        pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', 'केवल छोटे रोमन अक्षर, अंक और उनके बीच -'],
      };
    case 'webAddress':
      return { widget: 'string', pattern: ['^https?://[^\\s/]+\\S*$', 'पता https:// से शुरू हो'] };
    case 'choice':
      return {
        widget: 'select',
        options: form.words.map((value) => ({ value, label: text.words?.[value] ?? value })),
      };
    case 'list':
      return listWidget(form.item, text, path, source);
    case 'mapping':
      // A mapping that may be absent: a list of at most one.
      return { ...listWidget(form, text, path, source), max: 1, allow_reorder: false };
    default:
      return { widget: 'string' };
  }
}

function listWidget(item: Form, text: FieldText, path: string, source: FieldSource) {
  // Without it Decap begins a list with one item wherever one of its fields has a default.
  const list = {
    widget: 'list',
    label_singular: text.one ?? text.label,
    collapsed: true,
    default: [],
  };
  if (item.kind === 'mapping') {
    const fields = decapFields(item, { ...source, texts: text.fields ?? {} }, `${path}.`);
    const [first] = fields;
    return { ...list, summary: `{{fields.${first?.name}}}`, fields };
  }
  const label = text.one ?? text.label;
  return { ...list, field: { name: 'item', label, required: true, widget: 'string' } };
}
