import type { HouseStyle } from '../houseStyle.ts';
import { type DateStyle, formatWallTime } from './formatWallTime.ts';
import type { DateInput, WallTime } from './wallTime.ts';
import { wallTime } from './zonedTime.ts';

export interface DateOptions extends HouseStyle {
  /** IANA zone; India's unless given, whatever the machine's. */
  readonly zone?: string;
}

/**
 * A date in Hindi, as newspapers print it.
 *
 * `date` is an ISO 8601 string (without an offset it is read on the zone's clocks; a bare day
 * prints no time of day), a Date, or milliseconds since 1970.
 * @throws RangeError for a date that does not exist.
 * @example formatDate('2024-11-22T13:05Z', 'dateTime') // 22 नवंबर 2024, शाम 6:35 बजे
 */
export function formatDate(date: DateInput, style: DateStyle, options: DateOptions = {}): string {
  return formatWallTime(wallTime(date, options.zone), style, options);
}

/**
 * A span of days: "22 से 24 नवंबर 2024", "30 नवंबर से 2 दिसंबर 2024",
 * "30 दिसंबर 2024 से 2 जनवरी 2025". What both ends share is said once.
 * @throws RangeError where the span ends before it begins.
 */
export function formatDateRange(from: DateInput, to: DateInput, options: DateOptions = {}): string {
  const start = wallTime(from, options.zone);
  const end = wallTime(to, options.zone);
  if (dayKey(end) < dayKey(start)) throw new RangeError('The span ends before it begins');
  const last = formatWallTime(end, 'date', options);
  if (dayKey(start) === dayKey(end)) return last;
  return `${firstDay(start, end, options)} से ${last}`;
}

function firstDay(start: WallTime, end: WallTime, options: DateOptions): string {
  if (start.year !== end.year) return formatWallTime(start, 'date', options);
  const dayMonth = formatWallTime(start, 'dayMonth', options);
  return start.month === end.month ? dayMonth.slice(0, dayMonth.indexOf(' ')) : dayMonth;
}

function dayKey(time: WallTime): number {
  return (time.year * 12 + time.month) * 31 + time.day;
}
