import { toLatinDigits } from '../houseStyle.ts';
import { monthOfName, weekdayOfName } from './monthReading.ts';
import { parseTypedTime } from './parseTypedTime.ts';
import { isCalendarDay } from './wallTime.ts';

/**
 * What a date typed by a reporter means.
 * - `date`: `iso` is "2024-11-22", or with a time "2024-11-22T18:35:00+05:30"
 * - `ambiguous`: day and month can be mixed up; the Indian reading (day first) comes first
 * - `impossible`: looks like a date, but there is no such day or time, or the weekday named
 *   is another one
 * - `unrecognised`: no form of a date that we know
 */
export type TypedDate =
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] }
  | { readonly kind: 'impossible'; readonly reason: 'day' | 'time' | 'weekday' }
  | { readonly kind: 'unrecognised' };

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=$|[\sT,])/;
const YEAR_LAST = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})(?=$|[\s,])/;
const NAMED_DAY_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([\p{L}\p{M}]+\.?),?[\s-]+(\d{4}|\d{2})(?=$|[\s,])/iu;
const NAMED_MONTH_FIRST =
  /^([\p{L}\p{M}]+\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}|\d{2})(?=$|[\s,])/iu;
const WEEKDAY = /^([\p{L}\p{M}]+)[,\s]+/u;

/**
 * Reads a date as reporters type it: `22-11-2024`, `22/11/24`, `२२ नवंबर २०२४`,
 * `22 Nov 2024 6:35 PM`, `शुक्रवार, 22 नवंबर 2024, शाम 6.35 बजे`. Two-digit years are 20xx.
 * Total: any string has an answer.
 */
export function parseTypedDate(text: string): TypedDate {
  const typed = toLatinDigits(text).normalize('NFC').replace(/\s+/g, ' ').trim();
  const weekdayName = WEEKDAY.exec(typed);
  const weekday = weekdayName?.[1] === undefined ? undefined : weekdayOfName(weekdayName[1]);
  const body = weekday === undefined ? typed : typed.slice(weekdayName?.[0].length);
  return readBody(body, weekday);
}

function readBody(body: string, weekday: number | undefined): TypedDate {
  const found = readDays(body);
  if (found === undefined) return { kind: 'unrecognised' };
  const time = parseTypedTime(body.slice(found.length));
  if (time === undefined) return { kind: 'unrecognised' };
  if (time === 'impossible') return { kind: 'impossible', reason: 'time' };
  const possible = found.days.filter((day) => isCalendarDay(day.year, day.month, day.day));
  if (possible.length === 0) return { kind: 'impossible', reason: 'day' };
  const fitting = possible.filter((day) => weekday === undefined || weekdayOf(day) === weekday);
  const [first, second] = fitting.map((day) => isoDay(day) + time);
  if (first === undefined) return { kind: 'impossible', reason: 'weekday' };
  if (second === undefined || second === first) return { kind: 'date', iso: first };
  return { kind: 'ambiguous', readings: [first, second] };
}

interface FoundDays {
  /** Readings, the likeliest first. */
  readonly days: readonly Day[];
  /** Code units of the body that the date takes. */
  readonly length: number;
}

function readDays(body: string): FoundDays | undefined {
  const [whole, a, b, c] = YEAR_FIRST.exec(body) ?? YEAR_LAST.exec(body) ?? [];
  if (whole !== undefined && a !== undefined && b !== undefined && c !== undefined) {
    return { days: readingsOfFigures(a, b, c), length: whole.length };
  }
  return readNamed(body, NAMED_DAY_FIRST, 1, 2) ?? readNamed(body, NAMED_MONTH_FIRST, 2, 1);
}

function readingsOfFigures(a: string, b: string, c: string): readonly Day[] {
  if (a.length === 4) return [{ year: Number(a), month: Number(b), day: Number(c) }];
  const year = fullYear(c);
  return [
    { year, month: Number(b), day: Number(a) },
    { year, month: Number(a), day: Number(b) },
  ];
}

function readNamed(
  body: string,
  form: RegExp,
  dayGroup: number,
  monthGroup: number,
): FoundDays | undefined {
  const parts = form.exec(body);
  const month = monthOfName(parts?.[monthGroup] ?? '');
  if (parts === null || month === undefined) return undefined;
  const day = { year: fullYear(parts[3] ?? ''), month, day: Number(parts[dayGroup]) };
  return { days: [day], length: parts[0].length };
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function isoDay({ year, month, day }: Day): string {
  const padded = [String(year).padStart(4, '0'), pad(month), pad(day)];
  return padded.join('-');
}

function pad(figure: number): string {
  return String(figure).padStart(2, '0');
}
