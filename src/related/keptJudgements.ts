/** What belongs to each story, packed flat to be kept from build to build. */
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

/** Packs what is known of every story. */
export function packJudgements(
  days: ArchiveDays,
  judgements: readonly Judgement[],
): KeptJudgements {
  const lists = judgements.flatMap(({ list }) => list);
  const duplicates = judgements.flatMap((judgement) => judgement.duplicates);
  return {
    days,
    settled: Uint8Array.from(judgements, ({ settled }) => (settled ? 1 : 0)),
    lists: {
      starts: startsOf(judgements.map(({ list }) => list)),
      stories: Int32Array.from(lists, ({ story }) => story),
      reasons: Uint8Array.from(lists, ({ reason }) => REASONS.indexOf(reason)),
      scores: Float64Array.from(lists, ({ score }) => score),
      similarities: Float64Array.from(lists, ({ similarity }) => similarity),
    },
    parts: {
      starts: startsOf(judgements.map(({ parts }) => parts)),
      stories: Int32Array.from(judgements.flatMap(({ parts }) => parts)),
    },
    duplicates: {
      starts: startsOf(judgements.map((judgement) => judgement.duplicates)),
      stories: Int32Array.from(duplicates, ({ story }) => story),
      cosines: Float64Array.from(duplicates, ({ cosine }) => cosine),
    },
  };
}

function startsOf(rows: readonly (readonly unknown[])[]): Uint32Array {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, story) => {
    starts[story + 1] = (starts[story] as number) + row.length;
  });
  return starts;
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
  const start = starts[story] as number;
  return Array.from({ length: (starts[story + 1] as number) - start }, (_, index) =>
    make(stories[start + index] as number, start + index),
  );
}
