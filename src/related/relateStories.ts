/** Which stories belong to a story. */
import type { Article, Newspaper } from '../newspaper/index.ts';
import { type Choosing, chooseList, type RelatedStory } from './chooseList.ts';
import { type SharedTerm, sharedTerms } from './explainRelated.ts';
import { makeFillers } from './fillers.ts';
import { findNeighbours, hubnessOf, type Neighbour } from './neighbours.ts';
import { DUPLICATE, RULES, type Rules } from './rules.ts';
import { createCosine } from './sharedTerms.ts';
import { earlierParts } from './soFar.ts';
import { makeCorpus, type TermStore } from './vectors.ts';

export interface NearDuplicate {
  readonly article: Article;
  /** Cosine of the two stories, 0 to 1. */
  readonly similarity: number;
}

export interface RelatedLists {
  /** Best first, at most five: never the story itself, one that readers may not see, or one twice. */
  readonly of: (article: Article) => readonly RelatedStory[];
  /** Earlier parts of an ongoing story, oldest first; empty under three of them. */
  readonly soFar: (article: Article) => readonly Article[];
  /** Published stories that tell the same, most similar first: for the desk's check. */
  readonly duplicatesOf: (article: Article) => readonly NearDuplicate[];
  /** What two stories share, heaviest first: why one stands in the other's list. */
  readonly explain: (article: Article, other: Article) => readonly SharedTerm[];
}

/** Lists of a paper whose stories nobody compared. */
export const UNRELATED: RelatedLists = {
  of: () => [],
  soFar: () => [],
  duplicatesOf: () => [],
  explain: () => [],
};

export interface RelateOptions {
  /** Words of stories, remembered from build to build. */
  readonly terms?: TermStore;
  readonly rules?: Rules;
}

/**
 * Relates the stories of a paper by what they are about. Time and memory grow with the number of
 * stories; a story added to the newest month changes the lists of few others.
 */
export function relateStories(paper: Newspaper, options: RelateOptions = {}): RelatedLists {
  const rules = options.rules ?? RULES;
  const articles = paper.articles.toReversed();
  const corpus = makeCorpus(articles, options.terms);
  const neighbours = findNeighbours(corpus, rules);
  const positions = new Map(articles.map((article, story) => [article, story]));
  const choosing: Choosing = {
    articles,
    neighbours,
    hubness: hubnessOf(neighbours),
    rules,
    byPermalink: (permalink) => {
      const article = paper.byPermalink.get(permalink);
      return article && positions.get(article);
    },
    cosine: createCosine(corpus),
    fillers: makeFillers(articles),
  };
  const neighboursOf = (article: Article): readonly Neighbour[] =>
    neighbours[positions.get(article) ?? -1] ?? [];
  const vectorOf = (article: Article) => corpus.vectors[positions.get(article) ?? -1];
  return {
    of: remembering((article) => chooseList(positions.get(article) ?? -1, choosing)),
    soFar: remembering((article) => earlierParts(article, neighboursOf(article), articles)),
    duplicatesOf: (article) =>
      neighboursOf(article)
        .filter(({ cosine }) => cosine >= DUPLICATE)
        .sort((a, b) => b.cosine - a.cosine || b.story - a.story)
        .flatMap(({ story, cosine }) => {
          const found = articles[story];
          return found ? { article: found, similarity: cosine } : [];
        }),
    explain: (article, other) => {
      const [vector, its] = [vectorOf(article), vectorOf(other)];
      return vector && its ? sharedTerms({ article, vector }, its, corpus.numbers) : [];
    },
  };
}

/** Pages ask for a list more than once. */
function remembering<Value>(make: (article: Article) => Value): (article: Article) => Value {
  const known = new Map<Article, Value>();
  return (article) => {
    const remembered = known.get(article);
    if (remembered !== undefined) return remembered;
    const made = make(article);
    known.set(article, made);
    return made;
  };
}
