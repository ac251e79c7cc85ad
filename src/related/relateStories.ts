/** Which stories belong to a story. */
import type { Article, Newspaper } from '../newspaper/index.ts';
import { once } from '../once.ts';
import { archiveDays } from './archiveDays.ts';
import type { RelatedReason } from './chooseList.ts';
import { type SharedTerm, sharedTerms } from './explainRelated.ts';
import { createJudge, type Judgement } from './judge.ts';
import { keep, nothingKnown, recall } from './recall.ts';
import type { Remembered } from './remembered.ts';
import { daysBetween, RULES, type Rules } from './rules.ts';
import { type Corpus, makeCorpus } from './vectors.ts';

export interface RelatedStory {
  readonly article: Article;
  readonly reason: RelatedReason;
  /** What the order follows; 0 for stories that were not found by similarity. */
  readonly score: number;
  /** Cosine of the two stories, 0 to 1. */
  readonly similarity: number;
  /** Days between the two. */
  readonly age: number;
}

export interface NearDuplicate {
  readonly article: Article;
  /** Cosine of the two stories, 0 to 1. */
  readonly similarity: number;
}

export interface RelatedLists {
  /** Best first, at most five: never the story itself, one that readers may not see, or one twice. */
  readonly of: (article: Article) => readonly RelatedStory[];
  /** The same stories alone. */
  readonly storiesOf: (article: Article) => readonly Article[];
  /** Earlier parts of an ongoing story, oldest first; none that stands in the list. */
  readonly soFar: (article: Article) => readonly Article[];
  /** Published stories that tell the same, most similar first: for the desk's check. */
  readonly duplicatesOf: (article: Article) => readonly NearDuplicate[];
  /** What two stories share, heaviest first: why one stands in the other's list. */
  readonly explain: (article: Article, other: Article) => readonly SharedTerm[];
}

/** Lists of a paper whose stories nobody compared. */
export const UNRELATED: RelatedLists = {
  of: () => [],
  storiesOf: () => [],
  soFar: () => [],
  duplicatesOf: () => [],
  explain: () => [],
};

export interface RelateOptions {
  /** What former builds have worked out; only for the rules that hold. */
  readonly remembered?: Remembered;
  readonly rules?: Rules;
}

/**
 * Relates the stories of a paper by what they are about. Time and memory grow with the number of
 * stories; a story added to the newest month changes the lists of few others. With a memory all is
 * worked out at once, but only for the stories that a change can reach; without one, each list when
 * it is asked for.
 */
export function relateStories(paper: Newspaper, options: RelateOptions = {}): RelatedLists {
  const { remembered, rules = RULES } = options;
  const articles = paper.articles.toReversed();
  const positions = new Map(articles.map((article, story) => [article, story]));
  const positionOf = (article: Article): number => positions.get(article) ?? -1;
  const corpus = once(() => makeCorpus(articles, rules, remembered));
  const days = once(() => archiveDays(articles));
  const former = remembered ? recall(remembered, articles, days()) : nothingKnown(articles.length);
  const table = once(() => former.table());
  const judge = once(() => createJudge(corpus(), { rules, paper, positionOf, table: table() }));
  const known: Judgement[] = [];
  const judgementOf = (story: number): Judgement => {
    const judgement = known[story] ?? former.judgement(story, judge) ?? judge().of(story);
    known[story] = judgement;
    return judgement;
  };
  if (remembered && !former.isComplete) {
    keep(remembered, days(), { judgementOf, table: table() });
  }
  return listsBy(judgementOf, { articles, positionOf, corpus });
}

interface Looking {
  readonly articles: readonly Article[];
  readonly positionOf: (article: Article) => number;
  readonly corpus: () => Corpus;
}

function listsBy(
  judgementOf: (story: number) => Judgement,
  { articles, positionOf, corpus }: Looking,
): RelatedLists {
  const judged = (article: Article): Judgement => judgementOf(positionOf(article));
  const at = (story: number): Article => {
    const article = articles[story];
    if (!article) throw new Error(`the paper has no story ${story}`);
    return article;
  };
  return {
    of: (article) =>
      judged(article).list.map(({ story, reason, score, similarity }) => {
        const other = at(story);
        const age = daysBetween(other.published.epoch, article.published.epoch);
        return { article: other, reason, score, similarity, age };
      }),
    storiesOf: (article) => judged(article).list.map(({ story }) => at(story)),
    soFar: (article) => judged(article).parts.map(at),
    duplicatesOf: (article) =>
      judged(article).duplicates.map(({ story, cosine }) => ({
        article: at(story),
        similarity: cosine,
      })),
    explain: (article, other) => sharedTerms(positionOf(article), positionOf(other), corpus()),
  };
}
