/** Roman letters, each before its Hindi name; variants of the newsrooms included. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  (
    'aए bबी cसी dडी eई fएफ gजी hएच iआई iआइ jजे kके lएल mएम nएन oओ pपी qक्यू rआर sएस sयस tटी uयू vवी ' +
    'wडब्ल्यू wडब्लू xएक्स yवाई yवाय zजेड zज़ेड'
  )
    .split(' ')
    .map((letter) => [letter.slice(1), letter.charAt(0)]),
);
/** The names, the longest first, with bars between them. */
export const LETTER_NAMES = [...LETTERS.keys()].sort((a, b) => b.length - a.length).join('|');
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
  return LETTERS.get(name) ?? name;
}
