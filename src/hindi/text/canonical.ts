/**
 * The search form: spellings that Hindi writers use for one and the same word become one string.
 * Every step is a rule of spelling, in the order in which they must run.
 */
type Step = readonly [pattern: RegExp, replacement: string | ((...groups: string[]) => string)];

/** End of a word: no further letter, sign or digit of the script. */
const END = '(?![\u0900-\u097F])';

const rule = (pattern: string): RegExp => new RegExp(pattern, 'g');

const steps: readonly Step[] = [
  [/[\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g, ' '],
  // Nukta, visarga, Latin accents (split off by NFD), joiners and other marks without width.
  [
    /(?:\u093C|\u0903|[\u0300-\u036F]|[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF])+/g,
    '',
  ],
  [/(?:ँ|ं)+/g, 'ं'],
  // Candra vowels are English o and a: most papers print डाक्टर, बैंक beside डॉक्टर, बॅंक.
  [/([अआा])ॅ+/g, '$1'],
  [/[ॅॆ]/g, 'े'],
  [/ॉ/g, 'ा'],
  [/ॊ/g, 'ो'],
  [/[ऍऎ]/g, 'ए'],
  [/ऑ/g, 'आ'],
  [/ऒ/g, 'ओ'],
  [/ॲ/g, 'अ'],
  [/[अआएा-ौ][ा-ौ]+/g, composeVowels],
  // Homorganic nasals: before a stop of its own class a nasal is written as anusvara as well. न is
  // typed for the nasal of every class (एजेन्ट, इन्कार). Never before nasals, semivowels or ह.
  [/(?:ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[क-घच-झट-ढत-धप-भ])|म्(?=[प-भ]))/g, 'ं'],
  [/ं{2,}/g, 'ं'],
  // Two aspirates in a row are one sound: मख्खी, मक्खी.
  [/([खघछझठढथधफभ])्(?=\1)/g, (_match, letter) => `${unaspirated(letter)}्`],
  // A consonant after र् may be doubled (Pāṇini 8.4.46): कर्त्तव्य, कर्तव्य; अर्द्ध, अर्ध.
  [/र्(?:([क-ह])्(?=\1)|क्(?=ख)|ग्(?=घ)|च्(?=छ)|ज्(?=झ)|ट्(?=ठ)|ड्(?=ढ)|त्(?=थ)|द्(?=ध)|ब्(?=भ))+/g, 'र्'],
  // So may the first of three letters before व or य: महत्त्व, महत्व; उज्ज्वल, उज्वल.
  [/([क-ह])्(?=\1्[यव])/g, ''],
  // Glide or plain vowel in endings: गये, गए; चाहिये, चाहिए; जायेंगे, जाएंगे. Not the pronoun ये.
  [rule(`([क-हा-ौआओ])ये(?=(?:ं|ं?ग[ाेी]ं?)?${END})`), '$1ए'],
  // Perfectives in -यी (आयी, आई), but not the agent nouns in -दायी, -स्थायी, -यायी and the like.
  [
    rule(`(?:(स्था|न्या|दा|शा|वसा|नुया|तता)|([ािुूोआओ]))यी(?=ं?${END})`),
    (match, agent, vowel) => (agent === undefined ? `${vowel}ई` : match),
  ],
  [rule(`(^|[^\u0900-\u097F])([गन])यी(?=ं?${END})`), '$1$2ई'],
  // One word of many spellings that no rule reaches.
  [/अंगरेज/g, 'अंग्रेज'],
  [/रूप(?=[एय])/g, 'रुप'],
  [/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966)],
];

/** Pairs of vowel letters or signs that stand for one: what old typing tools leave behind. */
const composed: ReadonlyMap<string, string> = new Map([
  ['अा', 'आ'],
  ['अो', 'ओ'],
  ['अौ', 'औ'],
  ['आे', 'ओ'],
  ['आै', 'औ'],
  ['एे', 'ऐ'],
  ['ाे', 'ो'],
  ['ाै', 'ौ'],
]);

/** लाेग → लोग, अाैर → और; a sign typed twice counts once. */
function composeVowels(signs: string): string {
  const out: string[] = [];
  for (const sign of signs) {
    let last = sign;
    for (let before = out.at(-1); before !== undefined; before = out.at(-1)) {
      const one = before === last ? last : composed.get(before + last);
      if (one === undefined) break;
      out.pop();
      last = one;
    }
    out.push(last);
  }
  return out.join('');
}

/** The unaspirated letter stands directly before its aspirate in the code chart. */
function unaspirated(letter = ''): string {
  return String.fromCharCode(letter.charCodeAt(0) - 1);
}

/**
 * The form under which a text is searched and compared, never shown: spellings that differ only in
 * nukta, chandrabindu, homorganic nasals, visarga, candra vowels, ये/ए endings, doubled
 * consonants, digits, letter case or joiners meet in one string. It also merges a few different
 * words (कॉफी and काफी, सज़ा and सजा): fold to find, then rank the spelling that was typed first.
 *
 * Total on any string and idempotent.
 *
 * @example canonical('हिन्दी') === canonical('हिंदी')
 * @example canonical('ज़्यादा, गये २०२४') // 'ज्यादा, गए 2024'
 */
export function canonical(text: string): string {
  let form = text.normalize('NFD').toLowerCase();
  for (const [pattern, replacement] of steps) {
    form =
      typeof replacement === 'string'
        ? form.replace(pattern, replacement)
        : form.replace(pattern, replacement);
  }
  return form;
}
