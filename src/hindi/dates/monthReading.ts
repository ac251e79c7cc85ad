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

/** Month 1 to 12 of a typed name, any case, a point at its end allowed. */
export function monthOfName(name: string): number | undefined {
  const index = indexOfName(TYPED_MONTHS, name);
  return index === -1 ? undefined : index + 1;
}

/** Weekday 0 (Sunday) to 6 of a typed name: गुरुवार, बृहस्पतिवार and वीरवार are one day. */
export function weekdayOfName(name: string): number | undefined {
  const index = indexOfName(TYPED_WEEKDAYS, name);
  return index === -1 ? undefined : index;
}

function indexOfName(rows: readonly (readonly string[])[], name: string): number {
  const key = name.normalize('NFC').toLowerCase().replace(/\.$/, '');
  return rows.findIndex((row) => row.some((form) => form.normalize('NFC') === key));
}
