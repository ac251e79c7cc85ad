import { type HouseStyle, withDigits } from '../houseStyle.ts';

/**
 * A span of years as financial years and sessions are printed: "2024-25", "1999-2000".
 * @throws RangeError where the span ends before it begins.
 */
export function formatYearSpan(from: number, to: number, house: HouseStyle = {}): string {
  if (to < from) throw new RangeError('The span ends before it begins');
  if (from === to) return withDigits(String(from), house.digits);
  const sameCentury = Math.floor(from / 100) === Math.floor(to / 100);
  const end = sameCentury ? String(to % 100).padStart(2, '0') : String(to);
  return withDigits(`${from}-${end}`, house.digits);
}
