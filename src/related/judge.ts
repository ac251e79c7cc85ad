/** What belongs to each story of a paper, worked out when it is asked for. */
import type { Article, Newspaper } from '../newspaper/index.ts';
import { type Choosing, chooseList, type ListEntry } from './chooseList.ts';
import { createCosine } from './compare.ts';
import { makeFillers } from './fillers.ts';
import { createFindNeighbours, type FindNeighbours } from './neighbours.ts';
import { hubnessIn, type NeighbourTable, rememberNeighbours } from './neighbourTable.ts';
import { DUPLICATE, LENGTH, type Rules } from './rules.ts';
import { earlierParts } from './soFar.ts';
import type { Corpus } from './vectors.ts';

/** All stories go by their positions, the oldest first. */
export interface Judgement {
  /** Best first, at most five. */
  readonly list: readonly ListEntry[];
  /** Earlier parts of an ongoing story, oldest first. */
  readonly parts: readonly number[];
  /** Published stories that tell the same, most similar first. */
  readonly duplicates: readonly { readonly story: number; readonly cosine: number }[];
  /** Whether no story that appears after the forward window can change it. */
  readonly settled: boolean;
}

export interface Judge {
  readonly of: (story: number) => Judgement;
  readonly neighboursOf: FindNeighbours;
  readonly hubness: (story: number) => number;
}

export interface JudgeOptions {
  readonly rules: Rules;
  readonly paper: Newspaper;
  readonly positionOf: (article: Article) => number;
  /** What is known of neighbours already; takes up what is found. */
  readonly table: NeighbourTable;
}

/** Makes a judge of a paper. */
export function createJudge(corpus: Corpus, options: JudgeOptions): Judge {
  const { articles } = corpus;
  const { rules, paper, positionOf, table } = options;
  const neighboursOf = rememberNeighbours(createFindNeighbours(corpus, rules), table);
  const hubnesses = new Float64Array(articles.length).fill(-1);
  const hubness = (story: number): number => {
    const known = hubnesses[story] as number;
    if (known >= 0) return known;
    if (table.counts[story] === -1) neighboursOf(story);
    const found = hubnessIn(table, story);
    hubnesses[story] = found;
    return found;
  };
  const cosine = createCosine(corpus);
  const fillers = makeFillers(articles);
  const epochs = Float64Array.from(articles, ({ published }) => published.epoch);
  const categories = numbersOfCategories(articles);
  return {
    hubness,
    neighboursOf,
    of(story) {
      let settled = (articles[story]?.source.related ?? []).length === 0;
      const choosing: Choosing = {
        articles,
        epochs,
        categories,
        hubness,
        cosine,
        rules,
        *fillers(asked) {
          for (const filler of fillers(asked)) {
            if (filler.story > asked) settled = false;
            yield filler;
          }
        },
      };
      const neighbours = neighboursOf(story);
      const picked = pickedByHand(story, articles, paper, positionOf);
      const parts = earlierParts(story, neighbours, { articles, elsewhere: picked });
      const list = chooseList({ story, picked, neighbours, shown: parts }, choosing);
      const duplicates = neighbours
        .filter((neighbour) => neighbour.cosine >= DUPLICATE)
        .sort((a, b) => b.cosine - a.cosine || b.story - a.story)
        .map((neighbour) => ({ story: neighbour.story, cosine: neighbour.cosine }));
      // Only now have the fillers been asked; a later story may take a place that stayed free.
      return { list, parts, duplicates, settled: settled && list.length === LENGTH };
    },
  };
}

function numbersOfCategories(articles: readonly Article[]): Int32Array {
  const ids = [...new Set(articles.map(({ category }) => category.id))];
  const numbers = new Map(ids.map((id, number) => [id, number]));
  return Int32Array.from(articles, ({ category }) => numbers.get(category.id) ?? -1);
}

/** Stories that the desk named, if readers may see them. */
function pickedByHand(
  story: number,
  articles: readonly Article[],
  { byPermalink }: Newspaper,
  positionOf: (article: Article) => number,
): readonly number[] {
  const picked = (articles[story]?.source.related ?? [])
    .flatMap((permalink) => byPermalink.get(permalink) ?? [])
    .filter(({ state }) => state === 'published')
    .map(positionOf)
    .filter((other) => other !== story);
  return [...new Set(picked)];
}
