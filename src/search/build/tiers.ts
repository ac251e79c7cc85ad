/** Two tiers by the stories' dates alone, so that adding a story leaves the archive as it is. */
import type { SearchDocument } from '../engine.ts';

export interface Tiers {
  /** Stories of the newest story's quarter, month or week; newest first, as all tiers. */
  readonly recent: readonly SearchDocument[];
  readonly archive: readonly SearchDocument[];
}

/** With more stories than this in the part before, a shorter part of the calendar is the recent tier. */
const MANY = 200;

/**
 * The recent tier is rewritten with every story, in few files: it is kept small, so that a reader of a
 * large paper need not fetch large ones. What decides are stories of parts that are over, so a new
 * story never moves the others, unless it is the first of its quarter, month or week.
 *
 * @param documents newest first
 */
export function tiersOf(documents: readonly SearchDocument[]): Tiers {
  const newest = documents[0];
  if (!newest) return { recent: [], archive: [] };
  const [quarter = 0, month = 0, week = 0] = calendarStarts(newest.date).map((day) =>
    countFrom(documents, day),
  );
  const recent = quarter - month <= MANY ? quarter : month - week <= MANY ? month : week;
  return { recent: documents.slice(0, recent), archive: documents.slice(recent) };
}

/** Stories on or after a day. */
function countFrom(documents: readonly SearchDocument[], day: string): number {
  const older = documents.findIndex(({ date }) => date < day);
  return older < 0 ? documents.length : older;
}

/** Days on which the weeks of a month begin: its last has the days that are left. */
const WEEKS = [24, 16, 8, 1];

/**
 * First days of the quarter, the month and the week of the month in which a day lies.
 *
 * @example calendarStarts('2024-11-22T10:00:00+05:30') // ['2024-10-01', '2024-11-01', '2024-11-16']
 */
export function calendarStarts(date: string): readonly [string, string, string] {
  const [year, month] = [date.slice(0, 4), Number(date.slice(5, 7))];
  const day = Number(date.slice(8, 10));
  const firstMonth = Math.floor((month - 1) / 3) * 3 + 1;
  const named = (of: number, on: number): string => `${year}-${twoDigits(of)}-${twoDigits(on)}`;
  const week = WEEKS.find((first) => first <= day) ?? 1;
  return [named(firstMonth, 1), named(month, 1), named(month, week)];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
