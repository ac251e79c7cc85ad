/** What a former build found out about a paper, as far as it still holds. */
import type { Article } from '../newspaper/index.ts';
import { once } from '../once.ts';
import { type ArchiveDays, unchangedSince } from './archiveDays.ts';
import type { Judge, Judgement } from './judge.ts';
import { type KeptJudgements, packJudgements, unpackJudgement } from './keptJudgements.ts';
import {
  copyRows,
  emptyTable,
  hubnessIn,
  isSameRow,
  type NeighbourTable,
} from './neighbourTable.ts';
import type { Remembered } from './remembered.ts';
import { FORWARD } from './rules.ts';

export interface Former {
  /** Whether it holds for the whole paper. */
  readonly isComplete: boolean;
  /** The neighbours that hold; the others are to be found. */
  readonly table: () => NeighbourTable;
  /** What holds of a story. The judge is asked only where a change may have reached. */
  readonly judgement: (story: number, judge: () => Judge) => Judgement | undefined;
}

/** Kept apart from the lists: a build without a change does not need them. */
interface KeptNeighbours {
  /** Key of the last day of the paper. */
  readonly paper: string;
  readonly table: NeighbourTable;
}

type IsSame = (story: number) => boolean;

const LISTS = 'lists';
const NEIGHBOURS = 'neighbours';

/** What a first build knows. */
export function nothingKnown(stories: number): Former {
  return {
    isComplete: false,
    table: () => emptyTable(stories),
    judgement: () => undefined,
  };
}

/** Keeps what was found out for the next build. */
export function keep(
  remembered: Remembered,
  days: ArchiveDays,
  { judgementOf, table }: { judgementOf: (story: number) => Judgement; table: NeighbourTable },
): void {
  const stories = days.starts.at(-1) ?? 0;
  const lists = packJudgements(days, stories, judgementOf);
  remembered.set(NEIGHBOURS, { paper: paperOf(days), table } satisfies KeptNeighbours);
  remembered.set(LISTS, lists);
}

/**
 * A story looks forward by the window. So what a change reaches are the neighbours of stories from
 * one window before it on, and through these neighbours' hubness the lists from two windows before
 * it on. There a list holds if its neighbours and their hubness turn out as they were.
 *
 * @param articles oldest first
 */
export function recall(
  remembered: Remembered,
  articles: readonly Article[],
  days: ArchiveDays,
): Former {
  const kept = remembered.get(LISTS) as KeptJudgements | undefined;
  if (!kept) return nothingKnown(articles.length);
  const { stories, until } = unchangedSince(kept.days, days);
  const isComplete = until === Number.POSITIVE_INFINITY;
  const isBefore = (story: number, moment: number): boolean =>
    story < stories && (articles[story]?.published.epoch ?? moment) < moment;
  const former = once(() => {
    const neighbours = remembered.get(NEIGHBOURS) as KeptNeighbours | undefined;
    return neighbours?.paper === paperOf(kept.days) ? neighbours.table : emptyTable(stories);
  });
  let compare: IsSame | undefined;
  const looksTheSame = (now: Judge): IsSame => {
    compare ??= createLooksTheSame(former(), stories, now);
    return compare;
  };
  return {
    isComplete,
    table() {
      const table = emptyTable(articles.length);
      const changed = articles.findIndex((_, story) => !isBefore(story, until - FORWARD));
      copyRows(former(), table, changed === -1 ? stories : changed);
      return table;
    },
    judgement(story, judge) {
      if (story >= stories || (!isComplete && kept.settled[story] !== 1)) return undefined;
      const holds = isBefore(story, until - 2 * FORWARD) || looksTheSame(judge())(story);
      return holds ? unpackJudgement(kept, story) : undefined;
    },
  };
}

function paperOf(days: ArchiveDays): string {
  return days.keys.at(-1) ?? '';
}

/**
 * Tells of a story whether it has the neighbours that it had, and these the hubness that they had.
 *
 * @param stories so many at the beginning are those that they were
 */
function createLooksTheSame(former: NeighbourTable, stories: number, now: Judge): IsSame {
  const answers = new Int8Array(stories).fill(-1);
  const hasSameHubness = (story: number): boolean => {
    if (answers[story] === -1) {
      const isKnown = former.counts[story] !== -1;
      const isSame = isKnown && now.hubness(story) === hubnessIn(former, story);
      answers[story] = isSame ? 1 : 0;
    }
    return answers[story] === 1;
  };
  return (story) => {
    const row = now.neighboursOf(story);
    return (
      isSameRow(former, story, row) &&
      row.every((one) => one.story < stories && hasSameHubness(one.story))
    );
  };
}
