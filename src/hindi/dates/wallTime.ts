/** What a clock and a calendar on a wall show; no zone is left in it. */
export interface WallTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 to 23. */
  readonly hour: number;
  readonly minute: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** False where only a day was given, so that no hour is ever invented for it. */
  readonly timeGiven: boolean;
}

/** An ISO 8601 string, a Date, or milliseconds since 1970-01-01T00:00Z. */
export type DateInput = string | Date | number;

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;
const INDIA_OFFSET_MINUTES = 330;

/** India's clocks have stood at +05:30 without a change since 15 October 1945 (tz database). */
const INDIA_FIXED_SINCE = Date.UTC(1945, 9, 15);

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)?)?$/;

export interface Instant {
  readonly epochMs: number;
  readonly timeGiven: boolean;
}

/**
 * The instant of a date. Strings without an offset are read on India's clocks.
 * @throws RangeError for a date that does not exist or a form other than ISO 8601.
 */
export function indiaInstant(date: DateInput): Instant {
  if (typeof date !== 'string') {
    const epochMs = Number(date);
    if (!Number.isFinite(epochMs)) throw new RangeError(`Not a date: ${String(date)}`);
    return { epochMs, timeGiven: true };
  }
  const parts = ISO.exec(date);
  if (parts === null) throw new RangeError(`Not an ISO 8601 date: ${date}`);
  const [, year, month, day, hour, minute, second, fraction, offset] = parts;
  if (!isCalendarDay(Number(year), Number(month), Number(day))) {
    throw new RangeError(`No such day: ${date}`);
  }
  const utc = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (hour === undefined)
    return { epochMs: utc - INDIA_OFFSET_MINUTES * MS_PER_MINUTE, timeGiven: false };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) {
    throw new RangeError(`No such time: ${date}`);
  }
  const timeOfDay =
    (Number(hour) * 60 + Number(minute)) * MS_PER_MINUTE +
    Number(second ?? 0) * 1000 +
    Math.trunc(Number(`0.${fraction ?? 0}`) * 1000);
  return { epochMs: utc + timeOfDay - offsetMinutes(offset) * MS_PER_MINUTE, timeGiven: true };
}

function offsetMinutes(offset: string | undefined): number {
  if (offset === undefined) return INDIA_OFFSET_MINUTES;
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  return offset.startsWith('-') ? -minutes : minutes;
}

/** Whether such a day exists: not 31 February, not month 13. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day <= lastDay;
}

/** India's wall time of an instant, by arithmetic: a build formats hundreds of thousands. */
export function indiaWallTime(instant: Instant): WallTime {
  return wallTimeAtOffset(instant, INDIA_OFFSET_MINUTES);
}

/** Whether the arithmetic of `indiaWallTime` holds for an instant. */
export function isFixedOffsetInIndia(epochMs: number): boolean {
  return epochMs >= INDIA_FIXED_SINCE;
}

function wallTimeAtOffset({ epochMs, timeGiven }: Instant, offset: number): WallTime {
  const local = epochMs + offset * MS_PER_MINUTE;
  const calendar = calendarDay(Math.floor(local / MS_PER_DAY));
  const minuteOfDay = Math.floor((local - calendar.dayNumber * MS_PER_DAY) / MS_PER_MINUTE);
  return {
    year: calendar.year,
    month: calendar.month,
    day: calendar.day,
    weekday: calendar.weekday,
    hour: Math.floor(minuteOfDay / 60),
    minute: minuteOfDay % 60,
    timeGiven,
  };
}

interface CalendarDay {
  readonly dayNumber: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

function calendarDay(dayNumber: number): CalendarDay {
  const date = new Date(dayNumber * MS_PER_DAY);
  return {
    dayNumber,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}
