/** Dates as the desk writes them: text in, moments with the paper's offset out. */
import type { Fault } from './problem.ts';
import { fault } from './problem.ts';

/** A moment. `iso` always carries the offset of Asia/Kolkata: "2024-11-22T18:35:00+05:30". */
export interface Instant {
  /** Milliseconds since 1970 UTC. */
  readonly epoch: number;
  readonly iso: string;
  /** The author gave no time: the moment is the day's beginning, and no time should be printed. */
  readonly dayOnly?: true;
}

/** Asia/Kolkata has kept one offset since 1945, so no time zone data is needed. */
const OFFSET_MINUTES = 330;
const MINUTE = 60_000;
const FIRST_YEAR = 1947;
const LAST_YEAR = 2200;

const ISO_FORM =
  /^(\d{4})-(\d{2})-(\d{2})(?:(?:[T ]|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** The moment as an instant in the paper's zone; `epoch` in milliseconds. */
export function instantAt(epoch: number): Instant {
  const local = new Date(epoch + OFFSET_MINUTES * MINUTE).toISOString().slice(0, 19);
  return { epoch, iso: `${local}+05:30` };
}

/**
 * Reads a date: `2024-11-22`, `2024-11-22 18:35`, or ISO 8601 with seconds and offset. Without an
 * offset the time is Asia/Kolkata's; without a time the day's beginning is meant.
 *
 * @returns the moment, or a fault that says how to write what was probably meant
 */
export function parseInstant(text: string): Instant | Fault {
  const match = ISO_FORM.exec(text);
  if (!match) return readLooseDate(text);
  const parts = {
    year: Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
    hour: Number(match[4] ?? 0),
    minute: Number(match[5] ?? 0),
    second: Number(match[6] ?? 0),
  };
  const offset = offsetMinutes(match[7]);
  if (!isPossible(parts) || offset === undefined) return impossible(text);
  const { year, month, day, hour, minute, second } = parts;
  const instant = instantAt(Date.UTC(year, month - 1, day, hour, minute, second) - offset * MINUTE);
  return match[4] === undefined ? { ...instant, dayOnly: true } : instant;
}

function impossible(text: string): Fault {
  return fault('date-impossible', { value: text, key: 'date' });
}

function offsetMinutes(zone: string | undefined): number | undefined {
  if (zone === undefined) return OFFSET_MINUTES;
  if (zone.toUpperCase() === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  if (hours > 14 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function isPossible({ year, month, day, hour, minute, second }: Parts): boolean {
  return (
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= new Date(Date.UTC(year, month, 0)).getUTCDate() &&
    hour <= 23 &&
    minute <= 59 &&
    second <= 59
  );
}

const MONTH_NAMES: readonly (readonly string[])[] = [
  ['जनवरी', 'january', 'jan'],
  ['फरवरी', 'फ़रवरी', 'february', 'feb'],
  ['मार्च', 'march', 'mar'],
  ['अप्रैल', 'april', 'apr'],
  ['मई', 'may'],
  ['जून', 'june', 'jun'],
  ['जुलाई', 'july', 'jul'],
  ['अगस्त', 'august', 'aug'],
  ['सितंबर', 'सितम्बर', 'september', 'sept', 'sep'],
  ['अक्टूबर', 'अक्तूबर', 'october', 'oct'],
  ['नवंबर', 'नवम्बर', 'november', 'nov'],
  ['दिसंबर', 'दिसम्बर', 'december', 'dec'],
];

const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) =>
    names.map((name) => [name.normalize('NFC'), index + 1] as const),
  ),
);

const DAY_FIRST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:[ ,T]+(.+))?$/;
const YEAR_FIRST = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[ ,T]+(.+))?$/;
const NAMED_MONTH =
  /^(\d{1,2})(?:st|nd|rd|th)?[-/., ]+([^\d\s,./-]+)\.?[-/., ]+(\d{4}|\d{2})(?:[ ,T]+(.+))?$/i;
const MONTH_FIRST = /^([^\d\s,./-]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:[ ,T]+(.+))?$/i;
const CLOCK = /^(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*([ap])?\.?m?\.?(?:\s*IST)?$/i;

/** Forms that reporters type and that are understood only to be corrected. */
function readLooseDate(written: string): Fault {
  const text = latinDigits(written).trim();
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return numericDate(written, dayFirst);
  const day = yearFirst(text) ?? namedMonth(text);
  if (!day) return fault('date-unknown', { value: written, key: 'date' });
  const time = clock(day.time);
  if (!isPossible({ ...day, ...NOON }) || time === undefined) return impossible(written);
  return correctable(day, time);
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

interface DayAndTime extends Day {
  readonly time?: string | undefined;
}

const NOON = { hour: 12, minute: 0, second: 0 };

function yearFirst(text: string): DayAndTime | undefined {
  const match = YEAR_FIRST.exec(text);
  if (!match) return undefined;
  return {
    year: Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
    time: match[4],
  };
}

function namedMonth(text: string): DayAndTime | undefined {
  const dayFirst = NAMED_MONTH.exec(text);
  const monthFirst = dayFirst ? undefined : MONTH_FIRST.exec(text);
  const match = dayFirst ?? monthFirst;
  if (!match) return undefined;
  const [day, name] = dayFirst ? [match[1], match[2]] : [match[2], match[1]];
  const month = MONTH_BY_NAME.get((name ?? '').toLowerCase());
  if (month === undefined) return undefined;
  return { year: fullYear(match[3] ?? ''), month, day: Number(day), time: match[4] };
}

/** `22-11-2024` can only be read with the day first; `05-11-2024` can be read in two ways. */
function numericDate(written: string, match: RegExpExecArray): Fault {
  const [first, second] = [Number(match[1]), Number(match[2])];
  const year = fullYear(match[3] ?? '');
  const time = clock(match[4]);
  const readings = [
    { year, month: second, day: first },
    { year, month: first, day: second },
  ].filter((day) => isPossible({ ...day, ...NOON }));
  const [one, other] = readings;
  if (!one || time === undefined) return impossible(written);
  if (!other || first === second) return correctable(one, time);
  return fault('date-ambiguous', {
    value: written,
    key: 'date',
    first: inWords(one),
    second: inWords(other),
    firstFixed: isoDay(one) + time,
    secondFixed: isoDay(other) + time,
  });
}

function correctable(day: Day, time: string): Fault {
  return fault('date-format', { key: 'date', read: inWords(day), fixed: isoDay(day) + time });
}

/** " 18:35" for "6:35 PM", nothing for no time, undefined for what is no time. */
function clock(text: string | undefined): string | undefined {
  if (text === undefined) return '';
  const match = CLOCK.exec(text.trim());
  if (!match) return undefined;
  const half = match[4]?.toLowerCase();
  const written = Number(match[1]);
  if (half && (written < 1 || written > 12)) return undefined;
  const hour = half ? (written % 12) + (half === 'p' ? 12 : 0) : written;
  if (hour > 23 || Number(match[2]) > 59) return undefined;
  return ` ${twoDigits(hour)}:${match[2]}`;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function inWords({ year, month, day }: Day): string {
  return `${day} ${MONTH_NAMES[month - 1]?.[0] ?? ''} ${year}`;
}

function isoDay({ year, month, day }: Day): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function latinDigits(text: string): string {
  return text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
}
