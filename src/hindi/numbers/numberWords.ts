/** Hindi cardinals 0 to 100; other spellings of the same number stand in VARIANTS. */
const CARDINALS: readonly string[] = (
  'शून्य एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस ' +
  'बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस बत्तीस तैंतीस चौंतीस ' +
  'पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस चालीस इकतालीस बयालीस तैंतालीस चवालीस पैंतालीस छियालीस ' +
  'सैंतालीस अड़तालीस उनचास पचास इक्यावन बावन तिरेपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ साठ ' +
  'इकसठ बासठ तिरेसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर ' +
  'पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी ' +
  'अट्ठासी नवासी नब्बे इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे सौ'
).split(' ');

const VARIANTS: Readonly<Record<string, number>> = {
  पाँच: 5,
  छः: 6,
  छ: 6,
  छै: 6,
  पन्द्रह: 15,
  सतरह: 17,
  अट्ठारह: 18,
  बाइस: 22,
  तेइस: 23,
  सत्ताइस: 27,
  अठाईस: 28,
  अट्ठाइस: 28,
  उन्तीस: 29,
  तैतीस: 33,
  चौतीस: 34,
  पैतीस: 35,
  सैतीस: 37,
  इकतालिस: 41,
  बयालिस: 42,
  चौवालीस: 44,
  चालिस: 40,
  उन्चास: 49,
  तिरपन: 53,
  अठावन: 58,
  तिरसठ: 63,
  चौसठ: 64,
  पैसठ: 65,
  उन्नासी: 79,
  नवासीं: 89,
  छियानबे: 96,
  निन्यानबे: 99,
};

const VALUES: ReadonlyMap<string, number> = new Map([
  ...CARDINALS.map((word, value): [string, number] => [word.normalize('NFC'), value]),
  ...Object.entries(VARIANTS).map(([word, value]): [string, number] => [
    word.normalize('NFC'),
    value,
  ]),
]);

const FIRST_ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({ पहल: 1, दूसर: 2, तीसर: 3, चौथ: 4, छठ: 6, छठव: 6 }),
);

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
  if (figures !== undefined) return Number(toLatin(figures));
  const first = FIRST_ORDINALS.get(typed.replace(/[ाीे][ंँ]?$/, ''));
  if (first !== undefined && /[ाीे][ंँ]?$/.test(typed)) return first;
  const stem = /^(.+)व[ाीे][ंँ]?$/.exec(typed)?.[1];
  return stem === undefined ? undefined : cardinalValue(stem);
}

function toLatin(figures: string): string {
  return figures.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
}
