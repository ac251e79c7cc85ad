/** Reads stories into terms and counts, each word between two spaces worked out once. */

import type { Article } from '../newspaper/index.ts';
import { createCodes } from '../wordNumbers/codes.ts';
import { growing } from '../wordNumbers/growing.ts';
import { addToFirst, addToSecond, FIRST_HASH, SECOND_HASH } from '../wordNumbers/letterHash.ts';
import { createNumbering } from '../wordNumbers/numbering.ts';
import type { ReadingRules } from './rules.ts';
import { fieldsOf, stemsOf, subjectsOf, termOf } from './storyTerms.ts';

/** A story's terms in the order in which they first appear, each with its weighted count. */
export interface StoryTerms {
  /** By their numbers, see `TermReader`. */
  readonly numbers: Int32Array;
  /** 1 to 255: how often the term stands in the story, headline and deck counted more. */
  readonly counts: Uint8Array;
}

export interface TermReader {
  /** Reads a story; what it gives is overwritten by the next. */
  readonly read: (article: Article) => StoryTerms;
  /** The reader's number of a term, see `termOf`. */
  readonly numberOf: (term: number) => number;
  /** The terms by their numbers, and room behind them; another array after it has grown. */
  readonly terms: () => Int32Array;
}

/** Tags and districts count like words that stand in the headline. */
const SUBJECT_COUNT = 3;
const MOST = 255;

/**
 * Makes a reader of stories. A chunk of text between two spaces is known by two hashes of it,
 * together 64 bits, so that a known one is neither cut out of the text nor looked at again. Nearly
 * every chunk has one term, so that is one look in a flat array: with 100,000 stories the words of a
 * paper no longer lie near the processor, and looks are what takes time.
 */
export function createTermReader(rules: ReadingRules): TermReader {
  const chunks = createNumbering();
  // The number of the only term of chunk n; or where in `several` its terms lie, as -1 - place.
  const termsOfChunks = growing((length) => new Int32Array(length));
  // How many terms, then these.
  const several = growing((length) => new Int32Array(length));
  const numbering = createNumbering();
  const terms = growing((length) => new Int32Array(length));
  const counts = growing((length) => new Int32Array(length));
  let met = new Int32Array(0);
  let metCount = 0;
  const codesOf = createCodes();
  const numberOf = (term: number): number => {
    const former = numbering.count();
    const number = numbering.numberOf(term);
    if (number === former) {
      terms.push(term);
      counts.push(0);
    }
    return number;
  };
  const learn = (chunk: string): void => {
    const numbers = stemsOf(chunk, rules.stems).map((stem) => numberOf(termOf(stem)));
    const [only] = numbers;
    if (numbers.length === 1 && only !== undefined) termsOfChunks.push(only);
    else {
      termsOfChunks.push(-1 - several.push(numbers.length));
      for (const number of numbers) several.push(number);
    }
  };
  const count = (number: number, times: number): void => {
    const all = counts.values();
    const former = all[number] as number;
    if (former === 0) {
      met[metCount] = number;
      metCount += 1;
    }
    all[number] = former + times;
  };
  const countChunk = (chunk: number, times: number): void => {
    const term = termsOfChunks.values()[chunk] as number;
    if (term >= 0) {
      count(term, times);
      return;
    }
    const all = several.values();
    const first = -term;
    const end = first + (all[first - 1] as number);
    for (let place = first; place < end; place += 1) count(all[place] as number, times);
  };
  const makeRoom = (): void => {
    if (met.length < counts.values().length) {
      const longer = new Int32Array(counts.values().length);
      longer.set(met);
      met = longer;
    }
  };
  const readText = (text: string, times: number): void => {
    const { length } = text;
    const codes = codesOf(text);
    for (let index = 0; index < length; index += 1) {
      const start = index;
      let hash = FIRST_HASH;
      let second = SECOND_HASH;
      for (; index < length; index += 1) {
        const code = codes[index] as number;
        if (isSpace(code)) break;
        hash = addToFirst(hash, code);
        second = addToSecond(second, code);
      }
      if (index === start) continue;
      const former = chunks.count();
      const chunk = chunks.numberOf(hash, second);
      if (chunk === former) {
        learn(text.slice(start, index));
        makeRoom();
      }
      countChunk(chunk, times);
    }
  };
  return {
    read(article) {
      for (const [text, times] of fieldsOf(article)) readText(text, times);
      const subjects = rules.subjects ? subjectsOf(article) : [];
      for (const { term } of subjects) {
        const number = numberOf(term);
        makeRoom();
        count(number, SUBJECT_COUNT);
      }
      const numbers = met.subarray(0, metCount);
      metCount = 0;
      const all = counts.values();
      const its = new Uint8Array(numbers.length);
      for (let index = 0; index < numbers.length; index += 1) {
        const number = numbers[index] as number;
        its[index] = Math.min(all[number] as number, MOST);
        all[number] = 0;
      }
      return { numbers, counts: its };
    },
    numberOf,
    terms: terms.values,
  };
}

/** The spaces of regular expressions' `\s`. */
function isSpace(code: number): boolean {
  if (code > 0x20 && code < 0x1680) return code === 0xa0;
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
