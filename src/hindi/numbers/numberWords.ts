import { toLatinDigits } from '../houseStyle.ts';
import { valuesOf } from './valuesOf.ts';

/** Hindi cardinals 0 to 100. */
const CARDINALS: readonly string[] = (
  'शून्य एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस ' +
  'बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस बत्तीस तैंतीस चौंतीस ' +
  'पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस चालीस इकतालीस बयालीस तैंतालीस चवालीस पैंतालीस छियालीस ' +
  'सैंतालीस अड़तालीस उनचास पचास इक्यावन बावन तिरेपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ साठ ' +
  'इकसठ बासठ तिरेसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर ' +
  'पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी ' +
  'अट्ठासी नवासी नब्बे इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे सौ'
).split(' ');

/** Other spellings, each behind its value. */
const VARIANTS =
  '5पाँच 6छः 6छ 6छै 15पन्द्रह 17सतरह 18अट्ठारह 22बाइस 23तेइस 27सत्ताइस 28अठाईस 28अट्ठाइस 29उन्तीस 33तैतीस ' +
  '34चौतीस 35पैतीस 37सैतीस 41इकतालिस 42बयालिस 44चौवालीस 40चालिस 49उन्चास 53तिरपन 58अठावन 63तिरसठ 64चौसठ ' +
  '65पैसठ 79उन्नासी 89नवासीं 96छियानबे 99निन्यानबे';

const VALUES = valuesOf(`${CARDINALS.map((word, value) => value + word).join(' ')} ${VARIANTS}`);

const FIRST_ORDINALS = valuesOf('1पहल 2दूसर 3तीसर 4चौथ 6छठ 6छठव');

/** Value of a cardinal word from शून्य to सौ. */
export function cardinalValue(word: string): number | undefined {
  return VALUES.get(word.normalize('NFC'));
}

/**
 * The word of a cardinal from 0 to 100.
 * @throws RangeError outside that span.
 */
export function cardinalWord(value: number): string {
  const word = CARDINALS[value];
  if (word === undefined) throw new RangeError(`No single word for ${value}`);
  return word;
}

/** How ordinals of any kind end: most words are seen not to be one. */
const ordinalEnding = /(?:[ाीे][ंँ]?|st|nd|rd|th)$/i;

/**
 * Value of an ordinal in words or figures, any gender, also without its anusvara: पहली 1, दसवीं 10, दसवी 10,
 * 12वीं 12, 10th 10.
 * The figures may be Devanagari ones.
 */
export function ordinalValue(word: string): number | undefined {
  if (!ordinalEnding.test(word)) return undefined;
  const typed = word.normalize('NFC');
  const figures = /^([0-9०-९]{1,9})[-\s]?(?:व[ाीे][ंँ]?|st|nd|rd|th)$/i.exec(typed)?.[1];
  if (figures !== undefined) return Number(toLatinDigits(figures));
  const first = FIRST_ORDINALS.get(typed.replace(/[ाीे][ंँ]?$/, ''));
  if (first !== undefined && /[ाीे][ंँ]?$/.test(typed)) return first;
  const stem = /^(.+)व[ाीे][ंँ]?$/.exec(typed)?.[1];
  return stem === undefined ? undefined : cardinalValue(stem);
}
