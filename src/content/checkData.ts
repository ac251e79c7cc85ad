/** Plain data against a schema: the typed value, or every fault with its path. */
import type { z } from 'zod';
import { exampleOfKey, otherKeyNames, otherPictureKeyNames } from '../messages/problems.ts';
import { isPresent, type RejectedValue } from './fields.ts';
import { misspelt } from './nearest.ts';
import { type Fault, fault } from './problem.ts';

export type Checked<Value> =
  | { readonly value: Value; readonly faults?: never }
  | { readonly value?: never; readonly faults: readonly Fault[] };

/** @param keys the keys that the schema knows, for suggestions */
export function checkData<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
): Checked<z.output<Schema>> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data };
  const faults = result.error.issues.flatMap((issue) => issueFaults(issue, data, schema));
  const misspelt = new Set(
    faults.filter(({ rule }) => rule === 'misspelt-key').map(({ values }) => values.suggestion),
  );
  // A key that stands there under another name is not missing.
  return {
    faults: faults.filter(
      ({ rule, values }) => rule !== 'missing-key' || !misspelt.has(values.key),
    ),
  };
}

function issueFaults(issue: z.core.$ZodIssue, data: unknown, schema: z.ZodType): readonly Fault[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((unknown) => unknownKey(unknown, path, schema));
  }
  if (issue.code === 'custom') {
    const { rule, values } = issue.params as unknown as RejectedValue;
    return [{ rule, values: { key, ...values }, path }];
  }
  if (issue.code !== 'invalid_type') return [fault('broken-yaml', { reason: issue.message }, path)];
  const found = valueAt(data, path);
  const example = exampleOfKey(key);
  if (found === undefined) return [fault('missing-key', { key, example }, path)];
  if (!isPresent(found)) return [fault('empty-key', { key, example }, path)];
  if (issue.expected === 'array') return [fault('not-a-list', {}, path)];
  if (issue.expected === 'string') {
    const first = Array.isArray(found) ? found.find((item) => typeof item === 'string') : undefined;
    const one = first === undefined ? example : `${key}: ${first}`;
    return [fault('text-expected', { key, example: one }, path)];
  }
  return [
    fault('not-a-mapping', { key, example: key === '' ? exampleOfKey('title') : example }, path),
  ];
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data;
  for (const step of path) {
    // A value alone counts as a list of one.
    if (step === 0 && value !== undefined && !Array.isArray(value)) continue;
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, step)
      ? (value as Record<string | number, unknown>)[step]
      : undefined;
  }
  return value;
}

/** Hindi, capitalised and misspelt keys are recognised, so that the right one can be named. */
function unknownKey(key: string, path: readonly (string | number)[], schema: z.ZodType): Fault {
  const known = knownKeys(schema, path);
  const plain = key.trim().toLowerCase();
  const others = [otherKeyNames.get(plain), otherPictureKeyNames.get(plain)];
  const suggestion =
    known.find((name) => name === plain || others.includes(name)) ?? misspelt(plain, known);
  return suggestion === undefined
    ? fault('unknown-key', { key, known: known.join(', ') }, [...path, key])
    : fault('misspelt-key', { key, suggestion }, [...path, key]);
}

/** The keys that a schema takes at a path. */
function knownKeys(schema: z.ZodType, path: readonly (string | number)[]): readonly string[] {
  let at: unknown = schema;
  for (const step of [undefined, ...path]) at = unwrap(step === undefined ? at : child(at, step));
  return Object.keys(definition(at).shape ?? {});
}

interface Definition {
  readonly type?: string;
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
  readonly innerType?: unknown;
  readonly in?: unknown;
  readonly out?: unknown;
}

function definition(schema: unknown): Definition {
  if (typeof schema !== 'object' || schema === null || !('def' in schema)) return {};
  return schema.def as Definition;
}

function child(schema: unknown, step: string | number): unknown {
  const { shape, element } = definition(schema);
  return typeof step === 'number' ? element : shape?.[step];
}

/** Through preprocessing, defaults and the like to the object or list itself. */
function unwrap(schema: unknown): unknown {
  const { innerType, type, in: input, out } = definition(schema);
  if (innerType) return unwrap(innerType);
  if (type !== 'pipe') return schema;
  return unwrap(definition(input).type === 'transform' ? out : input);
}
