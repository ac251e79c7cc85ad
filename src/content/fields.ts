/** The kinds of values that stand in front matter and settings: YAML text in, typed values out. */
import * as z from 'zod';
import { slug } from '../hindi/index.ts';
import { otherChoiceNames, type ProblemRule, type ProblemValues } from '../messages/problems.ts';
import { parseInstant } from './instant.ts';
import { misspelt } from './nearest.ts';

/** What a custom issue carries, so that it becomes a located problem. The key is known later. */
export interface RejectedValue {
  readonly rule: ProblemRule;
  readonly values: Readonly<Record<string, string>>;
}

interface IssueSink {
  readonly issues: z.core.$ZodRawIssue[];
}

/** Refuses a value by a rule of the catalogue; returns what a transform has to return then. */
export function reject<Rule extends ProblemRule>(
  sink: IssueSink,
  input: unknown,
  rule: Rule,
  values: Omit<ProblemValues<Rule>, 'key'>,
): never {
  const params: RejectedValue = { rule, values };
  sink.issues.push({ code: 'custom', input, params: { ...params } });
  return z.NEVER;
}

/** A line of text: white space within is one space. */
export const text = z.string().transform((value) => value.replace(/\s+/g, ' ').trim());

/** Text of several lines, kept as written. */
export const longText = z.string().transform((value) => value.trim());

/** A moment: see `parseInstant` for the forms. */
export const instant = z.string().transform((value, sink) => {
  const read = parseInstant(value.trim());
  if ('epoch' in read) return read;
  const { key: _, ...values } = read.values;
  sink.issues.push({ code: 'custom', input: value, params: { rule: read.rule, values } });
  return z.NEVER;
});

const YES = new Set(['true', 'yes', 'on', 'हां', 'हाँ', 'जी हां']);
const NO = new Set(['false', 'no', 'off', 'नहीं', 'नही']);

export const yesOrNo = z.string().transform((value, sink) => {
  const word = value.trim().toLowerCase();
  if (YES.has(word)) return true;
  if (NO.has(word)) return false;
  return reject(sink, value, 'yes-or-no', { value });
});

/** Part of an address: small Roman letters, digits and single hyphens. */
export const identifier = z.string().transform((value, sink) => {
  const id = value.trim();
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return id;
  return reject(sink, value, 'bad-id', { value, suggestion: slug(value) });
});

/** A complete address of the web. */
export const webAddress = z.string().transform((value, sink) => {
  const address = value.trim();
  if (/^https?:\/\/[^\s/]+\S*$/i.test(address) && URL.canParse(address)) return address;
  return reject(sink, value, 'bad-link', { value });
});

/** One of the words given. */
export function choice<const Word extends string>(words: readonly Word[]) {
  const schema = z.string().transform((value, sink): Word => {
    const written = value.trim().toLowerCase();
    const word = words.find((known) => known === written);
    if (word) return word;
    const other = otherChoiceNames.get(written);
    return reject(sink, value, 'unknown-choice', {
      value,
      known: words.join(', '),
      suggestion: words.find((known) => known === other) ?? misspelt(value, words) ?? '',
    });
  });
  return schema.register(choices, { words });
}

/** The words of each choice, for whoever makes a form of a schema. */
export const choices = z.registry<{ readonly words: readonly string[] }>();

export function decimal(from: number, to: number, example: string) {
  return z.string().transform((value, sink) => {
    const number = Number(value);
    if (value.trim() !== '' && number >= from && number <= to) return number;
    return reject(sink, value, 'number-expected', {
      value,
      from: String(from),
      to: String(to),
      example,
    });
  });
}

/** Whether a value was written at all; nothing but white space was not. */
export function isPresent(value: unknown): boolean {
  if (typeof value === 'string') return /\S/.test(value);
  return value !== null && value !== undefined;
}

/** A list; a single value counts as a list of one, and empty items do not count. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.preprocess(
    (value) => (Array.isArray(value) ? value.filter(isPresent) : [value]),
    z.array(item).readonly(),
  );
}

/** A list of lines; a single text may hold several, divided by commas. */
export const textList = z.preprocess(
  (value) =>
    (typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [value]).filter(
      isPresent,
    ),
  z.array(text).readonly(),
);

/** Keys and values; a key without a value counts as not written. */
export function mapping<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.preprocess(withoutEmptyKeys, z.strictObject(shape).readonly());
}

function withoutEmptyKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => isPresent(entry)));
}
