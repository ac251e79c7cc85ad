/** A number as its source wrote it: a string keeps its digits, "3.50" stays "3.50". */
export type NumberInput = number | bigint | string;

export interface Decimal {
  readonly negative: boolean;
  /** Digits before the point, without leading zeros; at least "0". */
  readonly whole: string;
  /** Digits after the point; may be empty. */
  readonly fraction: string;
}

/**
 * The decimal digits of a number, none lost and none added; groupings and Devanagari digits are
 * not read here.
 * @throws RangeError for what is no finite decimal number.
 */
export function decimalOf(value: NumberInput): Decimal {
  const text = typeof value === 'number' ? plainDigits(value) : String(value).trim();
  const parts = /^([-−]?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (parts === null) throw new RangeError(`Not a decimal number: ${text}`);
  const [, sign = '', whole = '0', fraction = ''] = parts;
  return { negative: sign !== '', whole: whole.replace(/^0+(?=\d)/, ''), fraction };
}

/** Digits without an exponent, which `String` uses from 1e21 and below 1e-6. */
function plainDigits(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a decimal number: ${value}`);
  if (Math.abs(value) >= 1e21) return BigInt(value).toString();
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
}

/** Moves the point to the left: 12500000 by 7 places is 1.25. Trailing zeros go. */
export function movePointLeft(decimal: Decimal, places: number): Decimal {
  const digits = decimal.whole.padStart(places + 1, '0');
  const cut = digits.length - places;
  return {
    negative: decimal.negative,
    whole: digits.slice(0, cut),
    fraction: (digits.slice(cut) + decimal.fraction).replace(/0+$/, ''),
  };
}
