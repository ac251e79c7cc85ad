import { type HouseStyle, withDigits } from '../houseStyle.ts';
import { monthName, partOfDay, weekdayName } from './calendarWords.ts';
import type { WallTime } from './wallTime.ts';

/**
 * - `full` शुक्रवार, 22 नवंबर 2024
 * - `fullDateTime` शुक्रवार, 22 नवंबर 2024, शाम 6:35 बजे
 * - `date` 22 नवंबर 2024
 * - `dateTime` 22 नवंबर 2024, शाम 6:35 बजे
 * - `dayMonth` 22 नवंबर
 * - `month` नवंबर 2024
 * - `monthName` नवंबर
 * - `year` 2024
 * - `weekday` शुक्रवार
 * - `time` शाम 6:35 बजे; between midnight and three it carries its date, for nobody knows
 *   which night "रात 12:15 बजे" belongs to
 * - `event` in running text: शुक्रवार शाम 6:35 बजे; between midnight and three
 *   "शुक्रवार-शनिवार की दरमियानी रात 12:15 बजे"
 */
export type DateStyle =
  | 'full'
  | 'fullDateTime'
  | 'date'
  | 'dateTime'
  | 'dayMonth'
  | 'month'
  | 'monthName'
  | 'year'
  | 'weekday'
  | 'time'
  | 'event';

/** A wall time in words. Styles with a time print the day alone where no time was given. */
export function formatWallTime(time: WallTime, style: DateStyle, house: HouseStyle = {}): string {
  return withDigits(latinDigitForm(time, style, house), house.digits);
}

function latinDigitForm(time: WallTime, style: DateStyle, house: HouseStyle): string {
  const month = monthName(time.month, house.profile);
  const date = `${time.day} ${month} ${time.year}`;
  const weekday = weekdayName(time.weekday);
  switch (style) {
    case 'full':
      return `${weekday}, ${date}`;
    case 'fullDateTime':
      return withClock(`${weekday}, ${date}`, time);
    case 'date':
      return date;
    case 'dateTime':
      return withClock(date, time);
    case 'dayMonth':
      return `${time.day} ${month}`;
    case 'month':
      return `${month} ${time.year}`;
    case 'monthName':
      return month;
    case 'year':
      return String(time.year);
    case 'weekday':
      return weekday;
    case 'time':
      return time.timeGiven && !isAfterMidnight(time) ? clock(time) : withClock(date, time);
    case 'event':
      return event(time);
  }
}

function event(time: WallTime): string {
  const weekday = weekdayName(time.weekday);
  if (!time.timeGiven) return weekday;
  if (!isAfterMidnight(time)) return `${weekday} ${clock(time)}`;
  const dayBefore = weekdayName((time.weekday + 6) % 7);
  return `${dayBefore}-${weekday} की दरमियानी ${clock(time)}`;
}

function withClock(day: string, time: WallTime): string {
  return time.timeGiven ? `${day}, ${clock(time)}` : day;
}

function isAfterMidnight(time: WallTime): boolean {
  return time.hour < 3;
}

/** "शाम 6:35 बजे"; whole hours without minutes, as papers print them: "शाम 6 बजे". */
function clock(time: WallTime): string {
  const hour = time.hour % 12 === 0 ? 12 : time.hour % 12;
  const minutes = time.minute === 0 ? '' : `:${String(time.minute).padStart(2, '0')}`;
  return `${partOfDay(time.hour)} ${hour}${minutes} बजे`;
}
