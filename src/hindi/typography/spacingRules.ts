import { matchesOf, type Rule } from './rule.ts';

/** Spaces that are missing or too many; never at the ends of lines, where Markdown reads them. */

const PRINT = 'Usage of daily papers';

/** Before a mark: a Devanagari letter or a figure, perhaps with what closes a quotation or emphasis. */
const AFTER_TEXT = '(?<=[\\u0900-\\u0963\\u0966-\\u097F\\d][’”)\\]*_…]{0,4})';

const SPACE_BEFORE_MARK = new RegExp(`${AFTER_TEXT}[ \\t]+(?=[।,;?!](?![\\[(]))`, 'gu');

const spaceBeforeMark: Rule = {
  id: 'space-before-mark',
  source: PRINT,
  message: { hi: 'विराम चिह्न से पहले जगह नहीं होती', en: 'No space before a punctuation mark' },
  find: ({ text }) => matchesOf(text, SPACE_BEFORE_MARK, ''),
};

/** A score or a time keeps its colon; a smiling face keeps its space. */
const spaceBeforeColon: Rule = {
  id: 'space-before-colon',
  source: PRINT,
  message: { hi: 'कोलन से पहले जगह नहीं होती', en: 'No space before a colon' },
  find: ({ text }) =>
    matchesOf(
      text,
      /(?<=[\u0900-\u0963\u0971-\u097F][’”)\]]{0,3})[ \t]+(?=:(?![-~]?[()DP|\\/*\][]))/gu,
      '',
    ),
};

/** Phones type “ where ” is meant: before a space it closes, and nothing is missing. */
const spaceAfterDanda: Rule = {
  id: 'space-after-danda',
  source: PRINT,
  message: { hi: 'पूर्णविराम के बाद जगह चाहिए', en: 'A space is missing after the danda' },
  find: ({ text }) =>
    matchesOf(text, /(?<=[^\s।])।(?=[\u0904-\u0939\p{Script=Latin}\p{N}]|[“‘]\S)/gu, '। '),
};

const spaceAfterComma: Rule = {
  id: 'space-after-comma',
  source: PRINT,
  message: { hi: 'इस चिह्न के बाद जगह चाहिए', en: 'A space is missing after this mark' },
  find: ({ text }) =>
    matchesOf(
      text,
      /(?<=[\u0900-\u0963\u0971-\u097F])([,;?!])(?=[\u0904-\u0939]|[“‘]\S)/gu,
      ([, mark]) => `${mark} `,
    ),
};

/** Endings that only finite verbs have, so that the point after them ends a sentence. */
const VERB =
  '(?:हैं?|था|थे|थीं?|गया|गए|गये|गईं?|रहा|रहे|रही|दिया|दी|दिए|किया|हुआ|हुए|हुई|कहा|बताया|चाहिए|नहीं|[\\u0900-\\u0963]+(?:एगा|एगी|एंगे|येगा|येगी|येंगे|ेगा|ेगी|ेंगे|ेंगी))';

const FULL_STOP = new RegExp(
  `(?<=(?<![\\u0900-\\u0963])${VERB})\\.(?=[\\u0904-\\u0939]|[“‘]\\S)`.normalize('NFC'),
  'gu',
);

const spaceAfterFullStop: Rule = {
  id: 'space-after-full-stop',
  source: PRINT,
  message: { hi: 'वाक्य के बाद जगह चाहिए', en: 'A space is missing after the sentence' },
  find: ({ text }) => matchesOf(text, FULL_STOP, '. '),
};

const doubleSpace: Rule = {
  id: 'double-space',
  source: PRINT,
  message: { hi: 'एक से ज्यादा जगह', en: 'More than one space' },
  find: ({ text }) =>
    matchesOf(
      text,
      /(?<=[\u0900-\u097F][’”)\].,;:?!…*_]{0,2}) {2,}(?=[^\s|])|(?<=[^\s\-*+>#|.)]) {2,}(?=[“‘(]?[\u0900-\u097F])/gu,
      ' ',
    ),
};

/** Round brackets and double quotation marks only, these where they open: ‘ and “ are often typed for ’ and ”. */
const spaceInBrackets: Rule = {
  id: 'space-in-brackets',
  source: PRINT,
  message: {
    hi: 'कोष्ठक के भीतर किनारे पर जगह नहीं होती',
    en: 'No space inside the edges of brackets',
  },
  find: ({ text }) =>
    matchesOf(
      text,
      /(?<=\(|(?<![^\s(])“)[ \t]+(?=[\u0904-\u0939])|(?<=[\u0900-\u0963।])[ \t]+(?=[)”](?:[\s.,।]|$))/gu,
      '',
    ),
};

export const spacingRules: readonly Rule[] = [
  spaceBeforeMark,
  spaceBeforeColon,
  spaceAfterDanda,
  spaceAfterComma,
  spaceAfterFullStop,
  spaceInBrackets,
  doubleSpace,
];
