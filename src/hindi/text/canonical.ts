import { remembered } from '../remembered.ts';

/**
 * Marks without weight in a search: nukta, visarga, stress marks, Latin accents, joiners and
 * other characters without width; further the signs that have a plain form.
 */
const weightlessOrVaried =
  /[\u093C\u0903]|[\u0951-\u0954]|[\u0300-\u036F]|[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|[ँऍऎऑऒॆॉॊॲ०-९]/g;

const wideSpaces = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;

/** What NFD splits off letters that were in one piece: é, क़. */
const splitOff = /[\u0300-\u036F]|\u093C/g;

/**
 * Chandrabindu is anusvara to most papers. Candra vowels are English o and a: डाक्टर stands beside
 * डॉक्टर. The short e and o of the south are e and o here.
 */
const varied = 'ँॆॉॊऍऎऑऒॲ०१२३४५६७८९';
const plainForms = 'ंेाोएएआओअ0123456789';

/** Pairs of vowel letters or signs that stand for one: what old typing tools leave behind. */
const inParts = 'अा अो अौ आे आै एे ाे ाै अॅ आॅ ाॅ'.split(' ');
// A candra e typed on an a is candra o (काॅलेज for कॉलेज), which is a here.
const whole = 'आओऔओऔऐोौअआा';

const adjoiningVowels = /[अआएा-ौ][ा-ौ]+/g;
const candraE = /ॅ/g;
const doubledNasal = /ं{2,}/g;

/** लाेग → लोग, अाैर → और; a sign typed twice counts once. */
function composeVowels(signs: string): string {
  const out: string[] = [];
  for (let sign of signs) {
    for (let before = out.at(-1); before !== undefined; before = out.at(-1)) {
      const one = joinVowels(before, sign);
      if (one === undefined) break;
      out.pop();
      sign = one;
    }
    out.push(sign === 'ॅ' ? 'े' : sign);
  }
  return out.join('');
}

function joinVowels(before: string, sign: string): string | undefined {
  if (before === sign) return sign;
  return (
    whole[inParts.indexOf(before + sign)] ?? (sign === 'ॅ' ? joinVowels(before, 'े') : undefined)
  );
}

/**
 * Before a stop of its own class a nasal is written as anusvara as well (हिन्दी, हिंदी), and न is typed
 * for the nasal of every class (एजेन्ट, इन्कार). Never before nasals, semivowels or ह: जन्म, उन्हें.
 */
const homorganicNasal = /ं?(?:ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[क-घच-झट-ढत-धप-भ])|म्(?=[प-भ]))/g;

/** Two aspirates in a row are one sound: मख्खी, मक्खी. */
const doubledAspirate = /(?<aspirate>[खघछझठढथधफभ])्(?=\k<aspirate>)/g;

/** A consonant after र् may be doubled (Pāṇini 8.4.46): कर्त्तव्य, कर्तव्य; अर्द्ध, अर्ध. */
const doubledAfterR =
  /र्(?:(?<second>[क-ह])्(?=\k<second>)|क्(?=ख)|ग्(?=घ)|च्(?=छ)|ज्(?=झ)|ट्(?=ठ)|ड्(?=ढ)|त्(?=थ)|द्(?=ध)|ब्(?=भ))+/g;

/** So may the first of three letters before य or व: महत्त्व, महत्व; उज्ज्वल, उज्वल. */
const doubledBeforeGlide = /(?<first>[क-ह])्(?=\k<first>्[यव])/g;

/** The unaspirated letter stands directly before its aspirate in the code chart. */
function unaspirated(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) - 1);
}

/** Where a word may end in a glide before e or i: followed by nothing, a nasal, or the future. */
const glideEnding = /य(?:े(?=(?:ं|ं?ग[ाेी]ं?)?(?![\u0900-\u097F]))|ी(?=ं?(?![\u0900-\u097F])))/g;

/** Agent nouns in -यी keep their glide: उत्तरदायी, स्थायी, न्यायी, धराशायी, व्यवसायी, अनुयायी, आततायी. */
const agentBefore = /(?:स्था|न्या|दा|शा|वसा|नुया|तता)$/;

/** गये, गए; चाहिये, चाहिए; जायेंगे, जाएंगे; आयी, आई; नयी, नई. Not the pronoun ये, not विजयी. */
function foldGlide(glide: string, offset: number, whole: string): string {
  const before = whole.slice(Math.max(0, offset - 4), offset);
  if (glide === 'ये') return /[क-हा-ौआओ]$/.test(before) ? 'ए' : glide;
  const perfective = /[ािुूोआओ]$/.test(before) && !agentBefore.test(before);
  return perfective || /(?:^|[^\u0900-\u097F])[गन]$/.test(before) ? 'ई' : glide;
}

/** Words of two spellings that no rule joins: अंगरेज़ for अंग्रेज़, रूपये for रुपये. */
const variants = /अंगरेज|रूप(?=[एय])/g;

/**
 * Words to which no step applies, and that is most: each letter with one sign, no nasal before a stop,
 * nothing doubled.
 */
const plain =
  /^(?:[अआइईउएओऔ]|(?!(.)्\1|र्.्|[ङञणनम]्[क-धप-भ])(?:[क-नप-मरलव-ह](?:[ािीुृेैोौ]?ं?|्)|य(?:[ािुैोौ]?ं?|्)))*$/;

/**
 * The form under which a text is searched and compared, never shown: spellings that differ only in
 * nukta, chandrabindu, homorganic nasals, visarga, candra vowels, ये/ए endings, doubled
 * consonants, digits, letter case, accents or joiners meet in one string. It also merges a few
 * different words (कॉफी and काफी, सज़ा and सजा): fold to find, then rank the spelling typed first.
 *
 * Total on any string and idempotent.
 *
 * @example canonical('हिन्दी') === canonical('हिंदी')
 * @example canonical('ज़्यादा, गये २०२४') // 'ज्यादा, गए 2024'
 */
export function canonical(text: string): string {
  if (plain.test(text)) return text;
  return text.length > LONGEST_WORD ? fold(text) : foldWord(text);
}

/** Longer texts are seldom met again. */
const LONGEST_WORD = 24;

const foldWord = remembered(fold, 20_000);

/** Letters that normal form D or the change to small letters may touch, and spaces of other widths. */
const beyondDevanagari = /[^\u0900-\u0928\u092A-\u0930\u0932\u0933\u0935-\u0957\u0960-\u097F]/;

function fold(text: string): string {
  let form = text.replace(weightlessOrVaried, (sign) => plainForms[varied.indexOf(sign)] ?? '');
  if (beyondDevanagari.test(form)) {
    form = form.replace(wideSpaces, ' ').normalize('NFD').toLowerCase().replace(splitOff, '');
  }
  form = form
    .replace(adjoiningVowels, composeVowels)
    .replace(candraE, 'े')
    .replace(doubledNasal, 'ं');
  if (form.includes(VIRAMA)) {
    form = form
      .replace(homorganicNasal, 'ं')
      .replace(doubledAspirate, (_match, letter: string) => `${unaspirated(letter)}्`)
      .replace(doubledAfterR, 'र्')
      .replace(doubledBeforeGlide, '');
  }
  return form
    .replace(glideEnding, foldGlide)
    .replace(variants, (word) => (word === 'रूप' ? 'रुप' : 'अंग्रेज'));
}

const VIRAMA = '\u094D';
