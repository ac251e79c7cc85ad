/** Why a story stands in a list: the words that two stories share. */
import type { Article } from '../newspaper/index.ts';
import { fieldsOf, stemsOf, subjectsOf, termOf } from './storyTerms.ts';
import type { StoryVector } from './vectors.ts';

export interface SharedTerm {
  /** A stem in canonical spelling; tags and districts by their names, after a #. */
  readonly word: string;
  /** Part of the cosine of the two stories. */
  readonly weight: number;
}

/** What two stories share, the heaviest first. */
export function sharedTerms(
  { article, vector }: { readonly article: Article; readonly vector: StoryVector },
  other: StoryVector,
  numbers: ReadonlyMap<number, number>,
): readonly SharedTerm[] {
  const [own, its] = [weightsOf(vector), weightsOf(other)];
  return [...wordsByTerm(article)]
    .map(([term, word]) => {
      const number = numbers.get(term) ?? -1;
      return { word, weight: (own.get(number) ?? 0) * (its.get(number) ?? 0) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}

function weightsOf({ terms, weights }: StoryVector): ReadonlyMap<number, number> {
  return new Map(Array.from(terms, (number, index) => [number, weights[index] ?? 0]));
}

function wordsByTerm(article: Article): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  for (const [text] of fieldsOf(article)) {
    for (const word of text.split(/\s+/)) {
      for (const stem of stemsOf(word)) {
        const term = termOf(stem);
        if (!words.has(term)) words.set(term, stem);
      }
    }
  }
  for (const { name, term } of subjectsOf(article)) words.set(term, `#${name}`);
  return words;
}
