/** Bytes of a file to text, or the reason why they are no text. */
import { isUtf8 } from 'node:buffer';
import { utf8Text } from '../utf8Text.ts';
import { cleanText, type Decoded } from './cleanText.ts';
import { fault } from './problem.ts';

/**
 * Decodes UTF-8 with or without byte order mark. Line ends become "\n", letters their display
 * normal form. Other encodings are refused: guessing would break letters silently.
 */
export function decodeText(bytes: Buffer): Decoded {
  if (!isUtf8(bytes) || looksLikeUtf16(bytes)) {
    return { text: '', faults: [fault('wrong-encoding', { encoding: guessEncoding(bytes) })] };
  }
  return cleanText(utf8Text(bytes));
}

function guessEncoding(bytes: Buffer): string {
  return looksLikeUtf16(bytes) ? 'UTF-16' : 'Windows-1252 / Latin-1';
}

/** A UTF-16 mark, or every second byte of the beginning empty. */
function looksLikeUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, 200);
  if (!sample.includes(0)) return false;
  const empty = sample.filter((byte) => byte === 0).length;
  return sample.length >= 4 && empty >= sample.length / 3;
}
