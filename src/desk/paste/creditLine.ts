/** Lines that hold nothing but a dateline: "नवदुनिया प्रतिनिधि, भोपाल", "भोपाल, 22 नवंबर". */
import { type Dateline, splitDateline } from '../../hindi/index.ts';
import { plainLine } from './markdownLine.ts';
import { wordsOf } from './parts.ts';

/** Words of a line that may name a reporter and a place. */
const LONGEST = 9;
/** A dateline is recognised before a text, so one is put behind it. */
const ANY_TEXT = 'इस बारे में आगे की जानकारी बाद में दी जाएगी और तब तक यह काम जारी रहेगा।';

/** @param places names that are known to be places */
export function creditLine(line: string, places: readonly string[]): Dateline | undefined {
  const plain = plainLine(line).replace(/[।.:,\s]+$/, '');
  if (plain === '' || wordsOf(plain).length > LONGEST || plain.includes('।')) return undefined;
  // A lone word before a danda would do in a paragraph; as a line it could be a heading.
  const end = plain.includes(' ') ? '।' : ' :';
  return splitDateline(`${plain}${end} ${ANY_TEXT}`, { places }).dateline;
}
