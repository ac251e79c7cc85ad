import { remembered } from '../remembered.ts';
import { plainWord, unitsOf } from './devanagariWord.ts';
import { ENGLISH_NAMES } from './englishNames.ts';
import { englishSounds, isWrittenNatively } from './englishSpelling.ts';
import { ENGLISH_WORDS } from './englishWords.ts';
import { romaniseWord } from './romaniseWord.ts';
import { spellingDistance } from './spellingDistance.ts';
import { allLetters, firstLetters, isSpelledBy, letterBits } from './spellingPattern.ts';
import { jointsOf } from './wordParts.ts';

const VIRAMA = 0x094d;

/** Letters that are spoken in one place, each under the first of them; vowels and breath under none. */
const PLACES_OF_SPEECH: ReadonlyMap<string, string> = new Map(
  ['kcqgjzsx', 'td', 'pbf', 'nm'].flatMap((letters) =>
    Array.from(letters, (letter) => [letter, letters.charAt(0)] as const),
  ),
);
const UNSPOKEN = 'aeiouyhwv';

interface Candidates {
  readonly words: readonly string[];
  /** Their first letters, and all their letters; see `letterBits`. */
  readonly firsts: Int32Array;
  readonly letters: Int32Array;
}

let candidatesByOutline: ReadonlyMap<string, Candidates> | undefined;

/**
 * The English word that a Devanagari word writes by its sound.
 * @returns undefined where no listed word fits
 * @example englishLoan('ट्रांजिस्टर') // 'transistor'
 */
export function englishLoan(word: string): string | undefined {
  const plain = plainWord(word);
  // The only such letter that an ending adds is the chandrabindu of a plural.
  if (isWrittenNatively(plain.replace(/ँ$/, ''))) return undefined;
  return credibleLoan(plain) ?? inflectedLoan(plain) ?? compoundLoan(plain);
}

/** Words and parts of words whose loans are remembered. */
const REMEMBERED = 20_000;

const credibleLoan = remembered((word): string | undefined => {
  if (isWrittenNatively(word)) return undefined;
  const isForeign = looksForeign(word);
  const sound = romaniseWord(word, jointsOf);
  const consonants = outline(sound);
  // Most words are native, and few sound like the short ones that are English all the same.
  if (!isForeign && !outlinesOfShort.has(consonants)) return undefined;
  candidatesByOutline ??= groupByOutline(`${ENGLISH_WORDS} ${ENGLISH_NAMES}`);
  const candidates = candidatesByOutline.get(consonants);
  const loan = candidates && bestSpelled(candidates, word, sound);
  return loan && (isForeign || SHORT_LOANS.has(loan)) ? loan : undefined;
}, REMEMBERED);

/** Sounds and clusters that mark a word as English; without them only a long word is taken for a loan. */
const FOREIGN = /[टडॉऑफऍॅ]|ज़|[ैऐ].*्|्.*[ैऐ]|्[सज]$|र्[टडकमलज]|[सपबकगफ]्[लरकपम]/u;

function looksForeign(word: string): boolean {
  return FOREIGN.test(word) || unitsOf(word).filter((unit) => unit.consonant).length > 3;
}

/** Short words without such a mark that are English all the same. */
const SHORT_LOANS: ReadonlySet<string> = new Set(
  `bus gas ware jail rail case race game share check cheque channel bank match chief scheme league gang mission
  machine camera cinema series season region   license  model service message
  general  national  michelle college coach  phone school science silence  
  change challenge range manager engine agency  chinese japan japanese  nepal canada  iran
  israel malaysia singapore russia maruti samsung suzuki nissan google apple microsoft yahoo amazon jio
  shell sales sale cell show shop ship ration   billion volume league legal level
  label lens lower license lion line lunch launch laser liver river server power shower newyork
  news  mass mumbai muscle music museum magazine magic image  john jane james jones johnson
  wilson  watson  simpson sachin cash coin copy cup club class glass cream crime income
  rank racing racism rangers ranger ring king queen  cancer kilo kilogram coma comma 
  source   sir   super hero zero rally gallery salary machine  minus wing
  nurse novel noble nobel never   nylon nokia nike  garage goal golf girl going gram
  volcano venus virus wave van wine view review revolver receiver river wire lawyer layer player prayer
  share shampoo racer reel renewal rear siren screen green main marine   minister
  mission commission permission version vision pension tension union onion region religion colony company`
    .trim()
    .split(/\s+/),
);

const outlinesOfShort: ReadonlySet<string> = new Set([...SHORT_LOANS].map(outline));

/** The nearest of the words that spell the sounds of a Devanagari word. */
function bestSpelled(candidates: Candidates, word: string, sound: string): string | undefined {
  const sounds = englishSounds(word);
  const firsts = firstLetters(sounds);
  const others = ~allLetters(sounds);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let n = 0; n < candidates.words.length; n++) {
    if (((candidates.firsts[n] ?? 0) & firsts) === 0) continue;
    if (((candidates.letters[n] ?? 0) & others) !== 0) continue;
    const candidate = candidates.words[n] ?? '';
    if (!isSpelledBy(sounds, candidate) || !fitsVowel(candidate, word)) continue;
    const distance = spellingDistance(candidate, sound);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** An ending that English or Hindi adds to a loan, the end of the bare word, and how to write both. */
type Ending = readonly [ending: RegExp, bare: string, inflect: (base: string) => string];

const ENDINGS: readonly Ending[] = [
  [/्?[सज]़?$/u, '', (base) => (base.endsWith('y') ? `${base.slice(0, -1)}ies` : `${base}s`)],
  [/िंग$/u, '', (base) => `${doubled(base)}ing`],
  [/र$/u, '', (base) => `${doubled(base)}er`],
  [/्?ड$/u, '', (base) => `${doubled(base)}ed`],
  [/ियों$/u, 'ी', (base) => `${base.replace(/y$/, '')}iyon`],
  [/िया[ंँ]$/u, 'ी', (base) => `${base.replace(/y$/, '')}iyan`],
  [/ों$/u, '', (base) => `${base.replace(/e$/, '')}on`],
  [/ें$/u, '', (base) => `${base.replace(/e$/, '')}en`],
];

function inflectedLoan(word: string): string | undefined {
  for (const [ending, bare, inflect] of ENDINGS) {
    if (!ending.test(word) || word.length < 5) continue;
    const base = credibleLoan(word.replace(ending, bare));
    if (base) return inflect(base);
  }
  return undefined;
}

/** The stem before -ing, -er and -ed: a silent e goes, a single consonant after a single vowel doubles. */
function doubled(base: string): string {
  return base.replace(/e$/, '').replace(/^([^aeiou]+[aeiou])([bdgmnprt])$/, '$1$2$2');
}

/** Two words written as one: सॉफ्टवेयर, बेसबॉल. */
function compoundLoan(word: string): string | undefined {
  if (word.length < 7 || !looksForeign(word)) return undefined;
  for (let i = 3; i <= word.length - 3; i++) {
    if (!beginsWord(word.charCodeAt(i)) || word.charCodeAt(i - 1) === VIRAMA) continue;
    const second = credibleLoan(word.slice(i));
    const first = second && credibleLoan(word.slice(0, i));
    if (first) return first + second;
  }
  return undefined;
}

/** From अ to ह. */
function beginsWord(code: number): boolean {
  return code >= 0x0905 && code <= 0x0939;
}

/** A vowel before a consonant and a silent e is long: only बाइट writes bite, only केक writes cake. */
const LONG_BEFORE_E: Readonly<Record<string, RegExp>> = {
  a: /[ेएैऐ]/u,
  e: /[ीई]/u,
  i: /[ाआ][इईय]/u,
  o: /[ोओ]/u,
  u: /[ूऊ]/u,
};

/** The vowel of a closed syllable is never left unwritten, but for that of bus and son. */
const SHORT_CLOSED: Readonly<Record<string, RegExp>> = {
  a: /[ैऐाआेएॉऑ]/u,
  e: /[ेएैऐीई]/u,
  i: /[िइीई]/u,
};

function fitsVowel(candidate: string, word: string): boolean {
  const long = /^[^aeiou]*([aeiou])(?:[^aeiour]|ng|st)e$/.exec(candidate)?.[1];
  const short = /^[^aeiou]*([aei])[^aeiourly][^aeiouy]*$/.exec(candidate)?.[1];
  const required = (long && LONG_BEFORE_E[long]) ?? (short && SHORT_CLOSED[short]);
  return !required || required.test(word);
}

/** The consonants of a Roman spelling by the place where they are spoken, for finding candidates. */
function outline(roman: string): string {
  const heard = roman
    .replace(/[kg](?=n)|gh|w(?=r)|(?<=m)b$|(?<=l)m$|t(?=ch)/g, '')
    .replace(/t(?=i[aoe]|ur)/g, 's');
  let consonants = '';
  let before = '';
  for (let at = 0; at < heard.length; at++) {
    const letter = heard.charAt(at);
    if (UNSPOKEN.includes(letter)) continue;
    const place = PLACES_OF_SPEECH.get(letter) ?? letter;
    if (place !== before) consonants += place;
    before = place;
  }
  return consonants;
}

function groupByOutline(words: string): ReadonlyMap<string, Candidates> {
  const groups = new Map<string, string[]>();
  for (const word of new Set(words.trim().split(/\s+/))) {
    const key = outline(word);
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
  }
  return new Map(Array.from(groups, ([key, group]) => [key, candidatesOf(group)]));
}

function candidatesOf(words: readonly string[]): Candidates {
  return {
    words,
    firsts: Int32Array.from(words, (word) => letterBits(word.slice(0, 1))),
    letters: Int32Array.from(words, letterBits),
  };
}
