/** Why a story stands in a list: the words that two stories share. */
import { fieldsOf, stemsOf, subjectsOf, termOf } from './storyTerms.ts';
import type { Corpus } from './vectors.ts';

export interface SharedTerm {
  /** A stem in canonical spelling; tags and districts by their names, after a #. */
  readonly word: string;
  /** Part of the cosine of the two stories. */
  readonly weight: number;
}

/** What two stories share, the heaviest first. */
export function sharedTerms(story: number, other: number, corpus: Corpus): readonly SharedTerm[] {
  const article = corpus.articles[story];
  if (!article) return [];
  const [own, its] = [weightsOf(story, corpus), weightsOf(other, corpus)];
  const words = new Map<number, string>();
  for (const [text] of fieldsOf(article)) {
    for (const chunk of text.split(/\s+/)) {
      for (const stem of stemsOf(chunk)) words.set(termOf(stem), words.get(termOf(stem)) ?? stem);
    }
  }
  for (const { name, term } of subjectsOf(article)) words.set(term, `#${name}`);
  return [...words]
    .map(([term, word]) => {
      const number = corpus.find(term);
      return { word, weight: (own.get(number) ?? 0) * (its.get(number) ?? 0) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}

function weightsOf(story: number, { starts, terms, weights }: Corpus): ReadonlyMap<number, number> {
  const [start, end] = [starts[story] ?? 0, starts[story + 1] ?? 0];
  return new Map(
    Array.from({ length: end - start }, (_, index) => [
      terms[start + index] ?? -1,
      weights[start + index] ?? 0,
    ]),
  );
}
