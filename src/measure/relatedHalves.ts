/** The halves test: does a story's one half find the other? */
import type { Article } from '../newspaper/index.ts';
import type { RealArticle } from './realArticles.ts';
import type { Method } from './relatedMethods.ts';
import { paperOfTexts, type TextStory } from './textPaper.ts';

export interface HalvesFigures {
  readonly halves: number;
  /** Share of the halves whose other half comes first. */
  readonly first: number;
  /** Share of the halves whose other half is among the five. */
  readonly five: number;
}

/** Sources whose paragraphs alternate with boilerplate. */
const LEFT_OUT = /^(?:BBC Hindi|altnews)/;
const FEWEST_PARAGRAPHS = 4;

/** Odd and even paragraphs of each article as two stories of one day, without headlines and tags. */
export function halvesOf(articles: readonly RealArticle[]): readonly TextStory[] {
  return articles
    .filter(
      ({ source, paragraphs }) => !LEFT_OUT.test(source) && paragraphs.length >= FEWEST_PARAGRAPHS,
    )
    .flatMap(({ paragraphs }, index) =>
      ['a', 'b'].map((half, parity) => ({
        permalink: `/halves/${String(index).padStart(5, '0')}${half}/`,
        title: '',
        date: '2020-01-01',
        category: 'halves',
        body: paragraphs.filter((_, number) => number % 2 === parity).join('\n\n'),
      })),
    );
}

/** @param method without suppression of near-duplicates, which would hide the other half */
export function measureHalves(articles: readonly RealArticle[], method: Method): HalvesFigures {
  const paper = paperOfTexts(halvesOf(articles));
  const relatedTo = method(paper);
  const wholeOf = ({ permalink }: Article): string => permalink.slice(0, -2);
  const places = paper.articles.map((article) =>
    relatedTo(article).findIndex((other) => wholeOf(other) === wholeOf(article)),
  );
  const share = (isRight: (place: number) => boolean): number =>
    places.filter(isRight).length / places.length;
  return {
    halves: places.length,
    first: share((place) => place === 0),
    five: share((place) => place >= 0),
  };
}
