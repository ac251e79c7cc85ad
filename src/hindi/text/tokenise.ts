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
const letter = '[\\u0900-\\u0963\\u0971-\\u097F]';
const digit = '[0-9\\u0966-\\u096F]';
const word = `${letter}[\\u0900-\\u0963\\u0971-\\u097F${within}]*`;
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

const patterns: readonly (readonly [TokenKind, string])[] = [
  ['url', `(?:https?://|www\\.)[^\\s<>"“”‘’'()।|]*[^\\s<>"“”‘’'()।|.,;:!?]`],
  ['email', `[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+`],
  ['hashtag', `[#＃](?:${letter}|[\\p{L}\\p{M}\\p{N}_${within}])+`],
  ['mention', `@\\w+`],
  [
    'abbreviation',
    // A dot or the old abbreviation sign ० (or a zero typed for it) after each piece.
    `(?:${initial}\\.){2,}(?:${initial}(?!${letter}))?` +
      `|(?:${initial}[॰०0]){1,}(?:${initial}|${digit})?(?!${letter}|${digit})` +
      `|(?:[A-Za-z]\\.){2,}(?:[A-Za-z](?![\\p{L}\\p{M}]))?` +
      `|(?:${dottedWords.join('|')})[.॰०0](?!${digit})` +
      `|(?:[A-Z]|${letterNames.join('|')})\\.(?= )` +
      `|(?:${ambiguous})\\.(?= ${initial}\\.)`,
  ],
  ['mixed', `${number}(?:${ordinalApart}|-?(?:${word}|${otherWord})(?:-?${number})?)`],
  ['number', `${number}(?:-${number})?`],
  [
    'mixed',
    `(?:${word}(?:-${word})*|${otherWord}(?:-${otherWord})*)(?:-?${number}(?:${otherWord})?)+`,
  ],
  ['compound', `${word}(?:-${word})+|${otherWord}(?:-${otherWord})+`],
  ['word', `(?:${prefixWithColon})?${word}`],
  ['latin', `${otherWord}(?:['’]${otherWord})?`],
];

const kinds = patterns.map(([kind]) => kind);
const anyToken = new RegExp(patterns.map(([, pattern]) => `(${pattern})`).join('|'), 'gu');

/**
 * The words, numbers and names of a text in order, without spaces and punctuation. A visarga typed as
 * a colon (दु:ख), marks without width inside a word and a space before an ordinal ending (10 वीं)
 * belong to their token. Total on any string; takes time in proportion to its length.
 *
 * @example tokenise('डॉ. यादव, 10वीं').map(({ text }) => text) // ['डॉ.', 'यादव', '10वीं']
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(anyToken)) {
    const kind = kinds[match.indexOf(match[0], 1) - 1];
    if (kind === undefined) continue;
    tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length, kind });
  }
  return tokens;
}
