/**
 * Names of months as they are typed, Hindi and English, with their spelling variants
 * (दिसंबर and दिसम्बर stand side by side in the dailies) and usual short forms.
 */
const TYPED_MONTHS: readonly (readonly string[])[] = [
  ['जनवरी', 'जन', 'january', 'jan'],
  ['फरवरी', 'फ़रवरी', 'फर', 'february', 'feb'],
  ['मार्च', 'march', 'mar'],
  ['अप्रैल', 'अप्रेल', 'april', 'apr'],
  ['मई', 'may'],
  ['जून', 'june', 'jun'],
  ['जुलाई', 'जुलाइ', 'july', 'jul'],
  ['अगस्त', 'august', 'aug'],
  ['सितंबर', 'सितम्बर', 'september', 'sept', 'sep'],
  ['अक्टूबर', 'अक्तूबर', 'october', 'oct'],
  ['नवंबर', 'नवम्बर', 'नव', 'november', 'nov'],
  ['दिसंबर', 'दिसम्बर', 'दिस', 'december', 'dec'],
];

const TYPED_WEEKDAYS: readonly (readonly string[])[] = [
  ['रविवार', 'इतवार', 'sunday', 'sun'],
  ['सोमवार', 'monday', 'mon'],
  ['मंगलवार', 'मंगल', 'tuesday', 'tue'],
  ['बुधवार', 'बुध', 'wednesday', 'wed'],
  ['गुरुवार', 'गुरूवार', 'बृहस्पतिवार', 'वीरवार', 'thursday', 'thu'],
  ['शुक्रवार', 'friday', 'fri'],
  ['शनिवार', 'शनिचर', 'saturday', 'sat'],
];

const MONTHS = byName(TYPED_MONTHS);
const WEEKDAYS = byName(TYPED_WEEKDAYS);

/** Month 1 to 12 of a typed name, any case, a point at its end allowed. */
export function monthOfName(name: string): number | undefined {
  const index = MONTHS.get(nameKey(name));
  return index === undefined ? undefined : index + 1;
}

/** Weekday 0 (Sunday) to 6 of a typed name: गुरुवार, बृहस्पतिवार and वीरवार are one day. */
export function weekdayOfName(name: string): number | undefined {
  return WEEKDAYS.get(nameKey(name));
}

function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\.$/, '');
}

/** The number of its row by each name. */
function byName(rows: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap((row, index) => row.map((form) => [form.normalize('NFC'), index] as const)),
  );
}
