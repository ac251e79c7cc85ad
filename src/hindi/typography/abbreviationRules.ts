import { matchesOf, type Rule } from './rule.ts';

/** The abbreviation sign ॰, typed as a Devanagari or Latin zero or a degree sign. */
const SIGN = '[\\u0966\\u0970\\u00B00]';
const NOT_IN_WORD_BEFORE = '(?<![\\u0900-\\u097F\\d])';

/** What single abbreviations are in print. */
const SINGLE: Readonly<Record<string, string>> = {
  डा: 'डॉ.',
  डॉ: 'डॉ.',
  रु: 'रु.',
  रू: 'रु.',
  पं: 'पं.',
  प्रो: 'प्रो.',
  ई: 'ई.',
  श्री: 'श्री',
  स्व: 'स्व.',
  मो: 'मो.',
  कु: 'कु.',
  सं: 'सं.',
  नं: 'नं.',
  क्र: 'क्र.',
  पृ: 'पृ.',
  एड: 'एड.',
  इंजी: 'इंजी.',
  ले: 'ले.',
  ब्रिगे: 'ब्रिगे.',
  जि: 'जि.',
  ता: 'ता.',
};

const UNITS: Readonly<Record<string, string>> = {
  'कि.मी.': 'किमी',
  'से.मी.': 'सेमी',
  'मि.मी.': 'मिमी',
  'कि.ग्रा.': 'किग्रा',
  'मि.ली.': 'मिली',
};

const INITIALS = new RegExp(
  `${NOT_IN_WORD_BEFORE}(?:[\\u0904-\\u0939]\\u093C?(?:\\u094D[\\u0915-\\u0939])?[\\u0901-\\u0903\\u093E-\\u094C]{0,2}[\\u0915-\\u0939]?${SIGN} ?){2,8}(?!\\d)`,
  'gu',
);

/** म०प्र०, उ0प्र0, बी०ए०, पी०एच०डी०: two or more pieces. Must run before any rule on digits. */
const initials: Rule = {
  id: 'laghav-initials',
  source: 'Central Hindi Directorate 2019 (abbreviation sign); usage of daily papers',
  message: {
    hi: 'संक्षेप में शून्य नहीं, बिंदु लगता है: “{fix}”',
    en: 'Abbreviations take points, not zeros: “{fix}”',
  },
  find: ({ text }) => matchesOf(text, INITIALS, ([found]) => pointed(found)),
};

function pointed(found: string): string {
  const trailing = found.endsWith(' ') ? ' ' : '';
  const points = found.replace(/[\u0966\u0970\u00B00]/gu, '.').replaceAll(' ', '');
  return (UNITS[points] ?? points) + trailing;
}

const SINGLE_WORD = new RegExp(
  `${NOT_IN_WORD_BEFORE}(${Object.keys(SINGLE).join('|')})${SIGN}(?![\\d\\u0966-\\u096F\\u0900-\\u0963])`.normalize(
    'NFC',
  ),
  'gu',
);

const single: Rule = {
  id: 'laghav-single',
  source: 'Central Hindi Directorate 2019 (abbreviation sign); usage of daily papers',
  message: {
    hi: 'संक्षेप में शून्य नहीं, बिंदु लगता है: “{fix}”',
    en: 'Abbreviations take a point, not a zero: “{fix}”',
  },
  find: ({ text }) => matchesOf(text, SINGLE_WORD, ([, word = '']) => SINGLE[word]),
};

const shortRupee: Rule = {
  id: 'short-rupee',
  source: 'Central Hindi Directorate 2019: रुपया; usage of daily papers',
  message: { hi: '“रू” नहीं: “{fix}”', en: 'Write “{fix}”' },
  find: ({ text }) =>
    matchesOf(
      text,
      /(?<![\u0900-\u097F])रू\.?(?= ?[\d०-९])|(?<=[\d०-९] ?)रू(?:\.|(?![\u0900-\u097F]))/gu,
      'रु.',
    ),
};

export const abbreviationRules: readonly Rule[] = [initials, single, shortRupee];
