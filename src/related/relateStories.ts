/** Which stories belong to a story. */
import type { Article, Newspaper } from '../newspaper/index.ts';
import { archiveDays, unchangedSince } from './archiveDays.ts';
import type { RelatedReason } from './chooseList.ts';
import { type SharedTerm, sharedTerms } from './explainRelated.ts';
import { createJudge, type Judgement } from './judge.ts';
import { type KeptJudgements, packJudgements, unpackJudgement } from './keptJudgements.ts';
import type { Remembered } from './remembered.ts';
import { daysBetween, FORWARD, RULES, type Rules } from './rules.ts';
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
  soFar: () => [],
  duplicatesOf: () => [],
  explain: () => [],
};

export interface RelateOptions {
  /** What former builds have worked out; only for the rules that hold. */
  readonly remembered?: Remembered;
  readonly rules?: Rules;
}

const NAME = 'lists';

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
  const corpus = once(() => makeCorpus(articles, remembered));
  const former = remembered ? recall(remembered, articles) : NOTHING_KNOWN;
  const judge = once(() =>
    createJudge(corpus(), { rules, paper, positionOf, knownHubness: former.hubness }),
  );
  const known: Judgement[] = [];
  const judgementOf = (story: number): Judgement => {
    const judgement = known[story] ?? former.judgement(story) ?? judge().of(story);
    known[story] = judgement;
    return judgement;
  };
  if (remembered && !former.isComplete) {
    const judgements = articles.map((_, story) => judgementOf(story));
    remembered.set(NAME, packJudgements(archiveDays(articles), judgements, judge().hubness));
  }
  return listsBy(judgementOf, { articles, positionOf, corpus });
}

/** What a former build knew that still holds. */
interface Former {
  /** Whether it holds for the whole paper. */
  readonly isComplete: boolean;
  readonly judgement: (story: number) => Judgement | undefined;
  readonly hubness: (story: number) => number | undefined;
}

const NOTHING_KNOWN: Former = {
  isComplete: false,
  judgement: () => undefined,
  hubness: () => undefined,
};

/**
 * A story looks forward by the window. So what a change reaches are the neighbours of stories up to
 * one window before it, and through these neighbours' hubness the lists up to two windows before it.
 */
function recall(remembered: Remembered, articles: readonly Article[]): Former {
  const kept = remembered.get(NAME) as KeptJudgements | undefined;
  if (!kept) return NOTHING_KNOWN;
  const days = archiveDays(articles);
  const { stories, until } = unchangedSince(kept.days, days);
  const isBefore = (story: number, moment: number): boolean =>
    story < stories && (articles[story]?.published.epoch ?? moment) < moment;
  return {
    isComplete: until === Number.POSITIVE_INFINITY,
    judgement(story) {
      if (!isBefore(story, until - 2 * FORWARD)) return undefined;
      const holds = until === Number.POSITIVE_INFINITY || kept.settled[story] === 1;
      return holds ? unpackJudgement(kept, story) : undefined;
    },
    hubness: (story) => (isBefore(story, until - FORWARD) ? kept.hubness[story] : undefined),
  };
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
  return {
    of: (article) =>
      judgementOf(positionOf(article)).list.flatMap(({ story, reason, score, similarity }) => {
        const other = articles[story];
        if (!other) return [];
        const age = daysBetween(other.published.epoch, article.published.epoch);
        return { article: other, reason, score, similarity, age };
      }),
    soFar: (article) =>
      judgementOf(positionOf(article)).parts.flatMap((story) => articles[story] ?? []),
    duplicatesOf: (article) =>
      judgementOf(positionOf(article)).duplicates.flatMap(({ story, cosine }) => {
        const other = articles[story];
        return other ? { article: other, similarity: cosine } : [];
      }),
    explain: (article, other) => sharedTerms(positionOf(article), positionOf(other), corpus()),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
