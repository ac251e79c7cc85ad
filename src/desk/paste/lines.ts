/** What each line of a paste is by itself: text, list item, table row, label, or nothing to print. */
import type { LeftOut } from './parts.ts';

/** The parts that a label before a colon can name: "शीर्षक: …". */
export type LabelledPart =
  | 'title'
  | 'deck'
  | 'place'
  | 'byline'
  | 'agency'
  | 'category'
  | 'district'
  | 'tags'
  | 'caption'
  | 'date';

export interface TextLine {
  readonly kind: 'text';
  /** With the messenger's marks of emphasis. */
  readonly text: string;
  /** A mark of Markdown at the line's start said so. */
  readonly isHeading: boolean;
  /** The number of a numbered heading or list item: "1". */
  readonly number?: string;
  /** What stood before it as before a signature: a pen, or a dash without a space. */
  readonly sign?: 'pen' | 'dash';
}

export type Line =
  | { readonly kind: 'blank' }
  | TextLine
  | { readonly kind: 'item'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly string[] }
  | {
      readonly kind: 'label';
      readonly part: LabelledPart;
      /** As written: "शीर्षक". */
      readonly label: string;
      readonly text: string;
    };

export interface ReadLines {
  readonly lines: readonly Line[];
  readonly leftOut: readonly LeftOut[];
  readonly tags: readonly string[];
  readonly isPressNote: boolean;
}

const LABELS: readonly (readonly [LabelledPart, string])[] = [
  ['deck', 'उप[- ]?शीर्षक|सब[- ]?हे(?:ड|डिंग|डलाइन)|क्रॉसर|डेक|sub[- ]?head(?:ing|line)?|deck'],
  ['title', 'शीर्षक|मुख्य शीर्षक|हे[डै]?ड?लाइन|हेडिंग|हैडिंग|हैडलाइन|head(?:line|ing)|title'],
  ['date', 'दिनांक|तारीख|तिथि|date'],
  ['place', 'स्थान|डेटलाइन|dateline|place'],
  [
    'byline',
    'रिपोर्ट|रिपोर्टर|संवाददाता|संवादाता|लेखक|लेखिका|प्रस्तुति|ब्यूरो रिपोर्ट|report(?:er)?|byline|by',
  ],
  ['agency', 'एजेंसी|इनपुट|साभार|सौजन्य|स्रोत|agency|input'],
  ['category', 'श्रेणी|सेक्शन|कैटेगरी|कैटेगिरी|पेज|category|section'],
  ['district', 'जिला|district'],
  ['tags', 'टैग|टैग्स|कीवर्ड|की-वर्ड|tags?|keywords?'],
  ['caption', 'फोटो(?: कैप्शन)?|कैप्शन|चित्र परिचय|फोटो परिचय|photo(?: caption)?|caption'],
];

const LABEL = new RegExp(
  `^[*_]{0,2}(?:${LABELS.map(([, words]) => `(${words})`).join('|')})[*_]{0,2}\\s*(?:[:ः]|[-–—](?=\\s|$))[*_]{0,2}\\s*(?:[-–—]\\s+)?(.*)$`,
  'iu',
);

/** Pictures by themselves, with what joins them; ©, ® and ™ are letters of the trade. */
const EMOJI =
  /(?:\p{RI}\p{RI}|(?![©®™‼⁉↔-↪])\p{Extended_Pictographic}(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}])*(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}])*)*|[#*\d]\ufe0f?\u20e3)\ufe0f?/gu;
/** Stars, arrows and sparkles of text fonts, which chains of messages are set in. */
const ORNAMENTS = /[\u2600-\u27bf\u2b00-\u2bff\u25a0-\u25ff]|\ufe0f/gu;

const BULLET = /^(?:[•●○◦▪▫■□◆◇➢➤►▶➡→✓✔☑✅👉🔸🔹🔴🔵⚫⭕📌]\ufe0f?|[-–—*·](?=\s))\s*/u;
const NUMBER = /^\(?([\d०-९]{1,2})[.)]\)?\s+(?=\S)/;
const DIVIDER = /^[\s\p{P}\p{S}]+$/u;

const PHONE = /(?:\+?91[\s-]?)?[6-9]\d{4}[\s-]?\d{5}|\b0\d{2,4}[\s-]?\d{6,8}/;
const EMAIL = /\S+@\S+\.\S{2,}/;
/** Beyond it a line with a telephone number is a sentence of the story. */
const LONGEST_CONTACT = 90;
const CONTACT_SIGN = /[☎📞📱📲✉📧]/u;
const PEN = /^(?:✍|🖊|🖋|📝)\ufe0f?/u;

/** What stands around a story in a letter to the desk. */
const LETTER = new RegExp(
  `^(?:(?:${[
    'सेवा में|प्रति|महोदय|(?:श्रीमान )?संपादक(?: जी| महोदय)?|आदरणीय .{0,40}|भवदीय|प्रार्थी|सादर',
    '(?:सादर )?(?:धन्यवाद|नमस्कार|प्रणाम|अभिवादन)(?: सहित)?',
    '(?:(?:सादर|तत्काल|कृपया) )*(?:प्रकाशनार्थ|प्रकाशित कर(?:ने|ें).{0,60})',
    '.{0,60}प्रकाशित करने (?:की|का) (?:कृपा|कष्ट).{0,20}',
    '(?:कृपया )?(?:शेयर|फॉरवर्ड|लाइक).{0,40}करें',
    '(?:thanks|regards|thank you|dear sir).{0,20}',
  ].join('|')})[\\s,.।!:-]*){1,3}$`,
  'iu',
);
const PRESS_NOTE =
  /^(?:प्रेस (?:विज्ञप्ति|नोट|रिलीज)|समाचार|press (?:note|release))[\s:.।-]*(?:क्रमांक.{0,30})?$/iu;

export function readLines(written: readonly string[]): ReadLines {
  const lines: Line[] = [];
  const leftOut: LeftOut[] = [];
  const tags: string[] = [];
  let isPressNote = false;
  for (const line of written) {
    const read = readLine(line, leftOut, tags);
    if (read === 'press-note') isPressNote = true;
    else if (read) lines.push(read);
  }
  return { lines, leftOut, tags, isPressNote };
}

function readLine(
  written: string,
  leftOut: LeftOut[],
  tags: string[],
): Line | 'press-note' | undefined {
  if (written === '') return { kind: 'blank' };
  const bullet = BULLET.exec(written)?.[0] ?? '';
  const cells = written.split('\t').map((cell) => cell.trim());
  const isRow = cells.length > 1 && bullet === '' && !/^\(?[\d०-९]{1,2}[.)]$/.test(cells[0] ?? '');
  if (isRow) return { kind: 'row', cells };
  const isContact = CONTACT_SIGN.test(written);
  const sign = PEN.test(written) ? 'pen' : /^[-–—]\S/.test(written) ? 'dash' : undefined;
  const said = withoutPictures(written.slice(bullet.length).replaceAll('\t', ' '), leftOut);
  const text = withoutHashtags(said, tags);
  if (text === '') return { kind: 'blank' };
  if (DIVIDER.test(text)) return leave({ reason: 'divider', text }, leftOut, { kind: 'blank' });
  const plain = text.replace(/^[*_]+|[*_]+$/g, '').trim();
  if (PRESS_NOTE.test(plain)) return leave({ reason: 'letter', text }, leftOut, 'press-note');
  if (LETTER.test(plain)) return leave({ reason: 'letter', text }, leftOut, undefined);
  if (isContactLine(text, isContact)) {
    return leave({ reason: 'contact', text }, leftOut, undefined);
  }
  return labelled(text) ?? ordinary(text, bullet !== '', sign);
}

function leave<Result>(what: LeftOut, leftOut: LeftOut[], result: Result): Result {
  leftOut.push(what);
  return result;
}

function ordinary(text: string, hasBullet: boolean, sign: TextLine['sign']): Line {
  if (hasBullet) return { kind: 'item', text };
  if (/^>\s?\S/.test(text)) return { kind: 'quote', text: text.replace(/^>\s?/, '') };
  const heading = /^#{1,6}\s+(?=\S)/.exec(text)?.[0] ?? '';
  const rest = text.slice(heading.length);
  const [marker = '', number] = NUMBER.exec(rest) ?? [];
  return {
    kind: 'text',
    text: rest.slice(marker.length).replace(sign === 'dash' ? /^[-–—]/ : '', ''),
    isHeading: heading !== '',
    ...(sign && { sign }),
    ...(number === undefined ? {} : { number }),
  };
}

function labelled(text: string): Line | undefined {
  const match = LABEL.exec(text);
  if (!match) return undefined;
  const at = match.slice(1, LABELS.length + 1).findIndex((word) => word !== undefined);
  const [part] = LABELS[at] ?? [];
  const label = match[at + 1];
  if (part === undefined || label === undefined) return undefined;
  return { kind: 'label', part, label, text: (match[LABELS.length + 1] ?? '').trim() };
}

function withoutPictures(line: string, leftOut: LeftOut[]): string {
  const found: string[] = [];
  const keep = (picture: string) => {
    found.push(picture);
    return ' ';
  };
  const text = line.replace(EMOJI, keep).replace(ORNAMENTS, keep);
  if (found.length === 0) return line;
  leftOut.push({ reason: 'emoji', text: found.join('') });
  // A mark of emphasis clings to its words: "*🔥 शीर्षक*" is "*शीर्षक*".
  return text
    .replace(/\s+/g, ' ')
    .replace(/^([*_]{1,2}) /, '$1')
    .replace(/ ([*_]{1,2})$/, '$1')
    .trim();
}

const HASHTAG = /#([\p{L}\p{M}\p{N}_]+)/gu;
const CLOSING_HASHTAGS = /(?:^|(?<=[।.!?…’”"']))(?:\s*#[\p{L}\p{M}\p{N}_]+)+\s*$/u;

/** Hashtags are subjects; within a sentence their word stays where it is. */
function withoutHashtags(line: string, tags: string[]): string {
  if (!line.includes('#')) return line;
  for (const [, tag = ''] of line.matchAll(HASHTAG)) tags.push(tag.replaceAll('_', ' ').trim());
  return line.replace(CLOSING_HASHTAGS, '').replace(HASHTAG, '$1').trim();
}

function isContactLine(text: string, hasSign: boolean): boolean {
  if (text.length > LONGEST_CONTACT || /[।]/.test(text)) return false;
  return PHONE.test(text) || EMAIL.test(text) || hasSign;
}
