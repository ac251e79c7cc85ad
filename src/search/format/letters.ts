/**
 * Words in one byte a letter: Devanagari (U+0900 to U+097F) takes the upper half of the byte, ASCII
 * keeps the lower. Any other UTF-16 code unit follows an escape byte.
 */
const ESCAPE = 1;
const ESCAPE_LETTER = '\x01';
const ESCAPED = new RegExp(`${ESCAPE_LETTER}([^]?)([^]?)`, 'g');
const DEVANAGARI = 0x0900;
/** From the byte of a letter of Devanagari to its code unit. */
const SHIFT = DEVANAGARI - 0x80;

export function encodeLetters(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  return bytes.slice(0, writeLetters(text, bytes));
}

/**
 * Writes the letters of a text at the beginning of bytes, which have room for three for each of its code units.
 * @returns how many it wrote
 */
export function writeLetters(text: string, bytes: Uint8Array): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > ESCAPE && unit < 0x80) bytes[length++] = unit;
    else if (unit >= DEVANAGARI && unit < DEVANAGARI + 0x80) {
      bytes[length++] = unit - DEVANAGARI + 0x80;
    } else {
      bytes[length++] = ESCAPE;
      bytes[length++] = unit >> 8;
      bytes[length++] = unit & 255;
    }
  }
  return length;
}

/** The inverse of `encodeLetters`; an escape that is cut off reads as if zeros followed. */
export function decodeLetters(bytes: Uint8Array): string {
  return unescaped(letterPerByte(bytes));
}

/** A text of one letter for each byte, so that it may be cut anywhere; `unescaped` makes it whole. */
export function letterPerByte(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length + (bytes.length % 2));
  units.set(bytes);
  // Two letters at a time: the upper half of a byte is moved to Devanagari.
  const pairs = new Uint32Array(units.buffer);
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i] ?? 0;
    pairs[i] = pair + ((pair >>> 7) & 0x10001) * SHIFT;
  }
  // All letters in one call: every machine that has a browser keeps the lower byte first.
  return new TextDecoder('utf-16le').decode(units.subarray(0, bytes.length));
}

/** Letters of other scripts in place of their escapes. */
export function unescaped(text: string): string {
  return text.includes(ESCAPE_LETTER)
    ? text.replace(ESCAPED, (_all, high: string, low: string) =>
        String.fromCharCode(byteOf(high) * 256 + byteOf(low)),
      )
    : text;
}

function byteOf(letter: string): number {
  const unit = letter === '' ? 0 : letter.charCodeAt(0);
  return unit > 0x7f ? unit - SHIFT : unit;
}
