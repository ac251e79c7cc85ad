/** Queries of one word or name, made from outside data and the words of the paper. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonical, phoneticKeys, tokenise } from '../../hindi/index.ts';
import { isStopword } from '../../hindi/words/stopwords.ts';
import { pick, type Random } from '../random.ts';
import type { SearchedPaper } from './searchedPaper.ts';

/** A query and the words that a right answer holds, each in any of its forms. */
export interface WordQuery {
  readonly query: string;
  readonly meant: readonly string[];
  /** Further forms of the meant word. */
  readonly forms?: readonly string[];
}

export interface Spelling {
  readonly roman: string;
  readonly word: string;
}

/** @param part the small part of Dakshina, or the large one that holds most names */
export function readSpellings(data: string, part: 'dev' | 'train' = 'dev'): readonly Spelling[] {
  return linesOf(join(data, 'romanisation', `dakshina-${part}.tsv`)).map(
    ([roman = '', word = '']): Spelling => ({ roman, word }),
  );
}

function linesOf(file: string): readonly (readonly string[])[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

export function romanWords(
  { vocabulary }: SearchedPaper,
  spellings: readonly Spelling[],
): readonly WordQuery[] {
  return spellings
    .filter(({ word }) => vocabulary.has(canonical(word)))
    .map(({ roman, word }) => ({ query: roman, meant: [word] }));
}

/** Two words that stand side by side in the paper and are both attested in Roman letters. */
export function romanPairs(
  { documents }: SearchedPaper,
  spellings: readonly Spelling[],
): readonly WordQuery[] {
  const romans = new Map(spellings.map(({ roman, word }) => [canonical(word), roman]));
  const found = new Map<string, WordQuery>();
  for (const { title, text } of documents) {
    const words = tokenise(`${title}\n${text()}`);
    for (const [index, { text: second }] of words.entries()) {
      const first = words[index - 1]?.text ?? '';
      const [a, b] = [romans.get(canonical(first)), romans.get(canonical(second))];
      if (!a || !b || a === b || isStopword(first) || isStopword(second)) continue;
      found.set(`${a} ${b}`, { query: `${a} ${b}`, meant: [first, second] });
    }
  }
  return [...found.values()];
}

/** Each lemma that the paper holds in at least one form, asked for in each of its forms. */
export function inflectedForms({ vocabulary }: SearchedPaper, data: string): readonly WordQuery[] {
  return linesOf(join(data, 'stemming', 'lemma_clusters.tsv')).flatMap(
    ([, , attested = '']): WordQuery[] => {
      const forms = attested.split(' ');
      return forms
        .filter((asked) => forms.some((form) => form !== asked && vocabulary.has(canonical(form))))
        .map((query) => ({ query, meant: [query], forms }));
    },
  );
}

const LETTERS = 'कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसहािीुूेैोौं्'.split('');

/** One letter left out, put in, changed or moved, in words of five letters and more. */
export function typos({ vocabulary }: SearchedPaper, random: Random): readonly WordQuery[] {
  const words = [...vocabulary.values()].filter(
    ({ spelling }) => /^[\u0901-\u0963]{5,}$/u.test(spelling) && !isStopword(spelling),
  );
  return words.flatMap(({ spelling }): WordQuery[] => {
    const query = mistyped(spelling, random);
    const isWord = vocabulary.has(canonical(query)) || canonical(query) === canonical(spelling);
    return isWord || phoneticKeys(query)[0] === '' ? [] : [{ query, meant: [spelling] }];
  });
}

function mistyped(word: string, random: Random): string {
  const at = Math.floor(random() * word.length);
  const letter = pick(random, LETTERS);
  const [before, own, next] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1)];
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + word.slice(at + 1);
    case 1:
      return before + letter + word.slice(at);
    case 2:
      return before + letter + word.slice(at + 1);
    default:
      return before + next + own + word.slice(at + 2);
  }
}
