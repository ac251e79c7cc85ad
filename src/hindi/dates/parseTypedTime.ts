const TIME =
  /^[\sT,]*(?:को )?(?:(तड़के|सुबह|सवेरे|दोपहर|शाम|रात|देर रात)\s*)?(\d{1,2})(?:[:.](\d{2}))?(?:[:.](\d{2})(?:\.\d+)?)?\s*(am|pm|a\.m\.|p\.m\.|बजे)?\s*(Z|[+-]\d\d:?\d\d)?$/iu;

/**
 * The time typed after a date, as the tail of an ISO string ("T18:35:00+05:30"); the empty
 * string where there is none; `undefined` for text that is no time.
 */
export function parseTypedTime(text: string): string | 'impossible' | undefined {
  if (/^[\s,।]*$/.test(text)) return '';
  const parts = TIME.exec(text.normalize('NFC'));
  if (parts === null) return undefined;
  const [, partOfDay, hourText, minuteText, secondText, mark, offset] = parts;
  if ((minuteText ?? mark ?? partOfDay) === undefined) return undefined;
  const hour = hourOnClock(Number(hourText), partOfDay, mark?.toLowerCase().replaceAll('.', ''));
  const minute = Number(minuteText ?? 0);
  const second = Number(secondText ?? 0);
  if (hour === undefined || hour > 23 || minute > 59 || second > 59) return 'impossible';
  return `T${[hour, minute, second].map((n) => String(n).padStart(2, '0')).join(':')}${offset ?? '+05:30'}`;
}

/** The hour 0 to 23; `undefined` where "13 PM" or "शाम 0" makes none. */
function hourOnClock(
  hour: number,
  partOfDay: string | undefined,
  mark: string | undefined,
): number | undefined {
  const twelveHour = partOfDay !== undefined || mark === 'am' || mark === 'pm';
  if (!twelveHour || (partOfDay !== undefined && hour > 12)) return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (isAfternoon(hour % 12, partOfDay, mark) ? 12 : 0);
}

/** Hours after midnight belong to रात too: "रात 1 बजे" is 01:00, "रात 8 बजे" is 20:00. */
function isAfternoon(
  hour: number,
  partOfDay: string | undefined,
  mark: string | undefined,
): boolean {
  if (mark === 'pm' || mark === 'am') return mark === 'pm';
  if (partOfDay === 'दोपहर') return hour === 0 || hour < 6;
  if (partOfDay === 'शाम') return true;
  return (partOfDay === 'रात' || partOfDay === 'देर रात') && hour >= 6;
}
