import { type HouseStyle, withDigits } from '../houseStyle.ts';
import { type Decimal, decimalOf, movePointLeft, type NumberInput } from './decimalText.ts';

const LAKH_PLACES = 5;
const CRORE_PLACES = 7;
const LAKH_CRORE_PLACES = 12;

/**
 * A count with Indian grouping: 12345678 is "1,23,45,678". Every digit is kept. Not for years,
 * telephone, PIN, vehicle or section numbers, which are never grouped.
 * @throws RangeError for what is no finite decimal number.
 */
export function formatNumber(value: NumberInput, house: HouseStyle = {}): string {
  return withDigits(grouped(decimalOf(value)), house.digits);
}

/**
 * A large sum in words of the money page: "1.5 लाख", "125 करोड़", "3.65 लाख करोड़". Never अरब or
 * खरब, never a rounded digit. Below a crore, लाख is used only where two decimals say it exactly.
 * @throws RangeError for what is no finite decimal number.
 */
export function formatLargeNumber(value: NumberInput, house: HouseStyle = {}): string {
  return withDigits(inUnits(decimalOf(value)), house.digits);
}

/**
 * A sum of rupees in running text: "3.65 लाख करोड़ रुपये", "2,000 रुपये". The sign ₹ belongs to
 * tables.
 * @throws RangeError for what is no finite decimal number.
 */
export function formatRupees(value: NumberInput, house: HouseStyle = {}): string {
  return `${formatLargeNumber(value, house)} रुपये`;
}

function inUnits(decimal: Decimal): string {
  const places = decimal.whole.length;
  if (places > LAKH_CRORE_PLACES)
    return `${grouped(movePointLeft(decimal, LAKH_CRORE_PLACES))} लाख करोड़`;
  if (places > CRORE_PLACES) return `${grouped(movePointLeft(decimal, CRORE_PLACES))} करोड़`;
  const lakhs = movePointLeft(decimal, LAKH_PLACES);
  const saysItShortly = places > LAKH_PLACES && lakhs.fraction.length <= 2;
  return saysItShortly ? `${grouped(lakhs)} लाख` : grouped(decimal);
}

/** Three digits, then twos: the grouping of lakh and crore. */
function grouped({ negative, whole, fraction }: Decimal): string {
  const head = whole.slice(0, -3).replace(/\B(?=(?:\d\d)+$)/g, ',');
  const tail = whole.slice(-3);
  const digits = head === '' ? tail : `${head},${tail}`;
  return `${negative ? '-' : ''}${digits}${fraction === '' ? '' : `.${fraction}`}`;
}
