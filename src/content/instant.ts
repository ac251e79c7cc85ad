/** Dates as the desk writes them: text in, moments with the paper's offset out. */
import { formatDate, parseTypedDate } from '../hindi/index.ts';
import { type Fault, fault } from './problem.ts';

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
/** Years outside are typing errors; before them the offset was another one. */
const FIRST_YEAR = 1946;
const LAST_YEAR = 2200;

const ISO_FORM =
  /^(\d{4})-(\d{2})-(\d{2})(?:(?:T| +)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)? *(Z|[+-]\d{2}:?\d{2})?)?$/i;

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
export function parseInstant(written: string): Instant | Fault {
  const match = ISO_FORM.exec(written);
  if (!match) return explainDate(written);
  const [year, month, day, hour, minute, second] = match
    .slice(1, 7)
    .map((figures) => Number(figures ?? 0)) as [number, number, number, number, number, number];
  const offset = offsetMinutes(match[7]);
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return fault('date-year', { value: written, year: match[1] ?? '', key: 'date' });
  }
  if (!isDay(year, month, day) || hour > 23 || minute > 59 || second > 59 || offset === undefined) {
    return fault('date-impossible', { value: written, key: 'date' });
  }
  const epoch = Date.UTC(year, month - 1, day, hour, minute, second) - offset * MINUTE;
  const instant =
    offset === OFFSET_MINUTES
      ? { epoch, iso: isoOf(`${match[1]}-${match[2]}-${match[3]}`, [hour, minute, second]) }
      : instantAt(epoch);
  return match[4] === undefined ? { ...instant, dayOnly: true } : instant;
}

/** A wall time of the paper's zone needs no calendar to be written. */
function isoOf(day: string, time: readonly number[]): string {
  return `${day}T${time.map((part) => String(part).padStart(2, '0')).join(':')}+05:30`;
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  // Every month has 28 days.
  return day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Minutes east of Greenwich; undefined for an offset that no place on Earth has. */
function offsetMinutes(zone: string | undefined): number | undefined {
  if (zone === undefined) return OFFSET_MINUTES;
  if (zone.toUpperCase() === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  if (hours > 14 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** Other forms are understood only to be corrected: two papers read 05-11-2024 in two ways. */
function explainDate(written: string): Fault {
  const typed = parseTypedDate(written);
  if (typed.kind === 'impossible') return fault('date-impossible', { value: written, key: 'date' });
  if (typed.kind === 'unrecognised') return fault('date-unknown', { value: written, key: 'date' });
  if (typed.kind === 'date') {
    return fault('date-format', { key: 'date', read: inWords(typed.iso), fixed: plain(typed.iso) });
  }
  const [first, second] = typed.readings;
  return fault('date-ambiguous', {
    value: written,
    key: 'date',
    first: inWords(first),
    second: inWords(second),
    firstFixed: plain(first),
    secondFixed: plain(second),
  });
}

/** "22 नवंबर 2024" for "2024-11-22T18:35:00+05:30". */
function inWords(iso: string): string {
  return formatDate(new Date(`${iso.slice(0, 10)}T12:00:00+05:30`), 'date');
}

/** "2024-11-22 18:35" for "2024-11-22T18:35:00+05:30". */
function plain(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}
