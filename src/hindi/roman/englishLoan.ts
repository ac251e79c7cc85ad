import { unitsOf } from './devanagariWord.ts';
import { ENGLISH_NAMES } from './englishNames.ts';
import { englishPattern } from './englishSpelling.ts';
import { ENGLISH_WORDS } from './englishWords.ts';
import { romaniseWord } from './romaniseWord.ts';
import { spellingDistance } from './spellingDistance.ts';

const VIRAMA = '\u094D';

let wordsByOutline: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The English word that a Devanagari word writes by its sound.
 * @returns undefined where no listed word fits
 * @example englishLoan('ट्रांजिस्टर') // 'transistor'
 */
export function englishLoan(word: string): string | undefined {
  const loan = exactLoan(word) ?? inflectedLoan(word) ?? compoundLoan(word);
  return loan && (looksForeign(word) || SHORT_LOANS.has(loan)) ? loan : undefined;
}

/** Sounds and clusters that mark a word as English; without them only a long word is taken for a loan. */
const FOREIGN = /[टडॉऑफऍॅ]|ज़|[ैऐ].*्|्.*[ैऐ]|्[सज]$|र्[टडकमलज]|[सपबकगफ]्[लरकपम]/u;

function looksForeign(word: string): boolean {
  return (
    FOREIGN.test(word.normalize('NFD')) || unitsOf(word).filter((unit) => unit.consonant).length > 3
  );
}

/** Short words without such a mark that are English all the same. */
const SHORT_LOANS: ReadonlySet<string> = new Set(
  `bus gas jail rail case race game share check cheque channel bank match chief scheme league gang mission
  machine camera cinema series season region reason session license lincoln model service message
  general journal national michael michelle college coach couch phone school science silence since sun
  change challenge range manager engine agency china chinese japan japanese korea nepal canada kenya iran
  israel malaysia singapore russia maruti samsung suzuki nissan google apple microsoft yahoo amazon jio
  shell sales sale cell show shop ship ration fashion passion million billion volume league legal level
  label lens lower license lion line lunch launch laser liver river server power shower newyork
  news new mass mumbai muscle music museum magazine magic image shame john jane james jones johnson
  wilson nelson watson mason simpson sachin cash coin copy cup club class glass cream crime income
  rank racing racism rangers ranger ring king queen kiss cancer kilo kilogram coma comma course
  source sensor sense sir sauce soup super hero zero rally gallery salary machine menu minus wing
  nurse novel noble nobel never neon nano nylon nokia nike gear garage goal golf girl going gram
  volcano venus virus wave van wine view review revolver receiver river wire lawyer layer player prayer
  share shampoo racer reel renewal rear siren screen green main marine mine minor minister
  mission commission permission version vision pension tension union onion region religion colony company`
    .trim()
    .split(/\s+/),
);

function exactLoan(word: string): string | undefined {
  const sound = romaniseWord(word);
  wordsByOutline ??= groupByOutline(`${ENGLISH_WORDS} ${ENGLISH_NAMES}`);
  const candidates = wordsByOutline.get(outline(sound));
  const pattern = candidates && englishPattern(word);
  if (!pattern) return undefined;
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (!pattern.test(candidate) || !fitsSilentE(candidate, word)) continue;
    const distance = spellingDistance(candidate, sound);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

const ENDINGS: readonly (readonly [RegExp, (base: string) => string])[] = [
  [/्?[सज]़?$/u, (base) => (base.endsWith('y') ? `${base.slice(0, -1)}ies` : `${base}s`)],
  [/िंग$/u, (base) => `${base.replace(/e$/, '')}ing`],
  [/र$/u, (base) => (base.endsWith('e') ? `${base}r` : `${base}er`)],
  [/ों$/u, (base) => `${base.replace(/e$/, '')}on`],
  [/ें$/u, (base) => `${base.replace(/e$/, '')}en`],
];

function inflectedLoan(word: string): string | undefined {
  for (const [ending, inflect] of ENDINGS) {
    if (!ending.test(word) || word.length < 5) continue;
    const base = exactLoan(word.replace(ending, ''));
    if (base) return inflect(base);
  }
  return undefined;
}

/** Two words written as one: सॉफ्टवेयर, बेसबॉल. */
function compoundLoan(word: string): string | undefined {
  if (word.length < 7 || !looksForeign(word)) return undefined;
  for (let i = 3; i <= word.length - 3; i++) {
    if (!/^[क-हअ-औ]/u.test(word.slice(i)) || word[i - 1] === VIRAMA) continue;
    const second = exactLoan(word.slice(i));
    const first = second && exactLoan(word.slice(0, i));
    if (first) return first + second;
  }
  return undefined;
}

/** A vowel before a consonant and a silent e is long: only बाइट writes bite, only केक writes cake. */
const LONG_BEFORE_E: Readonly<Record<string, RegExp>> = {
  a: /[ेएैऐ]/u,
  e: /[ीई]/u,
  i: /[ाआ][इईय]/u,
  o: /[ोओ]/u,
  u: /[ूऊ]/u,
};

function fitsSilentE(candidate: string, word: string): boolean {
  const vowel = /^[^aeiou]*([aeiou])[^aeiour]e$/.exec(candidate)?.[1];
  return vowel === undefined || LONG_BEFORE_E[vowel]?.test(word) === true;
}

/** The consonants of a Roman spelling by the place where they are spoken, for finding candidates. */
function outline(roman: string): string {
  return roman
    .replace(/[kg](?=n)|gh|w(?=r)|(?<=m)b$|(?<=l)m$|t(?=ch)/g, '')
    .replace(/t(?=i[aoe]|ur)/g, 's')
    .replace(/[aeiouyhwv]/g, '')
    .replace(/[kcqgjzsx]+/g, 'k')
    .replace(/[td]+/g, 't')
    .replace(/[pbf]+/g, 'p')
    .replace(/[nm]+/g, 'n')
    .replace(/(.)\1+/g, '$1');
}

function groupByOutline(words: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of new Set(words.trim().split(/\s+/))) {
    const key = outline(word);
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
  }
  return groups;
}
