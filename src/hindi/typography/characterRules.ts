import { type Match, matchesOf, type Rule } from './rule.ts';

/** Faults below the level of words: invisible characters and signs in an order that is none. */

const UNICODE_INDIC = 'Unicode Standard, chapter 12 (Devanagari)';

const oddSpace: Rule = {
  id: 'odd-space',
  source: 'Unicode Standard, chapter 6 (space characters)',
  message: {
    hi: 'खाली जगह का असाधारण चिह्न: साधारण स्पेस लिखें',
    en: 'An unusual space character: use a plain space',
  },
  find: ({ text }) => matchesOf(text, /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu, ' '),
};

const invisible: Rule = {
  id: 'invisible',
  source: 'Unicode Standard, chapter 23 (layout controls)',
  message: { hi: 'अदृश्य चिह्न हटाएं', en: 'Remove the invisible character' },
  find: ({ text }) =>
    matchesOf(text, /[\u200B\u200E\u200F\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]/gu, ''),
};

/** Joiners mean something after a virama and between pictographs; beside a matra they do not. */
const joiner: Rule = {
  id: 'joiner',
  source: UNICODE_INDIC,
  message: {
    hi: 'बेमतलब जोड़-चिह्न (ZWJ/ZWNJ) हटाएं',
    en: 'Remove the joiner, which means nothing here',
  },
  find: ({ text }) =>
    matchesOf(
      text,
      /(?<=[\u0900-\u094C\u094E-\u097F])[\u200C-\u200D]+|(?<![\u094D\u200C\u200D])[\u200C-\u200D]+(?=[\u0900-\u097F])/gu,
      '',
    ),
};

const composition: Rule = {
  id: 'composition',
  source: 'Unicode Standard Annex 15 (NFC)',
  message: { hi: 'अक्षर का मानक रूप (NFC) लिखें', en: 'Use the composed form (NFC)' },
  find: ({ text }) =>
    matchesOf(
      text,
      /[\u0958-\u095F]|[\u0928\u0930\u0933]\u093C|[A-Za-z][\u0300-\u036F]+/gu,
      ([found]) => found.normalize('NFC'),
    ),
};

const nuktaOrder: Rule = {
  id: 'nukta-order',
  source: UNICODE_INDIC,
  message: { hi: 'नुक्ता मात्रा से पहले आता है', en: 'The nukta comes before the vowel sign' },
  find: ({ text }) =>
    matchesOf(
      text,
      /(?<=[\u0915-\u0917\u091C\u0921\u0922\u0928\u092B\u092F\u0930\u0933])([\u093E-\u094D\u0901\u0902]{1,4})\u093C/gu,
      ([, signs]) => `\u093C${signs}`,
    ),
};

const bindiOrder: Rule = {
  id: 'sign-order',
  source: UNICODE_INDIC,
  message: { hi: 'अनुस्वार मात्रा के बाद आता है', en: 'The anusvara comes after the vowel sign' },
  find: ({ text }) =>
    matchesOf(
      text,
      /(?<=[\u0915-\u0939\u093C])([\u0901\u0902])([\u093E-\u094C])(?![\u093E-\u094C])/gu,
      ([, bindu, sign]) => `${sign}${bindu}`,
    ),
};

/** Signs that together draw another sign or vowel; typed apart, search and fonts miss it. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['\u093E\u0945', '\u0949'],
  ['\u0945\u093E', '\u0949'],
  ['\u093E\u0947', '\u094B'],
  ['\u0947\u093E', '\u094B'],
  ['\u093E\u0948', '\u094C'],
  ['\u0948\u093E', '\u094C'],
  ['\u0905\u093E', '\u0906'],
  ['\u0905\u094B', '\u0913'],
  ['\u0905\u094C', '\u0914'],
  ['\u0905\u0949', '\u0911'],
  ['\u0906\u0945', '\u0911'],
  ['\u0906\u0947', '\u0913'],
  ['\u0906\u0948', '\u0914'],
  ['\u090F\u0947', '\u0910'],
];

const SIGN = /[\u093E-\u094C]/u;

const recomposition: Rule = {
  id: 'recomposition',
  source: `${UNICODE_INDIC}; counts in five daily papers`,
  message: {
    hi: 'मात्रा टुकड़ों में टाइप हुई है: “{found}” की जगह “{fix}” लिखें',
    en: 'A vowel sign typed in pieces: “{fix}”, not “{found}”',
  },
  find: ({ text }) =>
    matchesOf(
      text,
      /[\u0905\u0906\u090F][\u093E-\u094C]{1,4}|(?<![\u093E-\u094C])[\u093E-\u094C]{2,5}/gu,
      ([run]) => recomposed(run),
    ),
};

/** The one sign that a run of signs draws; `undefined` where it draws none. */
function recomposed(run: string): string | undefined {
  let text = run.replace(/([\u093E-\u094C])\1+/gu, '$1');
  for (const [pieces, whole] of PAIRS) text = text.replace(pieces, whole);
  const signs = [...text].filter((character) => SIGN.test(character)).length;
  const isVowel = /^[\u0905-\u0914]/u.test(text);
  return signs <= (isVowel ? 0 : 1) ? text : undefined;
}

const doubledSign: Rule = {
  id: 'doubled-sign',
  source: UNICODE_INDIC,
  message: { hi: 'एक ही चिह्न दो बार लगा है', en: 'The same sign twice' },
  find: ({ text }) =>
    matchesOf(
      text,
      /([\u0901-\u0903\u093C\u094D])\1+|([\u093E-\u094C][\u0901\u0902])\2+/gu,
      (found) => found[1] ?? found[2],
    ),
};

/** What no rule above can mend is only shown. */
const straySign: Rule = {
  id: 'stray-sign',
  source: UNICODE_INDIC,
  message: {
    hi: 'मात्रा किसी अक्षर पर नहीं है, या एक अक्षर पर दो मात्राएं हैं: शब्द देखें',
    en: 'A vowel sign on no letter, or two on one: look at the word',
  },
  *find({ text }): Generator<Match> {
    const pattern =
      /(?<![\u0900-\u0963\u0971-\u097F\u200C-\u200D\u25CC])[\u0901-\u0903\u093C\u093E-\u094D]|[\u093E-\u094C](?=[\u093E-\u094C])|\u094D(?=[\u093E-\u094C])/gu;
    for (const found of text.matchAll(pattern)) {
      if (!isLetterBefore(text, found.index)) yield { start: found.index, end: found.index + 1 };
    }
  },
};

/** A visarga typed for a colon may follow a figure or a Latin word: that is another rule's. */
function isLetterBefore(text: string, at: number): boolean {
  return text[at] === '\u0903' && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
}

/** Jagran's converter leaves ¨ for a short i with anusvara: "¨सह" is सिंह. */
const diaeresis: Rule = {
  id: 'legacy-diaeresis',
  source: 'Damage counted in converted copy of daily papers',
  message: { hi: 'पुराने फॉन्ट का अवशेष: “{fix}” लिखें', en: 'Left by an old font: write “{fix}”' },
  find: ({ text }) =>
    matchesOf(
      text,
      /\u00A8([\u0915-\u0939]\u093C?(?:\u094D[\u0915-\u0939]\u093C?){0,3})(?![\u093E-\u094D])/gu,
      ([, cluster]) => `${cluster}\u093F\u0902`,
    ),
};

/** सि्थति, शकि्त: no vowel sign has a virama behind it; the short i belongs behind the conjunct. */
const slippedSign: Rule = {
  id: 'slipped-sign',
  source: `${UNICODE_INDIC}; short i as Kruti Dev and Chanakya type it, before its consonants`,
  message: {
    hi: 'मात्रा हलंत से पहले टाइप हुई है: “{fix}”',
    en: 'The vowel sign stands before the virama: “{fix}”',
  },
  find: ({ text }) =>
    matchesOf(
      text,
      /(?<=[\u0915-\u0939])\u093F\u094D([\u0915-\u0939]\u093C?)(?![\u093E-\u094D])/gu,
      ([, consonant]) => `\u094D${consonant}\u093F`,
    ),
};

export const characterRules: readonly Rule[] = [
  oddSpace,
  invisible,
  joiner,
  composition,
  diaeresis,
  recomposition,
  slippedSign,
  nuktaOrder,
  bindiOrder,
  doubledSign,
  straySign,
];
