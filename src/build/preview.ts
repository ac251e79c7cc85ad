/** The paper as the desk sees it while writing: pages are rendered when they are asked for. */
import { basename, join } from 'node:path';
import { composeSite } from '../../eleventy.config.ts';
import { printPage } from '../../layouts/index.ts';
import type { Problem, StoryReading, StoryReadings } from '../content/index.ts';
import type { PicturesAtHand } from '../media/index.ts';
import { once } from '../once.ts';
import { isTemplatePage, outputPath, type Page } from '../pages/index.ts';
import { contentType } from '../publish/index.ts';
import { type Remembered, relateWhileWriting } from '../related/index.ts';
import { searchFiles } from './searchFiles.ts';
import type { BuildSettings } from './settings.ts';
import { indexCode, tierMemory } from './tierMemory.ts';

export interface PreviewAnswer {
  readonly status: 200 | 404;
  /** Address whose page answers: the one asked for, or that of the not-found page. */
  readonly permalink: string;
  /** The Content-Type header. */
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly isPage: boolean;
}

export interface PreviewState {
  readonly stories: number;
  readonly problems: readonly Problem[];
}

export interface Preview {
  /**
   * Reads the content again.
   *
   * @param changed paths below the content folder; everything is read where it is not known
   */
  readonly refresh: (changed?: ReadonlySet<string>) => Promise<PreviewState>;
  /** What stands at a path of the site. */
  readonly answer: (path: string) => Promise<PreviewAnswer>;
}

export function openPreview(settings: BuildSettings): Preview {
  const withoutSearch = { ...settings, without: new Set([...settings.without, 'search' as const]) };
  const tiers = join(settings.cache, 'preview-search');
  /** A saved story costs its own reading only. */
  const readings: StoryReadings = new Map();
  const picturesAtHand: PicturesAtHand = new Map();
  const relate = relateWhileWriting({ remembered: rememberedInMemory() });
  let pages: ReadonlyMap<string, Page> = new Map();
  /** The search index is made for whoever searches: most saves are followed by none. */
  let index = async (): Promise<readonly Page[]> => [];
  const indexFile = async (path: string): Promise<Page | undefined> =>
    path.startsWith('/search/')
      ? (await index()).find(({ permalink }) => permalink === path)
      : undefined;
  return {
    refresh: async (changed) => {
      forget(readings, changed);
      forgetPictures(picturesAtHand, changed);
      let problems: readonly Problem[] = [];
      const site = await composeSite(withoutSearch, {
        stage: async (_name, work) => work(),
        problems: (found) => {
          problems = found;
        },
        readings,
        picturesAtHand,
        relate,
      });
      pages = new Map(site.pages.map((page) => [page.permalink, page]));
      index = once(() =>
        searchFiles(site.paper, site.content, {
          thumbnails: site.thumbnails,
          memory: tierMemory(tiers, indexCode(settings.project)),
        }),
      );
      return { stories: site.paper.articles.length, problems };
    },
    answer: async (path) => {
      const page = pages.get(path) ?? pages.get(`${path}/`) ?? (await indexFile(path));
      if (page) return { status: 200, ...(await print(page)) };
      const notFound = pages.get('/404.html');
      const printed = notFound
        ? await print(notFound)
        : { permalink: path, type: contentType('404.html'), body: '', isPage: true };
      return { status: 404, ...printed };
    },
  };
}

/** Copies, as a memory on disk would give: what one run changes must not reach the next. */
function rememberedInMemory(): Remembered {
  const kept = new Map<string, object>();
  return {
    get: (name) => structuredClone(kept.get(name)),
    set: (name, value) => void kept.set(name, structuredClone(value)),
  };
}

async function print(page: Page): Promise<Omit<PreviewAnswer, 'status'>> {
  const body = isTemplatePage(page) ? printPage(page) : await page.bytes();
  const { permalink } = page;
  return {
    permalink,
    type: contentType(outputPath(permalink)),
    body,
    isPage: isTemplatePage(page),
  };
}

/**
 * Drops the readings that may no longer hold. A story's reading depends on its own file, on the
 * pictures that it names, and on settings: never on other stories.
 */
function forget(readings: StoryReadings, changed: ReadonlySet<string> | undefined): void {
  const files = [...(changed ?? [''])];
  const pictures = files.filter((file) => file.startsWith('media/'));
  const stories = files.filter((file) => /^articles\/.*\.md$/i.test(file));
  if (pictures.length + stories.length < files.length) readings.clear();
  for (const file of stories) readings.delete(file);
  for (const [file, reading] of readings) {
    if (pictures.some((picture) => concerns(reading, basename(picture)))) readings.delete(file);
  }
}

function forgetPictures(pictures: PicturesAtHand, changed: ReadonlySet<string> | undefined): void {
  // Nobody knows which files have changed.
  if (changed === undefined || changed.has('')) pictures.clear();
  else for (const file of changed) pictures.delete(file);
}

/** A story with a problem may have missed the picture. */
function concerns({ value, problems }: StoryReading, picture: string): boolean {
  if (value === undefined || problems.length > 0) return true;
  const named = [...(value.image ? [value.image] : []), ...value.gallery];
  return named.some(({ src }) => src.endsWith(picture)) || value.body.includes(picture);
}
