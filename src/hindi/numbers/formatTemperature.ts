import { type HouseStyle, withDigits } from '../houseStyle.ts';

/**
 * - `short` 24°C, for the strip and tables
 * - `text` 24 डिग्री, in running text
 * - `spoken` 24 डिग्री सेल्सियस, in running text and for screen readers
 */
export type TemperatureStyle = 'short' | 'text' | 'spoken';

/**
 * Degrees Celsius, rounded to whole ones: a forecast knows no tenths. "° से." is never printed,
 * for it reads as the postposition से.
 * @throws RangeError for what is no finite number.
 */
export function formatTemperature(
  celsius: number,
  style: TemperatureStyle = 'short',
  house: HouseStyle = {},
): string {
  if (!Number.isFinite(celsius)) throw new RangeError(`Not a temperature: ${celsius}`);
  const degrees = Math.round(celsius);
  return withDigits(inStyle(degrees, style), house.digits);
}

function inStyle(degrees: number, style: TemperatureStyle): string {
  if (style === 'short') return `${degrees === 0 ? 0 : degrees}°C`;
  const unit = style === 'text' ? 'डिग्री' : 'डिग्री सेल्सियस';
  return degrees < 0 ? `शून्य से ${-degrees} ${unit} नीचे` : `${degrees === 0 ? 0 : degrees} ${unit}`;
}

/** "भोपाल का तापमान 24 डिग्री सेल्सियस", what a screen reader says for "भोपाल 24°C". */
export function spokenTemperatureOf(
  place: string,
  celsius: number,
  house: HouseStyle = {},
): string {
  return `${place} का तापमान ${formatTemperature(celsius, 'spoken', house)}`;
}
