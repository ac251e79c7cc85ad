/** One story on its own: the text of its file to typed values. */
import type { z } from 'zod';
import { type ArticleFields, articleSchema, articleShape, STAND_INS } from './articleSchema.ts';
import { checkFields } from './checkFields.ts';
import { isPresent } from './fields.ts';
import { fileInCommand } from './fileInCommand.ts';
import { countLines, splitFrontMatter } from './frontMatter.ts';
import type { Instant } from './instant.ts';
import { looksLikeKrutiDev } from './krutiDev.ts';
import { type BodyPicture, bodyPictures } from './pictures.ts';
import { type Fault, fault } from './problem.ts';
import { slugFromFile } from './slugFromFile.ts';

/** A story whose file is in order by itself. Plain data, so that it can be remembered as JSON. */
export interface ParsedArticle {
  readonly fields: ArticleFields;
  readonly slug: string;
  /** Markdown in display normal form. */
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly pictures: readonly BodyPicture[];
}

export interface Outcome<Value> {
  readonly value?: Value;
  readonly faults: readonly Fault[];
}

export interface ParsedFile extends Outcome<ParsedArticle> {
  /** Of a faulty file, what can still be checked; keys named in `standIns` hold made-up values. */
  readonly salvaged?: { readonly article: ParsedArticle; readonly standIns: ReadonlySet<string> };
}

/**
 * Parses the text of a story.
 *
 * @param file path below the content folder; gives the slug where the front matter has none
 */
export function parseArticle(file: string, text: string): ParsedFile {
  const split = splitFrontMatter(text);
  if ('faults' in split) return { faults: split.faults };
  const { data, body, bodyLine } = split;
  const withFields = (fields: ArticleFields): ParsedArticle => ({
    fields,
    slug: fields.slug ?? slugFromFile(file, fields.title, fields.date.iso),
    body,
    bodyLine,
    pictures: bodyPictures(body, bodyLine),
  });
  const checked = checkFields(data);
  if (checked.faults) {
    const { fields, standIns } = salvageFields(data);
    const faults = [...checked.faults, ...checkBody(file, body, bodyLine, fields)];
    return { faults, salvaged: { article: withFields(fields), standIns } };
  }
  const fields = checked.value;
  const faults = [...checkBody(file, body, bodyLine, fields), ...dateFaults(fields)];
  return { value: withFields(fields), faults };
}

/** The fields that are right, and stand-ins for the rest, so that one run finds every fault. */
function salvageFields(data: unknown): {
  readonly fields: ArticleFields;
  readonly standIns: ReadonlySet<string>;
} {
  const written = typeof data === 'object' && data !== null ? Object.entries(data) : [];
  const shape: Readonly<Record<string, z.ZodType>> = articleShape;
  const right = written.filter(
    ([key, value]) =>
      isPresent(value) && Object.hasOwn(shape, key) && shape[key]?.safeParse(value).success,
  );
  const keys = new Set(right.map(([key]) => key));
  return {
    fields: articleSchema.parse({ ...STAND_INS, ...Object.fromEntries(right) }),
    standIns: new Set(Object.keys(shape).filter((key) => !keys.has(key))),
  };
}

function checkBody(
  file: string,
  body: string,
  line: number,
  { draft, title }: ArticleFields,
): readonly Fault[] {
  const conflict = /^<{7} .*$/m.exec(body);
  if (conflict) {
    const lines = countLines(body, conflict.index);
    return [{ ...fault('merge-conflict', { found: conflict[0] }), line: line + lines }];
  }
  if (body.trim() === '') return draft ? [] : [{ ...fault('empty-body', {}), line }];
  if (looksLikeKrutiDev(body))
    return [{ ...fault('legacy-font', { file: fileInCommand(file) }), line }];
  return looksLikeKrutiDev(title)
    ? [fault('legacy-font', { file: fileInCommand(file) }, ['title'])]
    : [];
}

function dateFaults({ date, updated, expires }: ArticleFields): readonly Fault[] {
  const later = { updated, expires };
  return Object.entries(later).flatMap(([key, moment]) =>
    moment && moment.epoch < dayStart(date, moment)
      ? [fault('date-order', { key, value: moment.iso.slice(0, 16), before: 'date' }, [key])]
      : [],
  );
}

/** A day without time is not earlier than a moment of the same day. */
function dayStart(date: Instant, other: Instant): number {
  return 'dayOnly' in other ? date.epoch - 86_400_000 : date.epoch;
}
