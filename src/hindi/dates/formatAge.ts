import { type HouseStyle, withDigits } from '../houseStyle.ts';
import { formatWallTime } from './formatWallTime.ts';
import { type DateInput, indiaInstant, indiaWallTime } from './wallTime.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * How old something is, up to 24 hours: "अभी-अभी", "5 मिनट पहले", "5 घंटे पहले"; older: its
 * date. Never कल or परसों, which mean both yesterday and tomorrow. The future, and a day
 * without a time, are printed as a date. Needs no time-zone library, so browsers can carry it.
 * @throws RangeError for a date that does not exist.
 */
export function formatAge(date: DateInput, now: DateInput, house: HouseStyle = {}): string {
  const instant = indiaInstant(date);
  const age = indiaInstant(now).epochMs - instant.epochMs;
  if (age < 0) return formatWallTime(indiaWallTime(instant), 'full', house);
  if (!instant.timeGiven || age > 24 * HOUR) {
    return formatWallTime(indiaWallTime(instant), 'date', house);
  }
  if (age < MINUTE) return 'अभी-अभी';
  const text =
    age < HOUR ? `${Math.floor(age / MINUTE)} मिनट पहले` : `${Math.floor(age / HOUR)} घंटे पहले`;
  return withDigits(text, house.digits);
}
