/** Neighbours that were found, kept flat: as objects those of a large paper would take 150 MB. */
import type { Neighbour } from './compare.ts';
import { type FindNeighbours, KEPT } from './neighbours.ts';

const HUB_NEIGHBOURS = 5;

/** The neighbours of story n lie from n * KEPT on; single precision is what was compared in. */
export interface NeighbourTable {
  /** How many a story has; -1 where nobody has looked. */
  readonly counts: Int8Array;
  readonly stories: Int32Array;
  readonly cosines: Float32Array;
  readonly similarities: Float32Array;
}

/** Makes room for the neighbours of so many stories. */
export function emptyTable(stories: number): NeighbourTable {
  return {
    counts: new Int8Array(stories).fill(-1),
    stories: new Int32Array(stories * KEPT),
    cosines: new Float32Array(stories * KEPT),
    similarities: new Float32Array(stories * KEPT),
  };
}

/** Takes over the neighbours of the first stories of another table. */
export function copyRows(from: NeighbourTable, to: NeighbourTable, stories: number): void {
  to.counts.set(from.counts.subarray(0, stories));
  to.stories.set(from.stories.subarray(0, stories * KEPT));
  to.cosines.set(from.cosines.subarray(0, stories * KEPT));
  to.similarities.set(from.similarities.subarray(0, stories * KEPT));
}

/** Makes a finder that looks for the neighbours of a story once, unless the table has them. */
export function rememberNeighbours(find: FindNeighbours, table: NeighbourTable): FindNeighbours {
  return (story) => {
    if (table.counts[story] !== -1) return rowOf(table, story);
    const neighbours = find(story);
    const start = story * KEPT;
    table.counts[story] = neighbours.length;
    neighbours.forEach((neighbour, index) => {
      table.stories[start + index] = neighbour.story;
      table.cosines[start + index] = neighbour.cosine;
      table.similarities[start + index] = neighbour.similarity;
    });
    return neighbours;
  };
}

/** The neighbours of a story, most similar first; none where nobody has looked. */
export function rowOf(table: NeighbourTable, story: number): readonly Neighbour[] {
  const start = story * KEPT;
  return Array.from({ length: Math.max(0, table.counts[story] ?? 0) }, (_, index) => ({
    story: table.stories[start + index] as number,
    cosine: table.cosines[start + index] as number,
    similarity: table.similarities[start + index] as number,
  }));
}

/** Whether a table has these neighbours for a story. */
export function isSameRow(
  table: NeighbourTable,
  story: number,
  row: readonly Neighbour[],
): boolean {
  const start = story * KEPT;
  return (
    table.counts[story] === row.length &&
    row.every(
      (one, place) =>
        table.stories[start + place] === one.story &&
        table.cosines[start + place] === one.cosine &&
        table.similarities[start + place] === one.similarity,
    )
  );
}

/**
 * How much a story resembles its own nearest neighbours, 0 to 1. Taking part of it off a story's
 * score keeps what resembles everything out of every list: local scaling, as in Conneau et al., Word
 * Translation Without Parallel Data, 2018.
 */
export function hubnessIn({ counts, similarities }: NeighbourTable, story: number): number {
  const start = story * KEPT;
  const end = start + Math.min(counts[story] as number, HUB_NEIGHBOURS);
  let sum = 0;
  for (let index = start; index < end; index += 1) sum += similarities[index] as number;
  return sum / HUB_NEIGHBOURS;
}
