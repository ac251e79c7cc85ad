import { LETTER_NAMES } from '../roman/acronym.ts';
import { ambiguousLetterNames, dottedWords } from './abbreviations.ts';
import { prefixWithColon } from './visarga.ts';

/**
 * `word` is Devanagari and `latin` any other script; `compound` is words of one script joined by
 * hyphens (देश-विदेश); `mixed` is letters and figures in one word (10वीं, जी-20, चंद्रयान-3, COVID-19).
 */
export type TokenKind =
  | 'url'
  | 'email'
  | 'hashtag'
  | 'mention'
  | 'abbreviation'
  | 'number'
  | 'mixed'
  | 'compound'
  | 'word'
  | 'latin';

/** A piece of a text and its place there in UTF-16 code units: `original.slice(start, end) === text`. */
export type Token = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
};

/** Marks without width that stray into words; part of the word, so that a highlight covers all of it. */
const within = '\\u00AD\\u200B-\\u200F\\u2060\\uFEFF';
const letters = '\\u0900-\\u0963\\u0971-\\u097F';
const letter = `[${letters}]`;
const digit = '[0-9०-९]';
const word = `${letter}[${letters}${within}]*`;
const otherLetter = `(?![\\u0900-\\u097F])[\\p{L}\\p{M}]`;
const otherWord = `(?:${otherLetter})(?:${otherLetter}|[${within}])*`;
const number = `${digit}+(?:[.,:]${digit}+)*`;

/** One akshara or one spelt letter of the Roman alphabet. */
const akshara = '(?:[क-ह]़?(?:्[क-ह]़?)*[ा-ौ]?ं?|[अ-औ])';
const ambiguous = ambiguousLetterNames.join('|');
const initial = `(?:${LETTER_NAMES}|${akshara})`;

/** An ordinal ending that stands apart from its figure: 10 वीं. */
const ordinalApart = ` व(?:ीं|ें|ां|ाँ)(?!${letter})`;

const url = `(?:https?://|www\\.)[^\\s<>"“”‘’'()।|]*[^\\s<>"“”‘’'()।|.,;:!?]`;
const email = `[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+`;
const hashtag = `[#＃](?:${letter}|[\\p{L}\\p{M}\\p{N}_${within}])+`;
const mention = '@\\w+';

/** A dot, or the old abbreviation sign ० (also a zero typed for it), after each piece. */
const abbreviation = [
  `(?:${initial}\\.){2,}(?:${initial}(?!${letter}))?`,
  `(?:${initial}[॰०0])+(?:${initial}|${digit})?(?!${letter}|${digit})`,
  `(?:[A-Za-z]\\.){2,}(?:[A-Za-z](?![\\p{L}\\p{M}]))?`,
  `(?:${dottedWords.join('|')})[.॰०0](?!${digit})`,
  `(?!(?:${ambiguous})\\.)(?:[A-Z]|${LETTER_NAMES})\\.(?= )`,
  `(?:${ambiguous})\\.(?= ${initial}\\.)`,
].join('|');

const figureFirst = `${number}(?:${ordinalApart}|-?(?:${word}|${otherWord})|)(?:-?${number})?`;
const wordFirst =
  `(?:(?:${prefixWithColon})?${word}(?:-${word})*|${otherWord}(?:['’]${otherWord})?(?:-${otherWord})*)` +
  `(?:-?${number}(?:${otherWord})?)*`;

let anyToken: RegExp | undefined;

/** All rules in one; made when it is first needed, since a browser takes 5 ms to read its classes of letters. */
function ruleOfTokens(): RegExp {
  anyToken ??= new RegExp(
    `${url}|${email}|${hashtag}|${mention}|(${abbreviation})|${figureFirst}|${wordFirst}`,
    'uy',
  );
  return anyToken;
}

function kindOf(text: string, isAbbreviation: boolean): TokenKind {
  if (isAbbreviation) return 'abbreviation';
  if (/^[#＃]/.test(text)) return 'hashtag';
  if (text.includes('@')) return text.startsWith('@') ? 'mention' : 'email';
  if (/^(?:https?:|www\.)/.test(text)) return 'url';
  if (/^[0-9०-९.,:-]+$/.test(text)) return 'number';
  if (/[0-9०-९]/.test(text)) return 'mixed';
  if (text.includes('-')) return 'compound';
  return /^[\u0900-\u097F]/.test(text) ? 'word' : 'latin';
}

/** Common signs that stand between words and belong to none. */
const breaks = ' \t\n\r,;!?(){}<>"|/*।॥“”–—…%₹';
const breakBehind = `[${breaks}]|$`;

/**
 * What needs no rule, as most of a text: words of Devanagari, plain letters or figures with a break
 * behind them. A quotation mark ends a word of Devanagari but may be an apostrophe in others; a colon
 * with a letter behind it may be a visarga. Browsers take 20 ms to compile the rules, and most
 * queries do without them.
 */
const plainToken = new RegExp(
  `${word}(?:-${word})*(?=[‘’']|:(?:${breakBehind})|${breakBehind})` +
    `|(?:[A-Za-z]+|${number}(?! व|[.,:]${digit}))(?=${breakBehind})`,
  'y',
);

/** What a UTF-16 code unit is to a token; where it is none of these the rules have to look. */
export const BREAK = 1;
export const LETTER = 2;
/** A quotation mark, a colon or a mark without width: no token begins with it. */
const INSIDE = 3;
const LATIN = 4;
const DIGIT = 5;

/** By the code unit. */
export const roles = new Uint8Array(0x10000)
  .fill(LATIN, 0x41, 0x5b)
  .fill(LATIN, 0x61, 0x7b)
  .fill(LETTER, 0x0900, 0x0964)
  .fill(LETTER, 0x0971, 0x0980)
  .fill(DIGIT, 0x30, 0x3a)
  .fill(DIGIT, 0x0966, 0x0970)
  .fill(INSIDE, 0x200b, 0x2010);
for (const sign of breaks) roles[sign.charCodeAt(0)] = BREAK;
for (const sign of "‘’':") roles[sign.charCodeAt(0)] = INSIDE;

/**
 * The words, numbers and names of a text in order, without spaces and punctuation. A visarga typed as
 * a colon (दु:ख), marks without width inside a word and a space before an ordinal ending (10 वीं)
 * belong to their token. Total on any string; takes time in proportion to its length.
 *
 * @example tokenise('डॉ. यादव, 10वीं').map(({ text }) => text) // ['डॉ.', 'यादव', '10वीं']
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const visit: TokenVisitor = (start, end, kind) => {
    tokens.push({ text: text.slice(start, end), start, end, kind });
  };
  for (let at = 0; at < text.length; ) at = passToken(text, at, visit);
  return tokens;
}

/** Told where a token stands. */
export type TokenVisitor = (start: number, end: number, kind: TokenKind) => void;

/**
 * Visits the token that begins at a place, if one does; returns where to go on. For whoever needs no
 * object for each token, as the loop that builds an index.
 */
export function passToken(text: string, start: number, visit: TokenVisitor): number {
  const role = roleAt(text, start);
  // Of the signs up to the dot (#, +, -) none begins a token that ends with it.
  const isAlone = text.charCodeAt(start) <= 0x2e && roleAt(text, start + 1) === BREAK;
  if (role === BREAK || role === INSIDE || isAlone) return start + 1;
  let end = start;
  while (role >= LETTER && roleAt(text, end) === role) end++;
  const isPlain = end > start && roleAt(text, end) === BREAK;
  if (!isPlain || (role === DIGIT && goesOn(text, end))) return passByRule(text, start, visit);
  visit(start, end, role === LETTER ? 'word' : role === LATIN ? 'latin' : 'number');
  return end;
}

/** Whether what stands behind a figure may belong to it: 3,50,000 or 10 वीं. */
function goesOn(text: string, end: number): boolean {
  return (text[end] === ',' && roleAt(text, end + 1) === DIGIT) || text.startsWith(' व', end);
}

/** The end of a text is a break. */
function roleAt(text: string, at: number): number {
  return at < text.length ? (roles[text.charCodeAt(at)] ?? BREAK) : BREAK;
}

function passByRule(text: string, start: number, visit: TokenVisitor): number {
  const match = matchAt(plainToken, text, start) ?? matchAt(ruleOfTokens(), text, start);
  if (match === null) return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  const [found, abbreviated] = match;
  const end = start + found.length;
  visit(start, end, kindOf(found, abbreviated !== undefined));
  return end;
}

function matchAt(rule: RegExp, text: string, start: number): RegExpExecArray | null {
  rule.lastIndex = start;
  return rule.exec(text);
}
