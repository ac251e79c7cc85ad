import { DateTime } from 'luxon';
import {
  type DateInput,
  indiaInstant,
  indiaWallTime,
  isFixedOffsetInIndia,
  type WallTime,
} from './wallTime.ts';

export const INDIA = 'Asia/Kolkata';

/**
 * Wall time of a date in a zone (IANA name). Strings without an offset are read in that zone.
 * @throws RangeError for a date or a zone that does not exist.
 */
export function wallTime(date: DateInput, zone: string = INDIA): WallTime {
  if (zone === INDIA) {
    const instant = indiaInstant(date);
    if (isFixedOffsetInIndia(instant.epochMs)) return indiaWallTime(instant);
  }
  return fromLuxon(toLuxon(date, zone), typeof date !== 'string' || date.length > 10);
}

function toLuxon(date: DateInput, zone: string): DateTime {
  const moment =
    typeof date === 'string'
      ? DateTime.fromISO(date.replace(' ', 'T'), { zone })
      : DateTime.fromMillis(Number(date), { zone });
  if (!moment.isValid) throw new RangeError(`${moment.invalidExplanation ?? 'Invalid date'}`);
  return moment;
}

function fromLuxon(moment: DateTime, timeGiven: boolean): WallTime {
  return {
    year: moment.year,
    month: moment.month,
    day: moment.day,
    hour: moment.hour,
    minute: moment.minute,
    weekday: moment.weekday % 7,
    timeGiven,
  };
}
