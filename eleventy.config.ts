/**
 * The composition root: how the paper in content/ becomes the list of pages that the site is.
 * Reads from top to bottom as the table of contents of the build.
 */
import { join } from 'node:path';
import { browserScripts } from './layouts/browserScripts.ts';
import { editorSite } from './layouts/editorSite.ts';
import { iconFiles } from './layouts/iconFiles.ts';
import { printPage } from './layouts/index.ts';
import { inlinedSources } from './layouts/inlinedSources.ts';
import { installFiles } from './layouts/installFiles.ts';
import { serviceWorker } from './layouts/serviceWorker.ts';
import { refuseErrors } from './src/build/contentRefused.ts';
import { type EleventyConfig, registerPages } from './src/build/renderPages.ts';
import { searchFiles } from './src/build/searchFiles.ts';
import type { BuildSettings } from './src/build/settings.ts';
import type { StageRunner } from './src/build/stages.ts';
import { textPage } from './src/build/textPage.ts';
import { indexCode, tierMemory } from './src/build/tierMemory.ts';
import { writeFiles } from './src/build/writeFiles.ts';
import {
  type Content,
  type FolderReading,
  instantAt,
  type ParsedArticleStore,
  type Problem,
  problemOfFile,
  readContent,
  type StoryReadings,
} from './src/content/index.ts';
import {
  discoveryFiles,
  homeStructuredData,
  listStructuredData,
  storyStructuredData,
} from './src/discovery/index.ts';
import { liveFiles, readWeatherFile } from './src/live/index.ts';
import { createRenderer, plainText } from './src/markdown/index.ts';
import {
  NO_CARDS,
  type PicturesAtHand,
  preparePictures,
  shareCards,
  thumbnail,
} from './src/media/index.ts';
import { type CreditStore, makeNewspaper, type Newspaper } from './src/newspaper/index.ts';
import {
  filePage,
  isOfflinePage,
  isTemplatePage,
  type Page,
  sitePages,
} from './src/pages/index.ts';
import { hostFiles, rulesWithoutPages } from './src/publish/index.ts';
import { type RelatedLists, relateStories, UNRELATED } from './src/related/index.ts';
import type { Thumbnails } from './src/search/index.ts';

export interface Site {
  readonly content: Content;
  readonly paper: Newspaper;
  /** Stories of the last two days that the news sitemap had no room for. */
  readonly leftOfNews: number;
  readonly pages: readonly Page[];
  /** Small pictures of stories, for whoever makes the search index later. */
  readonly thumbnails: Thumbnails;
  /** The files that the site was made from. */
  readonly madeFrom: FolderReading;
  /** Epoch milliseconds until which the same files give the same site. */
  readonly until: number;
}

export interface Composing {
  readonly stage: StageRunner;
  /** Hears every problem of every file before anything is made of them; may throw to stop. */
  readonly problems: (problems: readonly Problem[]) => void;
  /** Stories that were parsed before. */
  readonly parsed?: ParsedArticleStore;
  /** Datelines and agencies that were found in texts before. */
  readonly credits?: CreditStore;
  /** Stories that were read before, by file. */
  readonly readings?: StoryReadings;
  /** Pictures that were prepared before, by file; see `preparePictures`. */
  readonly picturesAtHand?: PicturesAtHand;
  /** Works out which stories belong to a story. */
  readonly relate?: (paper: Newspaper) => RelatedLists;
}

/** Makes the site's page list. Files with errors are left out: whoever must not go on, throws. */
export async function composeSite(settings: BuildSettings, composing: Composing): Promise<Site> {
  const { stage, problems: hear, parsed, credits, readings, relate = relateStories } = composing;
  const { content, problems, reading } = await stage(
    'read',
    () =>
      readContent(settings.content, {
        ...(parsed && { reuse: parsed }),
        ...(readings && { readings }),
      }),
    (read) => read.content.articles.length,
  );
  hear(problems);

  const paper = await stage(
    'newspaper',
    () => makeNewspaper(content, { ...settings, ...(credits && { credits }) }),
    ({ articles }) => articles.length,
  );
  const pictures = await stage(
    'pictures',
    () =>
      preparePictures(
        paper,
        settings.without.has('media') ? [] : content.media,
        { content: settings.content, cache: join(settings.cache, 'pictures') },
        composing.picturesAtHand,
      ),
    ({ files }) => files.length,
  );
  const weather = settings.weather === undefined ? [] : await readWeatherFile(settings.weather);
  const unread = 'rule' in weather ? [problemOfFile(weather, settings.weather ?? '')] : [];
  hear([...problems, ...pictures.problems, ...unread]);
  const related = await stage(
    'related',
    () => (settings.without.has('related') ? UNRELATED : relate(paper)),
    () => paper.articles.length,
  );
  const thumbnails: Thumbnails = ({ source }) => {
    const picture = source.image && pictures.find(source.image);
    return picture && thumbnail(picture);
  };
  const search = await stage(
    'search',
    () =>
      settings.without.has('search')
        ? []
        : searchFiles(paper, content, {
            thumbnails,
            memory: tierMemory(join(settings.cache, 'search'), indexCode(settings.project)),
          }),
    (files) => files.length,
  );
  const assets = [...(await browserScripts()), ...iconFiles()].map(({ permalink, bytes }) =>
    filePage(permalink, bytes, 'asset'),
  );
  const renderer = createRenderer({ site: paper.site, picture: pictures.find });
  const discovery = discoveryFiles(paper, {
    story: renderer.render,
    storyInputs: pictures.inputsOf,
    plainText,
    hero: ({ source }) => source.image && pictures.find(source.image),
    pictures: ({ source }) => pictures.crops(source.image).map(({ src }) => src),
  });
  const shared = settings.without.has('media')
    ? NO_CARDS
    : shareCards(paper, pictures, join(settings.cache, 'cards'));
  const editor = editorSite(content, paper, settings.editor);
  const ruled = rulesWithoutPages(paper);
  const live = liveFiles(paper, 'rule' in weather ? [] : weather, settings.drafts);
  const pages = await stage(
    'pages',
    () =>
      sitePages(paper, {
        picture: pictures.find,
        storyInputs: pictures.inputsOf,
        story: renderer.render,
        plainText,
        related: related.storiesOf,
        soFar: related.soFar,
        shareImage: shared.of,
        structuredData: {
          story: (article, description) =>
            storyStructuredData(article, paper, {
              description,
              plainText,
              pictures: pictures.crops(article.source.image),
            }),
          home: () => homeStructuredData(paper),
          list: (heading, path) => listStructuredData(heading, path, paper),
        },
        files: [
          ...pictures.files,
          ...shared.files,
          ...assets,
          ...discovery.files.map(textPage),
          ...live.map(textPage),
          ...search,
          ...installFiles(paper.site),
          ...editor.files,
          ...hostFiles(paper, inlinedSources(), editor.rules),
        ],
      }).filter(({ kind, permalink }) => kind !== 'redirect' || !ruled.has(permalink)),
    (list) => list.length,
  );
  const worker = serviceWorker(pages.find(isOfflinePage), printPage);
  return {
    content,
    paper,
    pages: [...pages, worker],
    leftOfNews: discovery.leftOfNews,
    thumbnails,
    madeFrom: { ...reading, digests: new Map([...reading.digests, ...pictures.sources]) },
    until: Math.min(paper.nextChange.epoch, discovery.until),
  };
}

/** The same site by Eleventy's own command, without memory: `npm run build` is the everyday way. */
export default async function configure(eleventy: EleventyConfig) {
  const project = import.meta.dirname;
  const settings: BuildSettings = {
    project,
    content: join(project, 'content'),
    output: join(project, '_site'),
    cache: join(project, '.cache'),
    forget: true,
    drafts: false,
    now: instantAt(Date.now()),
    without: new Set(),
  };
  const { pages } = await composeSite(settings, {
    stage: async (_name, work) => work(),
    problems: refuseErrors,
  });
  registerPages(eleventy, pages.filter(isTemplatePage));
  eleventy.on('eleventy.after', ({ directories }) => writeFiles(pages, directories.output));
  return { dir: { input: 'layouts', output: '_site' } };
}
