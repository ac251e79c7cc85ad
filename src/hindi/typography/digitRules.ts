import { toDevanagariDigits, toLatinDigits } from '../houseStyle.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import { asWarnings, matchesOf, type Rule } from './rule.ts';

const houseDigits: Rule = {
  id: 'digits',
  source:
    'House style; Latin digits in the daily papers (Article 343 of the Constitution of India)',
  message: { hi: 'अंक घर की शैली में लिखें: “{fix}”', en: 'Digits of the house: “{fix}”' },
  find: ({ text, digits }) =>
    digits === 'latin'
      ? matchesOf(text, /[०-९]+(?:[.,:/-][०-९]+)*/gu, ([found]) => toLatinDigits(found))
      : matchesOf(text, /(?<![\p{Script=Latin}\d])\d+(?![\p{Script=Latin}\d])/gu, ([found]) =>
          toDevanagariDigits(found),
        ),
};

/** Sums and counts; years, telephone, PIN, vehicle and section numbers have no such noun after them. */
const COUNTED =
  'रुपये|रुपए|रुपयों|रु\\.|लोग|लोगों|किसान|किसानों|मतदाता|मतदाताओं|वोट|वोटों|हेक्टेयर|मरीज|मरीजों|छात्र|छात्रों|पद|पदों|यूनिट|क्विंटल|टन|घन|क्यूसेक';

const COUNTED_FIGURES = new RegExp(
  `(?<![\\d.,/-])\\d{5,12}(?= (?:${COUNTED})(?![\\u0900-\\u0963]))`.normalize('NFC'),
  'gu',
);

const grouping: Rule = {
  id: 'number-grouping',
  source: 'Indian system of lakh and crore; usage of daily papers',
  message: { hi: 'लाख-करोड़ के हिसाब से: “{fix}”', en: 'Group by lakh and crore: “{fix}”' },
  *find({ text }) {
    yield* asWarnings(matchesOf(text, COUNTED_FIGURES, ([found]) => formatNumber(found)));
    yield* asWarnings(
      matchesOf(text, /(?<![\d.,])\d{1,3}(?:,\d{3}){1,4}(?![\d,])/gu, ([found]) =>
        formatNumber(found.replaceAll(',', '')),
      ),
    );
  },
};

export const digitRules: readonly Rule[] = [houseDigits, grouping];
