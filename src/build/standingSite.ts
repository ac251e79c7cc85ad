/** The site as the last build left it, for a build that would make the same. */
import { readFile } from 'node:fs/promises';
import type { FolderReading, Instant, Problem } from '../content/index.ts';
import { isAsRead } from '../content/index.ts';
import { digest } from '../digest.ts';
import type { KeptValues, Memory, Outcome } from '../memory/index.ts';
import type { Page } from '../pages/index.ts';
import type { BuildSettings } from './settings.ts';

/** What a build tells of the site that it made. */
export interface SiteReport {
  /** Count of published stories. */
  readonly articles: number;
  readonly pages: readonly Pick<Page, 'permalink' | 'kind'>[];
  /** When the paper changes by itself, though nobody commits anything. */
  readonly nextChange: Instant;
  readonly warnings: readonly Problem[];
  /** Stories of the last two days that the news sitemap had no room for. */
  readonly leftOfNews: number;
}

/** A site that a build has made and put in place. */
export interface MadeSite {
  readonly report: SiteReport;
  readonly outcome: Outcome;
  /** The files that it was made from. */
  readonly madeFrom: FolderReading;
  /** Epoch milliseconds; from then on the same files give another site. */
  readonly until: number;
}

/** When and how a site was made. */
interface Circumstances {
  /** Epoch milliseconds, the moment of the build. */
  readonly since: number;
  /** Digest of what decides a site besides content, code and time; see `settingsDigest`. */
  readonly decided: string;
}

interface Standing extends Omit<MadeSite, 'outcome'>, Circumstances {
  /** Count of the site's files: compressed copies are no pages. */
  readonly files: number;
  /** Names the bytes of the site. */
  readonly mark: string;
}

const NAME = 'standing';

/**
 * The report of the site that stands, if a build now would make the same: it is whole, was made
 * from the same bytes under the same settings by the same code, and its time is not over. A site
 * is a function of these, which the soundness tests prove.
 */
export async function standingSite(
  kept: KeptValues,
  { content, now }: BuildSettings,
  { memory, decided }: { readonly memory: Memory; readonly decided: string },
): Promise<(SiteReport & { readonly outcome: Outcome }) | undefined> {
  if (!memory.isWhole) return undefined;
  const last = kept.get(NAME) as Standing | undefined;
  if (last === undefined || last.mark !== memory.mark || last.decided !== decided) return undefined;
  if (now.epoch < last.since || now.epoch >= last.until) return undefined;
  if (!(await isAsRead(content, last.madeFrom))) return undefined;
  const { report, files, mark } = last;
  return { ...report, outcome: { written: [], same: 0, unchanged: files, removed: [], mark } };
}

/** Tells the next build what the site that stands was made from. */
export function keepStandingSite(
  kept: KeptValues,
  { report, outcome, madeFrom, until }: MadeSite,
  circumstances: Circumstances,
): void {
  const { written, same, unchanged, mark } = outcome;
  const files = written.length + same + unchanged;
  const standing: Standing = { report, madeFrom, until, ...circumstances, files, mark };
  kept.set(NAME, standing);
}

/** Digest of all that decides a site besides content, code and time. */
export async function settingsDigest(settings: BuildSettings): Promise<string> {
  const { drafts, without, editor, weather } = settings;
  const measured = weather === undefined ? undefined : await digestOfFile(weather);
  return digest(JSON.stringify([drafts, [...without].sort(), editor, measured]));
}

async function digestOfFile(path: string): Promise<string> {
  try {
    return digest(await readFile(path));
  } catch {
    return 'absent';
  }
}
