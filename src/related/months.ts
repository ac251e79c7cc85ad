/** The months of an archive: what is kept from build to build is kept by month. */
import type { Article } from '../newspaper/index.ts';

export interface MonthOfStories {
  /** "2024-11" */
  readonly month: string;
  /** Positions of its first story, and of the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** @param articles oldest first, so that the stories of a month come together */
export function monthsOf(articles: readonly Article[]): readonly MonthOfStories[] {
  const months: { month: string; from: number; to: number }[] = [];
  articles.forEach(({ published }, story) => {
    const last = months.at(-1);
    if (last && published.iso.startsWith(last.month)) last.to = story + 1;
    else months.push({ month: published.iso.slice(0, 7), from: story, to: story + 1 });
  });
  return months;
}
