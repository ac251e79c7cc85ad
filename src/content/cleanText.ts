/** A file's characters in the form in which everything else reads them. */
import { isEveryday, normalise } from '../hindi/index.ts';
import { type Fault, fault } from './problem.ts';

const BYTE_ORDER_MARK = /^\ufeff/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;

export interface Decoded {
  readonly text: string;
  readonly faults: readonly Fault[];
}

/** Line ends become "\n", letters their display normal form; control characters are refused. */
export function cleanText(written: string): Decoded {
  if (isEveryday(written)) return { text: written, faults: [] };
  const raw = written.replace(BYTE_ORDER_MARK, '');
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  const text = normalise(lines);
  const control = CONTROL.exec(text);
  if (!control) return { text, faults: [] };
  const sign = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { text, faults: [{ ...fault('control-character', { sign }), offset: control.index }] };
}
