/** What a schema of the newsroom's files asks for, as a form: the one source of the editor's fields. */
import type { z } from 'zod';
import {
  choices,
  identifier,
  instant,
  longText,
  text,
  textList,
  webAddress,
  yesOrNo,
} from '../content/fields.ts';

/** How a single value is written. */
export type ValueKind = 'line' | 'lines' | 'instant' | 'yesOrNo' | 'identifier' | 'webAddress';

export type Form =
  | { readonly kind: ValueKind }
  | { readonly kind: 'choice'; readonly words: readonly string[] }
  /** Anything else that one line of text holds, such as a number. */
  | { readonly kind: 'other' }
  /** `commas`: one text may hold several items, divided by commas. */
  | { readonly kind: 'list'; readonly item: Form; readonly commas?: true }
  | MappingForm;

export interface MappingForm {
  readonly kind: 'mapping';
  readonly fields: Readonly<Record<string, FieldForm>>;
}

export interface FieldForm {
  readonly form: Form;
  readonly required: boolean;
}

const VALUES: ReadonlyMap<unknown, ValueKind> = new Map<unknown, ValueKind>([
  [text, 'line'],
  [longText, 'lines'],
  [instant, 'instant'],
  [yesOrNo, 'yesOrNo'],
  [identifier, 'identifier'],
  [webAddress, 'webAddress'],
]);

/** The part of a zod schema that tells how it is made. */
interface Definition {
  readonly type?: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
}

/** Reads a schema made of the kinds of `content/fields.ts`. */
export function formOf(schema: z.ZodType): Form {
  const value = VALUES.get(schema);
  if (value) return { kind: value };
  if (schema === textList) return { kind: 'list', item: { kind: 'line' }, commas: true };
  const known = choices.get(schema);
  if (known) return { kind: 'choice', words: known.words };
  const { type, shape, element, innerType, in: input, out } = definition(schema);
  if (innerType) return formOf(innerType);
  if (shape) return { kind: 'mapping', fields: fieldsOf(shape) };
  if (element) return { kind: 'list', item: formOf(element) };
  if (type === 'pipe' && out && definition(input).type === 'transform') return formOf(out);
  return { kind: 'other' };
}

function fieldsOf(shape: Readonly<Record<string, z.ZodType>>): MappingForm['fields'] {
  return Object.fromEntries(
    Object.entries(shape).map(([key, schema]) => {
      const { type } = definition(schema);
      return [key, { form: formOf(schema), required: type !== 'optional' && type !== 'default' }];
    }),
  );
}

function definition(schema: z.ZodType | undefined): Definition {
  return (schema?.def ?? {}) as Definition;
}
