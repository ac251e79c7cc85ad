import { wordSet } from '../wordSet.ts';
import { asWarnings, type Match, matchesOf, type Rule } from './rule.ts';

const PRINT = 'Usage of daily papers';

/** Hindi on one side at least: English keeps its own habits. */
const COLON_DASH =
  /(?<=[\u0900-\u097F’”)])[ \t]?[:ः][-–—](?=[ \t]*[\u0900-\u097F‘“\p{Lu}\d])|(?<=[\p{L}\p{N}])[ \t]?[:ः][-–—](?=[ \t]*[\u0904-\u0939‘“])/gu;
const COLON_DASH_AT_END = /(?<=[\u0900-\u097F’”)])[ \t]?[:ः][-–—](?=[ \t]*$)/gmu;

/** ":-" in prose. Before a list it is only to be offered; a smiling face is none. */
const colonDash: Rule = {
  id: 'colon-dash',
  source: 'Counts in headlines of daily papers',
  message: { hi: '“:-” की जगह “:” लिखें', en: 'Write “:”, not “:-”' },
  *find({ text }) {
    yield* matchesOf(text, COLON_DASH, (found) =>
      /[ \t]/.test(text[found.index + found[0].length] ?? '') ? ':' : ': ',
    );
    yield* asWarnings(matchesOf(text, COLON_DASH_AT_END, ':'));
  },
};

const pipe: Rule = {
  id: 'pipe-for-danda',
  source: 'Counts in articles of daily papers',
  message: { hi: '“|” की जगह पूर्णविराम “।” लिखें', en: 'Write the danda “।”, not a bar' },
  find: ({ text }) =>
    matchesOf(
      text,
      /(?<=[\u0900-\u0963\u0971-\u097F])\|(?!\|)(?=[\s’”)"']|[\u0904-\u0939]|$)/gu,
      '।',
    ),
};

const dots: Rule = {
  id: 'ellipsis',
  source: 'Unicode Standard, chapter 6 (U+2026)',
  message: { hi: 'बिंदुओं की जगह “…” लिखें', en: 'Write “…”, not points' },
  find: ({ text }) =>
    matchesOf(
      text,
      /(?<=[\u0900-\u097F][’”'")?!,]?[ \t]?)(?<!\.)\.{2,6}(?![./\w])|(?<!\S)["'‘“]?\.{2,6}(?=[ \t]?[\u0904-\u0939])/gu,
      ([found]) => found.replace(/\.+/, '…'),
    ),
};

const dandaAndPoint: Rule = {
  id: 'danda-and-point',
  source: PRINT,
  message: { hi: 'पूर्णविराम के साथ बिंदु नहीं', en: 'A danda takes no point' },
  find: ({ text }) => matchesOf(text, /(?<=[\u0900-\u0963])।\.(?!\.)/gu, '।'),
};

/**
 * Straight quotation marks around Hindi; quotations of nothing but Latin letters, marks after
 * figures (5'6") and unpaired ones stay.
 */
const quotes: Rule = {
  id: 'straight-quotes',
  source: 'Usage of daily papers: ‘ ’ in headlines, “ ” in text',
  message: {
    hi: 'सीधे उद्धरण चिह्न की जगह “{fix}” लिखें',
    en: 'Write “{fix}”, not a straight quotation mark',
  },
  *find({ text }): Generator<Match> {
    yield* quotePairs(text, '"', '“', '”');
    yield* quotePairs(text, "''", '“', '”');
    yield* quotePairs(text, "'", '‘', '’');
  },
};

const LONGEST_QUOTATION = 600;

function* quotePairs(text: string, mark: string, open: string, close: string): Generator<Match> {
  let opened = -1;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + mark.length)) {
    if (isPartOfLongerMark(text, at, mark)) continue;
    if (opens(text, at, mark.length)) {
      opened = at;
      continue;
    }
    if (opened === -1 || !closes(text, at, mark.length) || at - opened > LONGEST_QUOTATION)
      continue;
    const inner = text.slice(opened + mark.length, at);
    if (!inner.includes('\n') && /[\u0904-\u0939]/u.test(inner)) {
      yield { start: opened, end: opened + mark.length, fix: open };
      yield { start: at, end: at + mark.length, fix: close };
    }
    opened = -1;
  }
}

/** Two single marks are a double one; three are nothing. */
function isPartOfLongerMark(text: string, at: number, mark: string): boolean {
  return mark[0] === "'" && (text[at - 1] === "'" || text[at + mark.length] === "'");
}

function opens(text: string, at: number, length: number): boolean {
  const before = text[at - 1];
  const after = text[at + length];
  const opensThere = before === undefined || /[\s([{‘“"'\-–—:।,*_>]/u.test(before);
  return opensThere && after !== undefined && /[^\s,.।;:?!)\]]/u.test(after);
}

function closes(text: string, at: number, length: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + length];
  if (/[\s(]/.test(before) || (/\d/.test(before) && after !== undefined && /\d/.test(after)))
    return false;
  return (
    after === undefined ||
    /[\s.,।;:?!)\]}"'’”\-–—…*_<|]/u.test(after) ||
    /[\u0904-\u0939]/u.test(after)
  );
}

const yearApostrophe: Rule = {
  id: 'year-apostrophe',
  source: PRINT,
  message: { hi: 'साल के आगे “’” लगता है', en: 'Years are shortened with “’”' },
  find: ({ text }) => matchesOf(text, /(?<=^|[\s(])'(?=\d\d (?:का|की|के|में|से|तक)(?:\s|$))/gmu, '’'),
};

/** Verbs after which a headline sets "- " before what was said: "सीएम बोले- किसान …". */
const SAYING = '(?:बोले|बोली|बोलीं|बोला|कहा|कहते|जानें|जानिए|पूछा|लिखा|बताया|देखें|पढ़ें)';

const AFTER_SAYING = `(?<=(?<![\\u0900-\\u0963])${SAYING})`.normalize('NFC');
const SAYING_EN_DASH = new RegExp(`${AFTER_SAYING}[–—] (?=\\S)`, 'gu');
const SAYING_GLUED = new RegExp(
  `${AFTER_SAYING}[-–—](?!चाल|सुन|कहते|समझ|लिखा|पढ़)(?=[\\u0904-\\u0939‘“])`.normalize('NFC'),
  'gu',
);

const sayingDash: Rule = {
  id: 'saying-dash',
  source: 'Counts in headlines: a hyphen and a space after बोले, कहा, जानें is the idiom',
  message: {
    hi: '“बोले- ” की तरह हाइफन और फिर जगह लिखें',
    en: 'Headline idiom: hyphen, then a space, as in “बोले- ”',
  },
  *find({ text }) {
    yield* matchesOf(text, SAYING_EN_DASH, '- ');
    yield* asWarnings(matchesOf(text, SAYING_GLUED, '- '));
  },
};

const celsius: Rule = {
  id: 'celsius',
  source: 'Usage of daily papers: “° से.” reads as the postposition से',
  message: { hi: '“{fix}” लिखें; “° से.” नहीं', en: 'Write “{fix}”' },
  find: ({ text }) => matchesOf(text, /(?<=\d)\s?°\s?से(?:ल्सि)?[.॰०](?!\S*मी)/gu, '°C'),
};

/** Abbreviations and names of Latin letters, after which a point ends no sentence. */
const ABBREVIATED = wordSet(
  'डॉ डा प्रो पं स्व श्री सुश्री कु मो एड इंजी ले ब्रिगे रु नं क्र पृ सन् कि मी किमी सेमी मि सं जस्टिस ' +
    'ए बी सी डी ई एफ जी एच आई आइ जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई वाय जेड',
);

/** Before this many letters of a paragraph, a point ends its dateline. */
const SHORTEST_SENTENCE = 20;

/** Sentences end in verbs, and verbs in vowels; "गांधीधाम. कच्छ में" is a dateline. */
const SENTENCE_END = /[\u093E\u093F\u0940\u0947\u0948\u094B\u0902\u0901एई]$/u;

const mixedStops: Rule = {
  id: 'mixed-stops',
  source: PRINT,
  message: {
    hi: 'एक खबर में “।” और “.” दोनों: हर वाक्य एक ही चिह्न से खत्म करें',
    en: 'Both “।” and “.” end sentences here: keep to one',
  },
  find({ text }) {
    const dandas = [...matchesOf(text, /(?<=[\u0900-\u0963’”)])।(?=[\s’”)]|$)/gmu, '.')].filter(
      ({ start }) => !isVerse(text, start),
    );
    const points = [...sentencePoints(text)];
    if (dandas.length === 0 || points.length === 0) return [];
    return asWarnings(points.length > dandas.length ? dandas : points);
  },
};

/** Lines of verse, each one sentence long, keep their danda whatever ends the sentences around them. */
const LONGEST_VERSE = 90;

function isVerse(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(start, end === -1 ? text.length : end);
  return line.length < LONGEST_VERSE && line.search(/[।.?!]\s/u) === -1;
}

function* sentencePoints(text: string): Generator<Match> {
  for (const found of text.matchAll(
    /(?<![\u0900-\u0963.])([\u0900-\u0963]+)\.(?=\s+[\u0904-\u0939‘“]|\s*$)/gmu,
  )) {
    const [whole, word = ''] = found;
    if (ABBREVIATED.has(word) || word.replace(/\p{M}/gu, '').length < 2) continue;
    if (!SENTENCE_END.test(word)) continue;
    const at = found.index + whole.length - 1;
    if (at < SHORTEST_SENTENCE || text.slice(at - SHORTEST_SENTENCE, at).includes('\n')) continue;
    yield { start: at, end: at + 1, fix: '।' };
  }
}

export const punctuationRules: readonly Rule[] = [
  colonDash,
  pipe,
  dots,
  dandaAndPoint,
  quotes,
  yearApostrophe,
  sayingDash,
  celsius,
  mixedStops,
];
