/** Bytes of a file to text, or the reason why they are no text. */
import { isUtf8 } from 'node:buffer';
import { normalise } from '../hindi/index.ts';
import { type Fault, fault } from './problem.ts';

const BYTE_ORDER_MARK = /^\ufeff/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;

export interface Decoded {
  readonly text: string;
  readonly faults: readonly Fault[];
}

/**
 * Decodes UTF-8 with or without byte order mark. Line ends become "\n", letters their display
 * normal form. Other encodings are refused: guessing would break letters silently.
 */
export function decodeText(bytes: Buffer): Decoded {
  if (!isUtf8(bytes) || looksLikeUtf16(bytes)) {
    return { text: '', faults: [fault('wrong-encoding', { encoding: guessEncoding(bytes) })] };
  }
  const raw = bytes.toString('utf8').replace(BYTE_ORDER_MARK, '');
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  const text = normalise(lines);
  const control = CONTROL.exec(text);
  if (!control) return { text, faults: [] };
  const sign = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { text, faults: [{ ...fault('control-character', { sign }), offset: control.index }] };
}

function guessEncoding(bytes: Buffer): string {
  return looksLikeUtf16(bytes) ? 'UTF-16' : 'Windows-1252 / Latin-1';
}

/** A UTF-16 mark, or every second byte of the beginning empty. */
function looksLikeUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, 200);
  const empty = sample.filter((byte) => byte === 0).length;
  return sample.length >= 4 && empty >= sample.length / 3;
}
