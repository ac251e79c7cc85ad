import { normalise } from '../text/normalise.ts';
import { acronym, LETTER_NAMES, letterOf } from './acronym.ts';
import { COMMON_SPELLINGS } from './commonSpellings.ts';
import { plainWord } from './devanagariWord.ts';
import { englishLoan } from './englishLoan.ts';
import { PLACE_SPELLINGS } from './placeSpellings.ts';
import { romaniseWord } from './romaniseWord.ts';
import { jointsOf } from './wordParts.ts';

/** Letters and signs of the script; not its punctuation and figures. */
const WORD = /[\u0900-\u0963\u0971-\u097F\u200C\u200D]+/gu;

/** No word of the language is longer; what is longer is spelled by rule alone. */
const LONGEST_WORD = 40;

/** Abbreviations of single letters, with full stops, or with the laghav sign that is typed as a zero: म०प्र०. */
const LETTERS_WITH_DOTS = /(?<![\u0900-\u0963])(?:[अ-ह](?:्[क-ह])?[ा-ौ]?[.०0॰]){2,}/gu;
const DOT_OF_ABBREVIATION = /(?<=[\u0902\u0904-\u0939\u093E-\u094C])[०0॰](?![0-9०-९])/gu;

/** The name of one Roman letter beside a figure (टी-20, 5जी) or as an initial (वी. के. सिंह, एस. जयशंकर). */
const LETTER_WITH_FIGURE = new RegExp(
  `(?<![\\u0900-\\u0963])(?:${LETTER_NAMES})(?=-?[0-9०-९])|(?<=[0-9०-९])जी(?![\\u0900-\\u0963])`,
  'gu',
);
const INITIALS = new RegExp(
  `(?<![\\u0900-\\u0963])(?:(?:${LETTER_NAMES})\\. ?){2,}|(?<![\\u0900-\\u0963])(?:एस|एम|एन|एल|आर|एफ|एच|डब्ल्यू)\\.(?= )`,
  'gu',
);

const PUNCTUATION: Readonly<Record<string, string>> = {
  '।': '.',
  '॥': '.',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '₹': 'Rs ',
};

/**
 * Writes a text in Roman letters as Indians type Hindi: places by their official spelling, English words
 * and acronyms as in English, all else by sound. Words in Latin letters and figures stay; whatever has
 * no Roman form is left out.
 * @param text any string, lone surrogates included
 * @returns ASCII
 * @example romanise('मोदी ने किसानों से कहा') // 'modi ne kisanon se kaha'
 */
export function romanise(text: string): string {
  return normalise(text)
    .replace(LETTERS_WITH_DOTS, (letters) => letters.replace(/[.०0॰]/g, ''))
    .replace(DOT_OF_ABBREVIATION, '')
    .replace(LETTER_WITH_FIGURE, letterOf)
    .replace(INITIALS, initialsOf)
    .replace(WORD, romaniseKnown)
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/[।॥‘’“”–—…₹]/g, (mark) => PUNCTUATION[mark] ?? '')
    .normalize('NFKD')
    .replace(/\P{ASCII}/gu, '');
}

/** English words write an a for ऐ before a stop that closes the syllable: बैग, गैप; not वैश्विक. */
const FLAT_AI = /ै(?=[पटकगबम](?:$|्(?!ष)))/gu;

/** वी. के. सिंह is VK Singh. */
function initialsOf(names: string): string {
  return `${names.replace(WORD, letterOf).replace(/\. ?/g, '')} `;
}

function romaniseKnown(word: string): string {
  if (word.length > LONGEST_WORD) return romaniseWord(word, jointsOf);
  const name = plainWord(word);
  return (
    COMMON_SPELLINGS.get(name) ??
    PLACE_SPELLINGS.get(name) ??
    acronym(name.normalize('NFC')) ??
    englishLoan(name) ??
    romaniseWord(name.replace(FLAT_AI, 'ा'), jointsOf).replace(/(?<=[^aeiou]i)e$/, 'ye')
  );
}
