/** `/live.json`: all that changes by the hour, so that no story's page has to. */
import { brotliCompressSync } from 'node:zlib';
import { instantAt } from '../content/index.ts';
import { digest } from '../digest.ts';
import { formatDate, truncate } from '../hindi/index.ts';
import { addresses, type Newspaper } from '../newspaper/index.ts';
import type { Observation } from './observation.ts';

/** What browsers read; names are short because every reader loads them again and again. */
export interface LiveNews {
  /** Today and tomorrow, so that the day turns on the phone: ISO date, "शुक्रवार, 22 नवंबर 2024". */
  readonly days: readonly (readonly [iso: string, text: string])[];
  /** Alerts; `until` in seconds since 1970. */
  readonly breaking: readonly {
    readonly text: string;
    readonly href?: string;
    readonly until: number;
  }[];
  readonly newest: readonly { readonly title: string; readonly href: string }[];
  /** Temperatures, grouped by the moment of observation in seconds since 1970. */
  readonly weather: readonly {
    readonly observed: number;
    /** Whole degrees Celsius by the district's name. */
    readonly degrees: Readonly<Record<string, number>>;
  }[];
  /** Whom the paper thanks for the temperatures, as the provider's terms ask. */
  readonly source: string;
  /** Changes whenever a story is taken down: phones then ask for the list and drop what it names. */
  readonly removed: string;
  /** Whether phones keep stories; "false" makes them forget all. */
  readonly keeps: boolean;
}

/** A file of the site whose text is made already. */
export interface LiveFile {
  readonly permalink: string;
  readonly inputs: string;
  readonly text: () => string;
}

const DAY = 86_400_000;
const NEWEST = 5;
const BREAKING = 3;
/** Aksharas that a line of the strip can show. */
const LINE = 90;
/** Bytes of brotli: the file is asked for every few minutes, often over a bad network. */
const LARGEST = 2_000;

/**
 * The live news and the list of what was taken down.
 *
 * @param isPreview drafts are shown: phones keep nothing of it
 */
export function liveFiles(
  paper: Newspaper,
  observations: readonly Observation[],
  isPreview = false,
): readonly LiveFile[] {
  const removed = JSON.stringify(paper.withdrawn.map(({ permalink }) => permalink));
  const live = fitting({
    ...liveNews(paper, observations),
    removed: digest(removed).slice(0, 8),
    keeps: paper.site.offline === 'on' && !isPreview,
  });
  return [
    { permalink: addresses.live, text: live },
    { permalink: addresses.removed, text: removed },
  ].map(({ permalink, text }) => ({ permalink, inputs: digest(text), text: () => text }));
}

function liveNews(
  paper: Newspaper,
  observations: readonly Observation[],
): Omit<LiveNews, 'removed' | 'keeps'> {
  return {
    days: [paper.now.epoch, paper.now.epoch + DAY].map((epoch) => {
      const { iso } = instantAt(epoch);
      return [iso.slice(0, 10), formatDate(iso, 'full')] as const;
    }),
    breaking: paper.breaking.slice(0, BREAKING).map(({ text, story, until }) => ({
      text: truncate(text, LINE),
      ...(story && { href: story }),
      until: seconds(until.epoch),
    })),
    newest: paper.articles
      .filter(({ state }) => state === 'published')
      .slice(0, NEWEST)
      .map(({ title, permalink }) => ({ title: truncate(title, LINE), href: permalink })),
    weather: weather(paper, observations),
    source: paper.site.weather.attribution,
  };
}

function weather(paper: Newspaper, observations: readonly Observation[]): LiveNews['weather'] {
  const names = new Map(paper.places.map(({ id, name }) => [id, name]));
  const groups = new Map<number, Record<string, number>>();
  for (const { district, celsius, observed } of observations) {
    const name = names.get(district);
    if (name === undefined) continue;
    const moment = seconds(Date.parse(observed));
    const degrees = groups.get(moment) ?? {};
    // Adding zero turns a negative zero into a plain one.
    degrees[name] = Math.round(celsius) + 0;
    groups.set(moment, degrees);
  }
  return [...groups].map(([observed, degrees]) => ({ observed, degrees }));
}

/** Leaves out headlines, the oldest first, until the file is small enough. */
function fitting(news: LiveNews): string {
  const text = JSON.stringify(news);
  if (news.newest.length === 0 || brotliCompressSync(text).byteLength <= LARGEST) return text;
  return fitting({ ...news, newest: news.newest.slice(0, -1) });
}

function seconds(epoch: number): number {
  return Math.floor(epoch / 1000);
}
