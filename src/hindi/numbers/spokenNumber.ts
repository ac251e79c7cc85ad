import { type HouseStyle, toLatinDigits } from '../houseStyle.ts';
import { formatLargeNumber } from './formatNumber.ts';
import { cardinalValue, cardinalWord } from './numberWords.ts';
import { valuesOf } from './valuesOf.ts';

const HUNDRED = 100;
const THOUSAND = 1_000;
const LAKH = 100_000;
const CRORE = 10_000_000;

/** Units of counting, the largest first. */
const UNITS: readonly (readonly [string, number])[] = [
  ['लाख करोड़', LAKH * CRORE],
  ['करोड़', CRORE],
  ['लाख', LAKH],
  ['हजार', THOUSAND],
  ['सौ', HUNDRED],
];

const UNIT_VALUES = valuesOf('100सौ 100सैकड़ा 1e3हजार 1e3हज़ार 1e5लाख 1e7करोड़ 1e9अरब 1e12खरब');

/**
 * A number as it is said: 125000 सवा लाख, 150000 डेढ़ लाख, 250000 ढाई लाख, 175000 पौने दो लाख,
 * 350000 साढ़े तीन लाख. A number that no such phrase says exactly is printed in figures.
 * @throws RangeError for a negative or infinite number.
 */
export function spokenNumber(value: number, house: HouseStyle = {}): string {
  if (!Number.isFinite(value) || value < 0) throw new RangeError(`Cannot be said: ${value}`);
  for (const [unit, size] of UNITS) {
    const phrase = value >= size ? quarters(value / size, unit) : undefined;
    if (phrase !== undefined) return phrase;
  }
  return quarters(value) ?? formatLargeNumber(value, house);
}

/** A count of quarters up to a hundred: "साढ़े तीन लाख"; a unit of one is not said with सवा. */
function quarters(count: number, unit?: string): string | undefined {
  if (count > HUNDRED || !Number.isInteger(count * 4)) return undefined;
  const whole = Math.floor(count);
  if (unit !== undefined && count >= 20 && count !== whole) return undefined;
  const words = [...fractionWords(whole, count - whole, unit === undefined), unit];
  return words.filter((word) => word !== undefined && word !== '').join(' ');
}

function fractionWords(whole: number, fraction: number, alone: boolean): readonly string[] {
  if (whole === 0 && fraction > 0) {
    const part = fraction === 0.25 ? 'चौथाई' : fraction === 0.5 ? 'आधा' : 'पौन';
    return [part];
  }
  if (fraction === 0.75) return ['पौने', cardinalWord(whole + 1)];
  if (fraction === 0.5 && whole === 1) return ['डेढ़'];
  if (fraction === 0.5 && whole === 2) return ['ढाई'];
  if (fraction === 0.5) return ['साढ़े', cardinalWord(whole)];
  if (fraction === 0.25) return whole === 1 && !alone ? ['सवा'] : ['सवा', cardinalWord(whole)];
  return [cardinalWord(whole)];
}

export interface NumberPhrase {
  readonly value: number;
  /** How many of the words the phrase takes. */
  readonly length: number;
}

/**
 * Reads the number phrase that begins at `words[start]`: ["डेढ़", "लाख", "रिश्वत"] is 150000 in two
 * words; "1.5 लाख" and "1,50,000" are the same number. `undefined` where none begins.
 */
export function readNumberPhrase(words: readonly string[], start = 0): NumberPhrase | undefined {
  const count = readCount(words, start);
  if (count === undefined) return undefined;
  let { value, length } = count;
  for (;;) {
    const unit = unitValue(words[start + length]);
    if (unit === undefined) return { value: withoutBinaryNoise(value), length };
    value *= unit;
    length += 1;
  }
}

/** The inverse of `spokenNumber`: "सवा लाख" is 125000. `undefined` for what is no number. */
export function parseSpokenNumber(text: string): number | undefined {
  const words = text.trim().split(/\s+/);
  const phrase = readNumberPhrase(words);
  return phrase?.length === words.length ? phrase.value : undefined;
}

function readCount(words: readonly string[], start: number): NumberPhrase | undefined {
  const word = words[start]?.normalize('NFC');
  if (word === undefined) return undefined;
  const fixed = FIXED_FRACTIONS.get(word);
  if (fixed !== undefined) return { value: fixed, length: 1 };
  const shift = SHIFTS.get(word);
  const next = words[start + 1];
  if (shift !== undefined) {
    const whole = next === undefined ? undefined : plainValue(next);
    if (whole !== undefined && unitValue(next) === undefined) {
      return { value: whole + shift, length: 2 };
    }
    return word === SAVA && unitValue(next) !== undefined ? { value: 1.25, length: 1 } : undefined;
  }
  const value = plainValue(word);
  return value === undefined ? undefined : { value, length: 1 };
}

const SAVA = 'सवा';
const FIXED_FRACTIONS = valuesOf('1.5डेढ़ 2.5ढाई 2.5अढ़ाई .75पौन .75पौना .5आधा .5आधे .5आधी');
const SHIFTS = valuesOf('.25सवा .5साढ़े -.25पौने');

function unitValue(word: string | undefined): number | undefined {
  return word === undefined ? undefined : UNIT_VALUES.get(word.normalize('NFC'));
}

function plainValue(word: string): number | undefined {
  const figures = toLatinDigits(word);
  if (/^\d{1,15}(?:\.\d{1,6})?$/.test(figures)) return Number(figures);
  if (/^\d{1,3}(?:,\d{2,3}){1,5}(?:\.\d{1,6})?$/.test(figures)) {
    return Number(figures.replaceAll(',', ''));
  }
  return cardinalValue(word);
}

/** 3.65 × 100000 is 365000 in decimal, but not in binary. */
function withoutBinaryNoise(value: number): number {
  return Number(value.toPrecision(15));
}
