/** The front matter of a story against its schema, at the cost of what is written. */
import type { z } from 'zod';
import { remembered } from '../hindi/remembered.ts';
import { type ArticleFields, articleSchema, articleShape, STAND_INS } from './articleSchema.ts';
import { type Checked, checkData } from './checkData.ts';
import { isPresent } from './fields.ts';

const SCHEMAS: readonly (readonly [key: string, schema: z.ZodType])[] =
  Object.entries(articleShape);

/** What keys are that nobody wrote. */
const DEFAULTS: Readonly<Record<string, unknown>> = articleSchema.parse(STAND_INS);

/**
 * The fields of a story, or every fault. A story names few of the keys that it could: each is read
 * by its own schema, and the others are the same for all. The whole schema is asked about whatever
 * is not right.
 */
export function checkFields(data: unknown): Checked<ArticleFields> {
  const fields = typeof data === 'object' && data !== null ? rightFields(data) : undefined;
  return fields ? { value: fields } : checkData(articleSchema, data);
}

/** Keys in the order of the schema, as it would give them. */
function rightFields(data: object): ArticleFields | undefined {
  const written: Readonly<Record<string, unknown>> = { ...data };
  const fields: Record<string, unknown> = {};
  let unread = Object.values(written).filter(isPresent).length;
  for (const [key, schema] of SCHEMAS) {
    const value = Object.hasOwn(written, key) ? written[key] : undefined;
    if (isPresent(value)) {
      const read = readField(key, schema, value);
      if (!read.success) return undefined;
      fields[key] = read.data;
      unread -= 1;
    } else if (Object.hasOwn(STAND_INS, key)) return undefined;
    else if (Object.hasOwn(DEFAULTS, key)) fields[key] = DEFAULTS[key];
  }
  // A key that no schema reads is a fault.
  return unread === 0 ? (fields as ArticleFields) : undefined;
}

/** Authors may be as many as stories: the readings of most are enough. */
const MOST_READINGS = 10_000;

/** Readers of the keys under which a paper's stories say the same few things. */
const REPEATED = new Map(
  (['category', 'author', 'district'] as const).map((key) => [
    key as string,
    remembered((value) => articleShape[key].safeParse(value), MOST_READINGS),
  ]),
);

function readField(key: string, schema: z.ZodType, value: unknown): z.ZodSafeParseResult<unknown> {
  const repeated = typeof value === 'string' ? REPEATED.get(key) : undefined;
  return repeated ? repeated(String(value)) : schema.safeParse(value);
}
