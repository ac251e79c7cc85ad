/** One build, from the committed files to the site that readers get. */
import { join } from 'node:path';
import { composeSite } from '../../eleventy.config.ts';
import { type Problem, parsedArticles, type StoredArticle } from '../content/index.ts';
import {
  fingerprint,
  type Memory,
  type Outcome,
  openKeptValues,
  openMemory,
  openParsedStore,
} from '../memory/index.ts';
import type { Credits } from '../newspaper/index.ts';
import { isFilePage, isTemplatePage, type Page } from '../pages/index.ts';
import { relateStories } from '../related/index.ts';
import { compressSite } from './compressSite.ts';
import { refuseErrors } from './contentRefused.ts';
import { pageEncoder } from './encodePage.ts';
import { renderPages } from './renderPages.ts';
import type { BuildSettings } from './settings.ts';
import type { StageRunner } from './stages.ts';
import {
  keepStandingSite,
  type MadeSite,
  type SiteReport,
  settingsDigest,
  standingSite,
} from './standingSite.ts';

export interface BuildResult extends SiteReport {
  readonly outcome: Outcome;
  /** What was done about an interrupted build. */
  readonly recovered: Memory['recovered'];
  /** Why the last build was not remembered, if it was not. */
  readonly ignored: Memory['ignored'];
}

/**
 * Builds the site into the output folder. Nothing in it changes until everything is made; a build
 * that is killed is completed or undone by the next.
 *
 * @throws ContentRefused if what was committed has errors; the old site stays as it was
 * @throws FileChanged if a story was saved while it was read
 * @throws BuildInProgress if another build of the same site is running
 */
export async function buildSite(settings: BuildSettings, stage: StageRunner): Promise<BuildResult> {
  const code = fingerprint(settings.project);
  const folders = { output: settings.output, cache: settings.cache };
  const memory = await openMemory(folders, { fingerprint: code, forget: settings.forget });
  const { recovered, ignored } = memory;
  try {
    const kept = openKeptValues(settings.cache, code);
    const decided = await settingsDigest(settings);
    const standing = await standingSite(kept, settings, { memory, decided });
    if (standing) return { ...standing, recovered, ignored };
    const made = await makeSite(settings, { code, memory, stage });
    keepStandingSite(kept, made, { since: settings.now.epoch, decided });
    return { ...made.report, outcome: made.outcome, recovered, ignored };
  } finally {
    memory.close();
  }
}

interface Making {
  /** Digest of the code that makes the site. */
  readonly code: string;
  readonly memory: Memory;
  readonly stage: StageRunner;
}

async function makeSite(
  settings: BuildSettings,
  { code, memory, stage }: Making,
): Promise<MadeSite> {
  const { cache, forget } = settings;
  const parsed = openParsedStore<StoredArticle>(cache, code);
  const stories = parsedArticles(parsed);
  const credits = openParsedStore<Credits>(cache, code, undefined, 'credits');
  const related = openKeptValues(join(cache, 'related'), code);
  const remembered = forget ? { ...related, get: () => undefined } : related;
  let warnings: readonly Problem[] = [];
  const { paper, pages, leftOfNews, madeFrom, until } = await composeSite(settings, {
    stage,
    // What is forgotten is read anew, and remembered for the next build all the same.
    parsed: forget ? { ...stories, get: () => undefined } : stories,
    credits: forget ? { ...credits, get: () => undefined } : credits,
    relate: (written) => relateStories(written, { remembered }),
    problems: (found) => {
      refuseErrors(found);
      warnings = found;
    },
  });
  const isCompressed = paper.site.hosting.compress === 'on';
  const outcome = await printSite(pages, memory, { ...settings, isCompressed }, stage);
  parsed.save();
  credits.save();
  const report: SiteReport = {
    articles: paper.articles.length,
    pages: pages.map(({ permalink, kind }) => ({ permalink, kind })),
    nextChange: paper.nextChange,
    warnings,
    leftOfNews,
  };
  return { report, outcome, madeFrom, until };
}

async function printSite(
  pages: readonly Page[],
  memory: Memory,
  settings: BuildSettings & { readonly isCompressed: boolean },
  stage: StageRunner,
): Promise<Outcome> {
  const { changed } = await stage(
    'compare',
    () => memory.plan(pages),
    (plan) => plan.changed.length,
  );
  const staging = await memory.stage();
  await stage(
    'render',
    async () => {
      const layouts = join(settings.project, 'layouts');
      const encode = pageEncoder();
      await renderPages(changed.filter(isTemplatePage), layouts, (permalink, page) =>
        staging.put(permalink, encode(page)),
      );
      for (const file of changed.filter(isFilePage)) await staging.write(file);
    },
    () => changed.length,
  );
  const copies = settings.isCompressed
    ? await stage(
        'compress',
        () => compressSite(pages, staging),
        ({ length }) => length,
      )
    : [];
  return stage(
    'write',
    () => staging.commit([...pages, ...copies]),
    ({ written }) => written.length,
  );
}
