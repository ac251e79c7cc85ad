/** Two tiers by the stories' dates alone, so that adding a story leaves the archive as it is. */
import type { SearchDocument } from '../engine.ts';

export interface Tiers {
  /** Stories of the newest story's quarter; newest first, as all tiers. */
  readonly recent: readonly SearchDocument[];
  readonly archive: readonly SearchDocument[];
}

/** @param documents newest first */
export function tiersOf(documents: readonly SearchDocument[]): Tiers {
  const newest = documents[0];
  if (!newest) return { recent: [], archive: [] };
  const quarter = quarterOf(newest.date);
  const isRecent = ({ date }: SearchDocument): boolean => quarterOf(date) === quarter;
  return {
    recent: documents.filter(isRecent),
    archive: documents.filter((document) => !isRecent(document)),
  };
}

/** @example quarterOf('2024-11-22T10:00:00+05:30') // '2024-4' */
export function quarterOf(date: string): string {
  return `${date.slice(0, 4)}-${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}
