/** Lines of a paste, without what messengers put around and between them. */
import { normalise } from '../../hindi/index.ts';
import type { LeftOut } from './parts.ts';

export interface PlainLines {
  /** Trimmed; empty between paragraphs. */
  readonly lines: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** Ends of lines as Word, old files and web pages know them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Word breaks lines with them
const LINE_ENDS = /\r\n?|[\u000b\f\u0085\u2028\u2029]/g;
/** Bullets of the Symbol and Wingdings fonts, which Word keeps in the private area. */
const SYMBOL_BULLETS = /[\uf0a7\uf0a8\uf0b7\uf0d8\uf0e8\uf0fc\uf076]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffc-\uffff]/g;

const DAY = String.raw`[\d०-९]{1,4}[/.-][\d०-९]{1,2}(?:[/.-][\d०-९]{2,4})?`;
const TIME = String.raw`[\d०-९]{1,2}[:.][\d०-९]{2}(?:[:.][\d०-९]{2})?(?:\s?(?:[ap]\.?\s?m\.?|पूर्वाह्न|अपराह्न))?`;
const MOMENT = `(?:${DAY},?\\s+${TIME}|${TIME},?\\s+${DAY})`;
/** "[21/11, 9:14 pm] रमेश: ", "[9:14 pm, 21/11/2024] रमेश: ", "21/11/24, 9:14 pm - रमेश: ". */
const HEADER = new RegExp(
  `^(?:\\[${MOMENT}\\]\\s*|${MOMENT}\\s[-–]\\s)(?:[^:\\n]{1,60}:(?=\\s|$)\\s?)?`,
  'iu',
);

/** What messengers write by themselves. */
const NOTE =
  /^(?:forwarded(?: many times)?|forwarded as received|अग्रेषित(?: किया गया)?|(?:कई बार )?(?:फॉरवर्ड|फारवर्ड|अग्रेषित)(?:ेड)?(?: किया गया)?|<?(?:media|image|video|audio|document|sticker|gif)(?: omitted)?>|(?:image|video|audio|document|sticker|gif) omitted|<मीडिया[^<>]{0,30}>|\S{1,80} \(file attached\)|this message was (?:deleted|edited)|<this message was edited>|यह मैसेज (?:हटा|मिटा) दिया गया है|messages and calls are end-to-end encrypted.{0,200}|null)\.?$/iu;

/** A header begins a message, which is a paragraph of its own. */
export function messageLines(pasted: string): PlainLines {
  const text = normalise(pasted.replace(LINE_ENDS, '\n'))
    .replace(SYMBOL_BULLETS, '• ')
    .replace(CONTROL, '');
  const lines: string[] = [];
  const leftOut: LeftOut[] = [];
  for (const written of text.split('\n')) {
    const header = HEADER.exec(written.trimStart())?.[0] ?? '';
    const line = written.trimStart().slice(header.length).trim();
    if (header !== '') {
      leftOut.push({ reason: 'message', text: header.trim() });
      lines.push('');
    }
    if (NOTE.test(line)) leftOut.push({ reason: 'message', text: line });
    else lines.push(line);
  }
  return { lines, leftOut };
}
