/** One story on its own: the text of its file to typed values. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { type ArticleFields, articleSchema } from './articleSchema.ts';
import { checkData } from './checkData.ts';
import { splitFrontMatter } from './frontMatter.ts';
import type { Instant } from './instant.ts';
import { looksLikeKrutiDev } from './krutiDev.ts';
import { type BodyPicture, bodyPictures } from './pictures.ts';
import { type Fault, fault } from './problem.ts';
import { slugOf } from './slugOf.ts';

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

/**
 * Parses the text of a story.
 *
 * @param file path below the content folder; gives the slug where the front matter has none
 */
export function parseArticle(file: string, text: string): Outcome<ParsedArticle> {
  const split = splitFrontMatter(text);
  if ('faults' in split) return { faults: split.faults };
  const checked = checkData(articleSchema, split.data);
  const bodyStart = text.length - split.body.length;
  const bodyFaults = checkBody(file, split.body, checked.value?.draft ?? false, bodyStart);
  if (checked.faults) return { faults: [...checked.faults, ...bodyFaults] };
  const fields = checked.value;
  const faults = [...bodyFaults, ...dateFaults(fields)];
  const value: ParsedArticle = {
    fields,
    slug: fields.slug ?? slugFromFile(file, fields),
    body: split.body,
    bodyLine: split.bodyLine,
    pictures: bodyPictures(split.body, split.bodyLine),
  };
  return { value, faults };
}

function checkBody(file: string, body: string, draft: boolean, offset: number): readonly Fault[] {
  if (body.trim() === '') return draft ? [] : [{ ...fault('empty-body', {}), offset }];
  return looksLikeKrutiDev(body) ? [{ ...fault('legacy-font', { file }), offset }] : [];
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

/** Marks that a computer adds to the name of a second copy. */
const COPY_MARK = /[\s_-]*(?:\(\d+\)|[-–]\s*copy)\s*$/i;

/** The file's name where it is ASCII, else its romanised form: short, stable, never empty. */
function slugFromFile(file: string, { date, title }: ArticleFields): string {
  const name = posix.basename(file).replace(/\.md$/i, '').replace(COPY_MARK, '');
  return slugOf(name) || slugOf(title) || `khabar-${digestOf(date.iso + title).slice(0, 6)}`;
}

export function digestOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
