import type { Profile } from '../houseStyle.ts';

/**
 * Names of months and days as the dailies print them. Own tables: CLDR writes फ़रवरी with nukta
 * and shortens months to "नव॰", and its parts of the day are not those of a newsroom.
 */
const MONTHS = [
  'जनवरी',
  'फरवरी',
  'मार्च',
  'अप्रैल',
  'मई',
  'जून',
  'जुलाई',
  'अगस्त',
  'सितंबर',
  'अक्टूबर',
  'नवंबर',
  'दिसंबर',
] as const;

/** Sunday first, as `Date#getUTCDay` counts. */
const WEEKDAYS = ['रविवार', 'सोमवार', 'मंगलवार', 'बुधवार', 'गुरुवार', 'शुक्रवार', 'शनिवार'] as const;

/** Name of a month, 1 to 12. */
export function monthName(month: number, profile: Profile = 'akhbari'): string {
  const name = MONTHS[month - 1];
  if (name === undefined) throw new RangeError(`No month ${month}`);
  return profile === 'manak' && month === 2 ? 'फ़रवरी' : name;
}

/** Name of a day of the week, 0 (Sunday) to 6. */
export function weekdayName(weekday: number): string {
  const name = WEEKDAYS[weekday];
  if (name === undefined) throw new RangeError(`No weekday ${weekday}`);
  return name;
}

/** Part of the day by the newsroom's clock; the hour is 0 to 23. */
export function partOfDay(hour: number): string {
  if (hour < 3) return 'रात';
  if (hour < 6) return 'तड़के';
  if (hour < 12) return 'सुबह';
  if (hour < 16) return 'दोपहर';
  if (hour < 20) return 'शाम';
  return 'रात';
}
