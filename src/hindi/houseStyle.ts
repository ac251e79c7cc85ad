/**
 * House styles of Hindi papers. `akhbari` is what the dailies print (no nukta but in ड़ ढ़,
 * anusvara for chandrabindu); `manak` is the Central Hindi Directorate's standard of 2019.
 */
export type Profile = 'akhbari' | 'manak';

/** Which digits are printed: 0-9 (the default of the dailies) or ०-९. */
export type Digits = 'latin' | 'devanagari';

export interface HouseStyle {
  readonly profile?: Profile;
  readonly digits?: Digits;
}

const DEVANAGARI_ZERO = 0x0966;
const LATIN_ZERO = 0x30;

/** Devanagari digits as Latin ones; everything else is left alone. Length in code units is kept. */
export function toLatinDigits(text: string): string {
  return text.replace(/[०-९]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - DEVANAGARI_ZERO + LATIN_ZERO),
  );
}

/** Latin digits as Devanagari ones; everything else is left alone. */
export function toDevanagariDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - LATIN_ZERO + DEVANAGARI_ZERO),
  );
}

/** The text with the digits of the house; the text is made with Latin digits. */
export function withDigits(text: string, digits: Digits = 'latin'): string {
  return digits === 'devanagari' ? toDevanagariDigits(text) : text;
}
