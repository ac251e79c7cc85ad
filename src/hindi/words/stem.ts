import { canonical } from '../text/canonical.ts';
import { irregularRoots } from './irregularRoots.ts';

/**
 * `strong` merges all inflected forms of a word, and with them लड़का and लड़की. `light` undoes number
 * and case of nouns and adjectives alone and keeps the genders apart. Both know the irregular words.
 */
export type StemStrength = 'strong' | 'light';

/**
 * Endings of nouns, adjectives and verbs in canonical spelling (R. S. McGregor, Outline of Hindi
 * Grammar; the idea of cutting the longest listed one is Ramanathan and Rao's, A Lightweight Stemmer
 * for Hindi, 2003). The first letter of an ending says what may stand before it, see `canPrecede`.
 */
const endings = {
  strong: byLastLetter(
    (
      'नियां नियों ियां ियों ेगीं ेंगे ेंगी ूंगा ूंगी िएगा एगीं एंगे एंगी ऊंगा ऊंगी इएगा ' +
      'इयां इयों ईयां ईयों नाएं नाओं ताएं ताओं ाएं ाओं ुएं ुओं ेगा ेगी ोगे एगा एगी ओगे ओगी ' +
      'तीं ों ें ीं ुआ ुए ूं िए एं ऊं ईं इए या कर ना नी ने ता ती ते ा ी े ि ु ू ो ए ओ ई'
    ).split(' '),
  ),
  light: byLastLetter('इयां इयों ईयां ईयों ाएं ाओं ुएं ुओं ों ें ुआ ुए ा े ो'.split(' ')),
} as const;

type Endings = ReadonlyMap<number, readonly string[]>;

/** Endings, the longest first, by their last code unit. */
function byLastLetter(listed: readonly string[]): Endings {
  const found = new Map<number, string[]>();
  for (const ending of listed) {
    const last = ending.charCodeAt(ending.length - 1);
    found.set(last, [...(found.get(last) ?? []), ending]);
  }
  return found;
}

/** Plural and oblique endings of feminine nouns, whose gender the light stem keeps as a final ी. */
const feminineEnding = /^(.{2,})(?:ियां|ियों|ी|ीं|ि)$/;

/** Verbs of one open syllable in another vowel than ा and ो; other words in these vowels are nouns. */
const openRoots = /^(?:[लद]े|[पज]ी|छू)$/;

/** English plurals (डॉक्टर्स, ऑपरेशंस), but not sounds of the word itself (टैक्स, कोर्स). */
const englishPlural = /^(.{4,})्स$/;
const ownSibilant = /(?:क|[ा-ौ]र)्स$/;

/**
 * The stem of a Hindi word, for comparing words and never for display; words of other scripts come
 * back in canonical form. Takes one word in any spelling, total on any string.
 *
 * @example stem('लड़कियों') === stem('लड़के')
 * @example stem('लड़कियों', 'light') === stem('लड़की', 'light')
 */
export function stem(word: string, strength: StemStrength = 'strong'): string {
  return stemCanonical(canonical(word), strength);
}

/** `stem` for a word that is in canonical form already, as in the loop that builds an index. */
export function stemCanonical(word: string, strength: StemStrength = 'strong'): string {
  const irregular = irregularRoots.get(word);
  if (irregular !== undefined) return irregular;
  const singular = withoutEnglishPlural(word);
  if (strength === 'strong') return withoutEnding(singular, endings.strong);
  const feminine = feminineEnding.exec(singular);
  return feminine ? `${feminine[1]}ी` : withoutEnding(singular, endings.light);
}

function withoutEnglishPlural(word: string): string {
  if (!word.endsWith('स')) return word;
  if (word.endsWith('शंस')) return `${word.slice(0, -2)}न`;
  return ownSibilant.test(word) ? word : word.replace(englishPlural, '$1');
}

function withoutEnding(word: string, known: Endings): string {
  if (word === '') return word;
  for (const ending of known.get(word.charCodeAt(word.length - 1)) ?? []) {
    if (ending.length === word.length || !word.endsWith(ending)) continue;
    const root = word.slice(0, -ending.length);
    if (canPrecede(root, ending)) return root;
  }
  return word;
}

/**
 * Whether a root may end where the ending begins. A sign (ों) continues a consonant, so at least one
 * more letter must stand before it; a vowel letter (एगा) or य follows a vowel; a consonant (ता)
 * follows a schwa or the open vowel of a verb. A root never ends in a virama (रास्ता is not रास् + ता)
 * or in anusvara (चिंता is not चिं + ता).
 */
function canPrecede(root: string, ending: string): boolean {
  const last = root.charAt(root.length - 1);
  if (isVowelSign(ending.charAt(0))) return root.length >= (ending === 'ाएं' ? 3 : 2);
  if (last === 'ा' || last === 'आ' || last === 'ो') return followsLongVowel(root, ending);
  if (startsWithGlide(ending)) return isVowelSign(last) && last !== 'ि';
  return isConsonant(last) ? root.length >= 2 : openRoots.test(root);
}

/** महिला + एं is the plural of a noun, which drops its vowel; बता + एं is a verb of two letters. */
function followsLongVowel(root: string, ending: string): boolean {
  return ending !== 'एं' || root.length < 4;
}

function startsWithGlide(ending: string): boolean {
  const first = ending.charAt(0);
  return first === 'य' || (first >= 'अ' && first <= 'औ');
}

function isVowelSign(letter: string): boolean {
  return letter >= 'ा' && letter <= 'ौ';
}

function isConsonant(letter: string): boolean {
  return letter >= 'क' && letter <= 'ह';
}
