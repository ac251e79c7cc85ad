/** Reads stories into terms and counts, each word between two spaces worked out once. */
import type { Article } from '../newspaper/index.ts';
import { growing } from './growing.ts';
import { createNumbering } from './numbering.ts';
import type { ReadingRules } from './rules.ts';
import { fieldsOf, stemsOf, subjectsOf, termOf } from './storyTerms.ts';

/** A story's terms in the order in which they first appear, each with its weighted count. */
export interface StoryTerms {
  /** `termOf` the stem. */
  readonly terms: Int32Array;
  /** 1 to 255: how often the term stands in the story, headline and deck counted more. */
  readonly counts: Uint8Array;
}

/** Tags and districts count like words that stand in the headline. */
const SUBJECT_COUNT = 3;

/**
 * Makes a reader of stories. A chunk of text between two spaces is known by two hashes of it,
 * together 64 bits, so that a known one is neither cut out of the text nor looked at again.
 */
export function createTermReader(rules: ReadingRules): (article: Article) => StoryTerms {
  const chunks = createNumbering();
  // The terms of chunk n are those from starts[n] on.
  const starts: number[] = [0];
  const termsOfChunks = growing((length) => new Int32Array(length));
  const numbering = createNumbering();
  const terms: number[] = [];
  const counts: number[] = [];
  let met: number[] = [];

  const numberOf = (term: number): number => {
    const number = numbering.numberOf(term);
    if (number === terms.length) {
      terms.push(term);
      counts.push(0);
    }
    return number;
  };
  const learn = (chunk: string): void => {
    const stems = stemsOf(chunk, rules.stems);
    const start = termsOfChunks.extend(stems.length);
    const room = termsOfChunks.values();
    stems.forEach((stem, index) => {
      room[start + index] = numberOf(termOf(stem));
    });
    starts.push(start + stems.length);
  };
  const count = (number: number, times: number): void => {
    const former = counts[number] as number;
    if (former === 0) met.push(number);
    counts[number] = former + times;
  };
  const readChunk = (chunk: number, times: number): void => {
    const all = termsOfChunks.values();
    const end = starts[chunk + 1] as number;
    for (let index = starts[chunk] as number; index < end; index += 1) {
      count(all[index] as number, times);
    }
  };
  const readText = (text: string, times: number): void => {
    const { length } = text;
    for (let index = 0; index < length; index += 1) {
      const start = index;
      let [hash, second] = [0x811c9dc5 | 0, 0];
      for (; index < length; index += 1) {
        const code = text.charCodeAt(index);
        if (isSpace(code)) break;
        hash = Math.imul(hash ^ code, 0x01000193);
        second = Math.imul(second + code, 0x5bd1e995);
      }
      if (index === start) continue;
      const chunk = chunks.numberOf(hash, second);
      if (chunk === starts.length - 1) learn(text.slice(start, index));
      readChunk(chunk, times);
    }
  };

  return (article) => {
    for (const [text, times] of fieldsOf(article)) readText(text, times);
    const subjects = rules.subjects ? subjectsOf(article) : [];
    for (const { term } of subjects) count(numberOf(term), SUBJECT_COUNT);
    const story = { terms: new Int32Array(met.length), counts: new Uint8Array(met.length) };
    met.forEach((number, index) => {
      story.terms[index] = terms[number] as number;
      story.counts[index] = Math.min(counts[number] as number, 255);
      counts[number] = 0;
    });
    met = [];
    return story;
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
