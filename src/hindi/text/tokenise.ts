import { ambiguousLetterNames, dottedWords, letterNames } from './abbreviations.ts';

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
const digit = '[0-9\\u0966-\\u096F]';
const word = `${letter}[${letters}${within}]*`;
const otherLetter = `(?![\\u0900-\\u097F])[\\p{L}\\p{M}]`;
const otherWord = `(?:${otherLetter})(?:${otherLetter}|[${within}])*`;
const number = `${digit}+(?:[.,:]${digit}+)*`;

/** One akshara or one spelt letter of the Roman alphabet. */
const akshara = '(?:[क-ह]़?(?:्[क-ह]़?)*[ा-ौ]?ं?|[अ-औ])';
const ambiguous = ambiguousLetterNames.join('|');
const initial = `(?:${letterNames.join('|')}|${ambiguous}|${akshara})`;

/** A visarga typed as a colon (दु:ख, नि:शुल्क): only after the prefixes that carry one. */
const prefixWithColon = `(?:दु|नि|अंत|अन्त|प्रात|पुन|मन|अध):(?=${letter})`;

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
  `(?:[A-Z]|${letterNames.join('|')})\\.(?= )`,
  `(?:${ambiguous})\\.(?= ${initial}\\.)`,
].join('|');

const figureFirst = `${number}(?:${ordinalApart}|-?(?:${word}|${otherWord})|)(?:-?${number})?`;
const wordFirst =
  `(?:(?:${prefixWithColon})?${word}(?:-${word})*|${otherWord}(?:['’]${otherWord})?(?:-${otherWord})*)` +
  `(?:-?${number}(?:${otherWord})?)*`;

const anyToken = new RegExp(
  `${url}|${email}|${hashtag}|${mention}|(${abbreviation})|${figureFirst}|${wordFirst}`,
  'uy',
);

function kindOf(text: string, isAbbreviation: boolean): TokenKind {
  if (isAbbreviation) return 'abbreviation';
  if (/^[#＃]/.test(text)) return 'hashtag';
  if (text.includes('@')) return text.startsWith('@') ? 'mention' : 'email';
  if (/^(?:https?:\/\/|www\.)/.test(text)) return 'url';
  if (/^[0-9०-९.,:-]+$/.test(text)) return 'number';
  if (/[0-9०-९]/.test(text)) return 'mixed';
  if (text.includes('-')) return 'compound';
  return /^[\u0900-\u097F]/.test(text) ? 'word' : 'latin';
}

/** What a UTF-16 code unit is to a token; where it is none of these the rules have to look. */
const BREAK = 1;
const LETTER = 2;
/** A quotation mark ends a word of Devanagari but may be an apostrophe in others; a colon may be a visarga. */
const QUOTE = 3;
const LATIN = 4;
const DIGIT = 5;
/** A mark without width: part of the word that it stands in, and no beginning of one. */
const MARK = 6;
/** A dot, hyphen or plus: with a break behind it no token begins there. */
const JOINT = 7;

const roles = new Uint8Array(0x10000);
for (const sign of ' \t\n\r,;!?()[]{}<>"|/*।॥“”–—…%₹&=~^`') roles[sign.charCodeAt(0)] = BREAK;
for (const sign of "‘’':") roles[sign.charCodeAt(0)] = QUOTE;
for (const sign of '.-+') roles[sign.charCodeAt(0)] = JOINT;
for (const sign of '\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF') {
  roles[sign.charCodeAt(0)] = MARK;
}
roles.fill(LETTER, 0x0900, 0x0964).fill(LETTER, 0x0971, 0x0980);
roles.fill(LATIN, 0x41, 0x5b).fill(LATIN, 0x61, 0x7b);
roles.fill(DIGIT, 0x30, 0x3a).fill(DIGIT, 0x0966, 0x0970);

/**
 * The words, numbers and names of a text in order, without spaces and punctuation. A visarga typed as
 * a colon (दु:ख), marks without width inside a word and a space before an ordinal ending (10 वीं)
 * belong to their token. Total on any string; takes time in proportion to its length.
 *
 * @example tokenise('डॉ. यादव, 10वीं').map(({ text }) => text) // ['डॉ.', 'यादव', '10वीं']
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  eachToken(text, (start, end, kind) => {
    tokens.push({ text: text.slice(start, end), start, end, kind });
  });
  return tokens;
}

/** `tokenise` for whoever needs no object for each token, as in the loop that builds an index. */
export function eachToken(
  text: string,
  visit: (start: number, end: number, kind: TokenKind) => void,
): void {
  for (let at = 0; at < text.length; ) {
    const role = roleAt(text, at);
    if (canBeginNothing(role) || (role === JOINT && roleAt(text, at + 1) === BREAK)) {
      at++;
      continue;
    }
    const run = runEnd(text, at, role);
    if (role === LETTER && roleAt(text, run) === BREAK) {
      visit(at, run, 'word');
      at = run;
      continue;
    }
    const end = plainEnd(text, at, run, role);
    if (end > at) {
      visit(at, end, plainKind(text.slice(at, end), role));
      at = end;
    } else at = visitByRule(text, at, visit);
  }
}

function canBeginNothing(role: number): boolean {
  return role === BREAK || role === QUOTE || role === MARK;
}

function roleAt(text: string, at: number): number {
  return at < text.length ? (roles[text.charCodeAt(at)] ?? 0) : BREAK;
}

/**
 * End of a token that needs no rule, as most of a text do: letters or figures alone with a break behind
 * them, or words of Devanagari joined by hyphens. The start where the rules have to look.
 *
 * @param run end of the signs of the first one's role
 */
function plainEnd(text: string, start: number, run: number, role: number): number {
  if (role === LETTER) {
    const end = wordsEnd(text, run);
    return endsWord(text, end) ? end : start;
  }
  const end = role === DIGIT ? figuresEnd(text, run) : run;
  const isPlain =
    roleAt(text, end) === BREAK &&
    (role === LATIN || (role === DIGIT && !text.startsWith(ORDINAL_APART, end)));
  return isPlain ? end : start;
}

function runEnd(text: string, start: number, role: number): number {
  let end = start;
  while (end < text.length && roles[text.charCodeAt(end)] === role) end++;
  return end;
}

/** @param run end of the first run of letters */
function wordsEnd(text: string, run: number): number {
  let end = run;
  for (;;) {
    const behind = roleAt(text, end);
    if (behind === LETTER || behind === MARK) end = runEnd(text, end, behind);
    else if (text.charCodeAt(end) === HYPHEN && roleAt(text, end + 1) === LETTER) end++;
    else return end;
  }
}

/** Digits with a dot, comma or colon between two. */
function figuresEnd(text: string, run: number): number {
  let end = run;
  while ('.,:'.includes(text.charAt(end) || ' ') && roleAt(text, end + 1) === DIGIT) {
    end = runEnd(text, end + 1, DIGIT);
  }
  return end;
}

/** A colon with a letter behind it may be a visarga. */
function endsWord(text: string, end: number): boolean {
  const behind = roleAt(text, end);
  if (text.charCodeAt(end) === COLON) return roleAt(text, end + 1) === BREAK;
  return behind === BREAK || behind === QUOTE;
}

/** How an ordinal ending that stands apart begins. */
const ORDINAL_APART = ' व';
const HYPHEN = 0x2d;
const COLON = 0x3a;

function plainKind(text: string, role: number): TokenKind {
  if (role === LATIN) return 'latin';
  if (role === DIGIT) return 'number';
  return text.includes('-') ? 'compound' : 'word';
}

/** Visits the token that begins at a place, if one does; returns where to go on. */
function visitByRule(
  text: string,
  start: number,
  visit: (start: number, end: number, kind: TokenKind) => void,
): number {
  anyToken.lastIndex = start;
  const match = anyToken.exec(text);
  if (match === null) return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  const [found, abbreviated] = match;
  const end = start + found.length;
  visit(start, end, kindOf(found, abbreviated !== undefined));
  return end;
}
