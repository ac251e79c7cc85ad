/** The Hindi names of the Roman letters, variants of the newsrooms included. */
const LETTERS: Readonly<Record<string, string>> = {
  ए: 'a',
  बी: 'b',
  सी: 'c',
  डी: 'd',
  ई: 'e',
  एफ: 'f',
  जी: 'g',
  एच: 'h',
  आई: 'i',
  आइ: 'i',
  जे: 'j',
  के: 'k',
  एल: 'l',
  एम: 'm',
  एन: 'n',
  ओ: 'o',
  पी: 'p',
  क्यू: 'q',
  आर: 'r',
  एस: 's',
  यस: 's',
  टी: 't',
  यू: 'u',
  वी: 'v',
  डब्ल्यू: 'w',
  डब्लू: 'w',
  एक्स: 'x',
  वाई: 'y',
  वाय: 'y',
  जेड: 'z',
};
/** The names, the longest first, with bars between them. */
export const LETTER_NAMES = Object.keys(LETTERS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const ACRONYM = new RegExp(`^(?:${LETTER_NAMES}){2,}$`, 'u');
const LETTER = new RegExp(LETTER_NAMES, 'gu');

/** Words of the language that look like names of letters. */
const WORDS = /^(?:बीवी|बीबी|जीजी|जीवी|सीटी|आए|एई|ईए|आईई)$/u;

/**
 * The Roman letters whose names a word spells out.
 * @returns undefined where it spells none, or only one
 * @example acronym('एसएफ') // 'sf'
 */
export function acronym(word: string): string | undefined {
  if (!ACRONYM.test(word) || WORDS.test(word)) return undefined;
  return word.replace(LETTER, letterOf);
}

/** The Roman letter of a name; the name itself where it is none. */
export function letterOf(name: string): string {
  return LETTERS[name] ?? name;
}
