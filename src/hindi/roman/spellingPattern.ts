/**
 * Alternative spellings as tables write them: literals, `[aei]`, `ll?`, and before or after them a
 * condition on the neighbours, `(?<=…)`, `(?<!^)`, `(?=…)`, `(?!…)`. Spelled out once, they match a
 * word many times faster than a regular expression that is made for that word alone.
 */
interface Spelling {
  readonly text: string;
  readonly before?: Condition;
  readonly after?: Condition;
}

interface Condition {
  readonly isNegative: boolean;
  /** Letters that may stand there; the empty string for an end of the word. */
  readonly options: readonly string[];
}

/** Spellings of one sound. */
export interface SoundPattern {
  /** By their first letter, from a to z. */
  readonly byLetter: readonly (readonly Spelling[])[];
  /** Of no letter at all. */
  readonly silent: readonly Spelling[];
  /** Letters with which a spelling begins, and all letters of spellings; see `letterBits`. */
  readonly firsts: number;
  readonly letters: number;
}

/** The sound of a letter for which there is no spelling. */
export const UNSPELLED: SoundPattern = { byLetter: [], silent: [], firsts: 0, letters: 0 };

const LETTER_A = 97;

const ALTERNATIVE = /^(?:\((\?<[=!][^)]*)\))?((?:(?:[a-z]|\[[a-z]+\])\??)*)(?:\((\?[=!][^)]*)\))?$/;
const PIECE = /([a-z]|\[[a-z]+\])(\??)/g;

/** @param source alternatives with `|` between them; an empty one stands for no letter at all */
export function soundPattern(source: string): SoundPattern {
  const byLetter: Spelling[][] = Array.from({ length: 26 }, () => []);
  const silent: Spelling[] = [];
  let [firsts, letters] = [0, 0];
  for (const spelling of source.split('|').flatMap(spellingsOf)) {
    const { text } = spelling;
    (byLetter[text.charCodeAt(0) - LETTER_A] ?? silent).push(spelling);
    firsts |= letterBits(text.slice(0, 1));
    letters |= letterBits(text);
  }
  return { byLetter, silent, firsts, letters };
}

function spellingsOf(alternative: string): readonly Spelling[] {
  const found = ALTERNATIVE.exec(alternative);
  if (found === null) throw new Error(`No pattern of a spelling: ${alternative}`);
  const [, before, letters = '', after] = found;
  return spelledOut(letters).map((text) => ({
    text,
    ...(before && { before: conditionOf(before) }),
    ...(after && { after: conditionOf(after) }),
  }));
}

/** `[aei]ll?` → al, all, el, ell, il, ill. */
function spelledOut(letters: string): readonly string[] {
  let texts = [''];
  for (const [, piece = '', optional] of letters.matchAll(PIECE)) {
    const options = [...piece.replace(/[[\]]/g, ''), ...(optional ? [''] : [])];
    texts = texts.flatMap((text) => options.map((option) => text + option));
  }
  return texts;
}

function conditionOf(source: string): Condition {
  const [, sign, body = ''] = /^\?<?([=!])(.*)$/.exec(source) ?? [];
  const options = body.startsWith('[') ? [...body.slice(1, -1)] : [body.replace(/[$^]/, '')];
  return { isNegative: sign === '!', options };
}

/**
 * Whether a word is spelled by a row of sounds, each in one of its spellings.
 * @param word at most 31 letters
 */
export function isSpelledBy(sounds: readonly SoundPattern[], word: string): boolean {
  let ends = 1;
  for (const sound of sounds) {
    ends = endsAfter(sound, word, ends);
    if (ends === 0) return false;
  }
  return (ends & (1 << word.length)) !== 0;
}

/** The letters with which words begin that a row of sounds spells, as `letterBits`. */
export function firstLetters(sounds: readonly SoundPattern[]): number {
  let letters = 0;
  for (const { firsts, silent } of sounds) {
    letters |= firsts;
    if (silent.length === 0) break;
  }
  return letters;
}

/** All letters of these words. */
export function allLetters(sounds: readonly SoundPattern[]): number {
  return sounds.reduce((all, { letters }) => all | letters, 0);
}

/** The letters of a text in one number: bit n stands for letter n of the alphabet. */
export function letterBits(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= 1 << (text.charCodeAt(at) - LETTER_A);
  return bits;
}

/** Where a sound can end that begins at one of the given places; bit n stands for n letters. */
function endsAfter({ byLetter, silent }: SoundPattern, word: string, starts: number): number {
  let ends = 0;
  for (let at = 0; at <= word.length; at++) {
    if ((starts & (1 << at)) === 0) continue;
    ends |= endsOf(silent, word, at);
    const spellings = at < word.length ? byLetter[word.charCodeAt(at) - LETTER_A] : undefined;
    if (spellings && spellings.length > 0) ends |= endsOf(spellings, word, at);
  }
  return ends;
}

function endsOf(spellings: readonly Spelling[], word: string, at: number): number {
  let ends = 0;
  for (const { text, before, after } of spellings) {
    if (text.length > 1 && !word.startsWith(text, at)) continue;
    if (before && !allowsBefore(before, word, at)) continue;
    if (after && !allowsAfter(after, word, at + text.length)) continue;
    ends |= 1 << (at + text.length);
  }
  return ends;
}

function allowsBefore({ isNegative, options }: Condition, word: string, at: number): boolean {
  const stands = options.some((option) => (option === '' ? at === 0 : word[at - 1] === option));
  return stands !== isNegative;
}

function allowsAfter({ isNegative, options }: Condition, word: string, at: number): boolean {
  const stands = options.some((option) =>
    option === '' ? at === word.length : word.startsWith(option, at),
  );
  return stands !== isNegative;
}
