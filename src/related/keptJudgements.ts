/** What belongs to each story, packed flat to be kept from build to build. */

import { growing } from '../wordNumbers/growing.ts';
import type { ArchiveDays } from './archiveDays.ts';
import type { RelatedReason } from './chooseList.ts';
import type { Judgement } from './judge.ts';

/** Rows of stories: those of story n lie from starts[n] on, up to starts[n + 1]. */
interface Rows {
  readonly starts: Uint32Array;
  readonly stories: Int32Array;
}

export interface KeptJudgements {
  readonly days: ArchiveDays;
  /** 1 where no story that appears after the forward window changes anything. */
  readonly settled: Uint8Array;
  readonly lists: Rows & {
    readonly reasons: Uint8Array;
    readonly scores: Float64Array;
    readonly similarities: Float64Array;
  };
  readonly parts: Rows;
  readonly duplicates: Rows & { readonly cosines: Float64Array };
}

const REASONS: readonly RelatedReason[] = ['picked', 'similar', 'category', 'recent'];

/** Packs what is known of every story, one after the other. */
export function packJudgements(
  days: ArchiveDays,
  stories: number,
  judgementOf: (story: number) => Judgement,
): KeptJudgements {
  const settled = new Uint8Array(stories);
  const lists = createRows(stories);
  const reasons = growing((length) => new Uint8Array(length));
  const scores = growing((length) => new Float64Array(length));
  const similarities = growing((length) => new Float64Array(length));
  const parts = createRows(stories);
  const duplicates = createRows(stories);
  const cosines = growing((length) => new Float64Array(length));
  for (let story = 0; story < stories; story += 1) {
    const judgement = judgementOf(story);
    settled[story] = judgement.settled ? 1 : 0;
    for (const entry of judgement.list) {
      lists.push(entry.story);
      reasons.push(REASONS.indexOf(entry.reason));
      scores.push(entry.score);
      similarities.push(entry.similarity);
    }
    for (const part of judgement.parts) parts.push(part);
    for (const duplicate of judgement.duplicates) {
      duplicates.push(duplicate.story);
      cosines.push(duplicate.cosine);
    }
    for (const rows of [lists, parts, duplicates]) rows.end(story);
  }
  return {
    days,
    settled,
    lists: {
      ...lists.finished(),
      reasons: reasons.finished(),
      scores: scores.finished(),
      similarities: similarities.finished(),
    },
    parts: parts.finished(),
    duplicates: { ...duplicates.finished(), cosines: cosines.finished() },
  };
}

/** Makes a writer of rows, a story's after those of the stories before it. */
function createRows(count: number) {
  const starts = new Uint32Array(count + 1);
  const stories = growing((length) => new Int32Array(length));
  let length = 0;
  return {
    push(story: number): void {
      length = stories.push(story) + 1;
    },
    end(story: number): void {
      starts[story + 1] = length;
    },
    finished: (): Rows => ({ starts, stories: stories.finished() }),
  };
}

/** What was packed of a story. */
export function unpackJudgement(kept: KeptJudgements, story: number): Judgement {
  const { lists, parts, duplicates, settled } = kept;
  return {
    list: rowOf(lists, story, (other, place) => ({
      story: other,
      reason: REASONS[lists.reasons[place] as number] ?? 'similar',
      score: lists.scores[place] as number,
      similarity: lists.similarities[place] as number,
    })),
    parts: rowOf(parts, story, (part) => part),
    duplicates: rowOf(duplicates, story, (other, place) => ({
      story: other,
      cosine: duplicates.cosines[place] as number,
    })),
    settled: settled[story] === 1,
  };
}

function rowOf<Value>(
  { starts, stories }: Rows,
  story: number,
  make: (story: number, place: number) => Value,
): readonly Value[] {
  const end = starts[story + 1] as number;
  const row: Value[] = [];
  for (let place = starts[story] as number; place < end; place += 1) {
    row.push(make(stories[place] as number, place));
  }
  return row;
}
