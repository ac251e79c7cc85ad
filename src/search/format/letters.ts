/**
 * Words in one byte a letter: Devanagari (U+0900 to U+097F) takes the upper half of the byte, ASCII
 * keeps the lower. Any other UTF-16 code unit follows an escape byte.
 */
const ESCAPE = 1;
const DEVANAGARI = 0x0900;

export function encodeLetters(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > ESCAPE && unit < 0x80) bytes.push(unit);
    else if (unit >= DEVANAGARI && unit < DEVANAGARI + 0x80) bytes.push(unit - DEVANAGARI + 0x80);
    else bytes.push(ESCAPE, unit >> 8, unit & 255);
  }
  return Uint8Array.from(bytes);
}

/** The inverse of `encodeLetters`; an escape that is cut off reads as if zeros followed. */
export function decodeLetters(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === ESCAPE) {
      text += String.fromCharCode(((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0));
      i += 2;
    } else text += String.fromCharCode(byte < 0x80 ? byte : byte - 0x80 + DEVANAGARI);
  }
  return text;
}
