/** The front matter of a story against its schema, at the cost of what is written. */
import type { z } from 'zod';
import { type ArticleFields, articleSchema, articleShape } from './articleSchema.ts';
import { type Checked, checkData } from './checkData.ts';
import { isPresent } from './fields.ts';

const SCHEMAS: readonly (readonly [key: string, schema: z.ZodType])[] =
  Object.entries(articleShape);

const {
  title: _title,
  date: _date,
  category: _category,
  ...LEFT_OUT
} = articleSchema.parse({
  title: '-',
  date: '2000-01-01',
  category: '-',
});
/** What keys that nobody wrote are; required ones are not among them. */
const DEFAULTS: Readonly<Record<string, unknown>> = LEFT_OUT;

const REQUIRED: ReadonlySet<string> = new Set(['title', 'date', 'category']);

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
    } else if (key in DEFAULTS) fields[key] = DEFAULTS[key];
    else if (REQUIRED.has(key)) return undefined;
  }
  // A key that no schema reads is a fault.
  return unread === 0 ? (fields as ArticleFields) : undefined;
}

type FieldReading = z.ZodSafeParseResult<unknown>;

/** Keys under which a paper's stories say the same few things. */
const REPEATED: ReadonlySet<string> = new Set(['category', 'author', 'district']);
/** Authors may be as many as stories: the readings of most are enough. */
const MOST_READINGS = 10_000;
const readings = new Map<string, FieldReading>();

function readField(key: string, schema: z.ZodType, value: unknown): FieldReading {
  if (typeof value !== 'string' || !REPEATED.has(key)) return schema.safeParse(value);
  const name = `${key} ${value}`;
  const known = readings.get(name);
  if (known) return known;
  const read = schema.safeParse(value);
  if (readings.size < MOST_READINGS) readings.set(name, read);
  return read;
}
