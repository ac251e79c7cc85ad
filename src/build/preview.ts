/** The paper as the desk sees it while writing: pages are rendered when they are asked for. */
import { composeSite } from '../../eleventy.config.ts';
import { printPage } from '../../layouts/index.ts';
import type { Problem } from '../content/index.ts';
import { isTemplatePage, type Page } from '../pages/index.ts';
import { parsedArticles, type StoredArticle } from './parsedArticles.ts';
import type { BuildSettings } from './settings.ts';

export interface PreviewAnswer {
  readonly status: 200 | 404;
  /** Address whose page answers: the one asked for, or that of the not-found page. */
  readonly permalink: string;
  readonly body: string | Uint8Array;
  readonly isPage: boolean;
}

export interface PreviewState {
  readonly stories: number;
  readonly problems: readonly Problem[];
}

export interface Preview {
  /** Reads the content again. */
  readonly refresh: () => Promise<PreviewState>;
  /** What stands at a path of the site. */
  readonly answer: (path: string) => Promise<PreviewAnswer>;
}

export function openPreview(settings: BuildSettings): Preview {
  /** A saved file costs its own reading only. */
  const parsed = parsedArticles(new Map<string, StoredArticle>());
  let pages: ReadonlyMap<string, Page> = new Map();
  return {
    refresh: async () => {
      let problems: readonly Problem[] = [];
      const site = await composeSite(settings, {
        stage: async (_name, work) => work(),
        problems: (found) => {
          problems = found;
        },
        parsed,
      });
      pages = new Map(site.pages.map((page) => [page.permalink, page]));
      return { stories: site.paper.articles.length, problems };
    },
    answer: async (path) => {
      const page = pages.get(path) ?? pages.get(`${path}/`);
      if (page) return { status: 200, ...(await print(page)) };
      const notFound = pages.get('/404.html');
      const printed = notFound
        ? await print(notFound)
        : { permalink: path, body: '', isPage: true };
      return { status: 404, ...printed };
    },
  };
}

async function print(page: Page): Promise<Omit<PreviewAnswer, 'status'>> {
  const body = isTemplatePage(page) ? printPage(page) : await page.bytes();
  return { permalink: page.permalink, body, isPage: isTemplatePage(page) };
}
