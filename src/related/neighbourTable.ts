/** Neighbours that were found, kept flat: as objects those of a large paper would take 150 MB; single precision is what was compared in. */
import { type FindNeighbours, KEPT } from './neighbours.ts';

/** Makes a finder that looks for the neighbours of each story once. */
export function rememberNeighbours(find: FindNeighbours, stories: number): FindNeighbours {
  const counts = new Int8Array(stories).fill(-1);
  const found = new Int32Array(stories * KEPT);
  const cosines = new Float32Array(found.length);
  const similarities = new Float32Array(found.length);
  return (story) => {
    const start = story * KEPT;
    if (counts[story] === -1) {
      const neighbours = find(story);
      counts[story] = neighbours.length;
      neighbours.forEach((neighbour, index) => {
        found[start + index] = neighbour.story;
        cosines[start + index] = neighbour.cosine;
        similarities[start + index] = neighbour.similarity;
      });
      return neighbours;
    }
    return Array.from({ length: counts[story] as number }, (_, index) => ({
      story: found[start + index] as number,
      cosine: cosines[start + index] as number,
      similarity: similarities[start + index] as number,
    }));
  };
}
