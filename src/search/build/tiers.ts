/** Two tiers by the stories' dates alone, so that adding a story leaves the archive as it is. */
import type { SearchDocument } from '../engine.ts';

export interface Tiers {
  /** Stories of the newest story's quarter or month; newest first, as all tiers. */
  readonly recent: readonly SearchDocument[];
  readonly archive: readonly SearchDocument[];
}

/** More stories than this in the months before make the newest month a tier of its own. */
const MANY = 600;

/**
 * The recent tier is rewritten with every story, in few files: it is kept small, so that a reader of a
 * large paper need not fetch large ones.
 *
 * @param documents newest first
 */
export function tiersOf(documents: readonly SearchDocument[]): Tiers {
  const newest = documents[0];
  if (!newest) return { recent: [], archive: [] };
  const ofMonth = countFrom(documents, `${newest.date.slice(0, 7)}-01`);
  const ofQuarter = countFrom(documents, quarterStart(newest.date));
  const recent = ofQuarter - ofMonth > MANY ? ofMonth : ofQuarter;
  return { recent: documents.slice(0, recent), archive: documents.slice(recent) };
}

/** Stories on or after a day. */
function countFrom(documents: readonly SearchDocument[], day: string): number {
  const older = documents.findIndex(({ date }) => date < day);
  return older < 0 ? documents.length : older;
}

/** @example quarterStart('2024-11-22T10:00:00+05:30') // '2024-10-01' */
export function quarterStart(date: string): string {
  const month = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}
