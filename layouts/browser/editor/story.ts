/** The story that is being written: its file, what the check says of it, and how it will look. */
import {
  type ArticleSource,
  type Content,
  instantAt,
  makeNewsroom,
  readStory,
  withDefaultAuthor,
} from '../../../src/content/index.ts';
import { checkStoryText } from '../../../src/desk/check/checkText.ts';
import type { Finding } from '../../../src/desk/check/finding.ts';
import type { PictureSize } from '../../../src/desk/check/storyRules.ts';
import { likeTags } from '../../../src/desk/check/tagSpellings.ts';
import { storyFormat } from '../../../src/editor/fileFormats.ts';
import type { Values } from '../../../src/editor/formValues.ts';
import type { NewsroomFile } from '../../../src/editor/newsroomFile.ts';
import { slug } from '../../../src/hindi/index.ts';
import type { SafeHtml } from '../../../src/html/index.ts';
import { createRenderer, plainText } from '../../../src/markdown/index.ts';
import { pictureWords } from '../../../src/media/pictureWords.ts';
import { makeNewspaper } from '../../../src/newspaper/index.ts';
import { articleView } from '../../../src/pages/articlePage.ts';
import { frameMaker } from '../../../src/pages/frame.ts';
import { storyMain } from '../../parts/storyMain.ts';

export interface StoryDesk {
  /** All that the check says of the story by itself. */
  readonly check: (values: Values, place: StoryPlace) => readonly Finding[];
  /** Where readers find the story; nothing while it has an error. */
  readonly permalink: (values: Values, place: StoryPlace) => string | undefined;
  /** The story as its page will print it; nothing while it has an error. */
  readonly print: (values: Values, place: StoryPlace) => SafeHtml | undefined;
}

export interface StoryPlace {
  /** Path below the content folder; of a new story, made from its headline. */
  readonly file?: string;
  /** Address under which the browser has a picture. */
  readonly picture: (src: string) => string;
  /** Sizes of pictures that have been loaded, by their path below the content folder. */
  readonly sizes: ReadonlyMap<string, PictureSize>;
}

/** The name of a new story's file, without its ending. */
export function fileNameOf({ title, slug: pinned }: Values): string {
  return slug(String(pinned ?? '').trim() || String(title ?? ''));
}

export function storyDesk(known: NewsroomFile, now: () => number): StoryDesk {
  const families = likeTags(new Map(known.tags));
  const read = (values: Values, { file }: StoryPlace) => {
    const named = picturesOf(values);
    const media = [...new Set([...known.media, ...named])].map((path) => ({ file: path }));
    const settings = { ...EMPTY, ...known };
    const content: Content = {
      ...settings,
      authors: withDefaultAuthor(settings),
      articles: [],
      pages: [],
      media,
    };
    const path = file ?? `articles/${folderOf(values)}/${fileNameOf(values)}.md`;
    return {
      path,
      content,
      newsroom: makeNewsroom(content, media),
      text: storyFormat.toFile(values),
    };
  };
  return {
    check: (values, place) => {
      const { path, text, newsroom } = read(values, place);
      const { style: profile } = known.site;
      return checkStoryText(
        path,
        text,
        newsroom,
        { profile, house: known.house },
        {
          siteUrl: known.site.url,
          language: 'hi',
          likeTags: families,
          pictures: place.sizes,
        },
      );
    },
    permalink: (values, place) => {
      const { path, text, newsroom } = read(values, place);
      return readStory(path, text, newsroom).value?.permalink;
    },
    print: (values, place) => {
      const { path, text, newsroom, content } = read(values, place);
      const { value } = readStory(path, text, newsroom);
      return value && printed(value, content, place, now());
    },
  };
}

/** Lists and related stories belong to the whole paper: a story by itself is shown without. */
function printed(
  story: ArticleSource,
  content: Content,
  { picture: addressOf, sizes }: StoryPlace,
  epoch: number,
): SafeHtml | undefined {
  const paper = makeNewspaper(
    { ...content, articles: [story] },
    { now: instantAt(epoch), drafts: true },
  );
  const [article] = [...paper.articles, ...paper.withdrawn];
  if (!article) return undefined;
  const picture = (reference: Parameters<typeof pictureWords>[0] & { readonly src: string }) => ({
    src: addressOf(reference.src),
    ...(sizes.get(reference.src) ?? { width: 1280, height: 720 }),
    ...pictureWords(reference),
    sources: [],
  });
  const { render } = createRenderer({ site: content.site, picture });
  const view = articleView(article, {
    paper,
    results: {
      picture,
      story: render,
      plainText,
      storyInputs: () => '',
      related: () => [],
      soFar: () => [],
      shareImage: () => '',
      structuredData: { story: () => ({}), home: () => ({}), list: () => ({}) },
      files: [],
    },
    cards: { cards: () => [], inputs: () => '' },
    frame: frameMaker(paper),
    shared: '',
    olderInCategory: () => [],
  });
  return storyMain(view);
}

const EMPTY = {
  front: { pinned: [], sections: [] },
  breaking: [],
  synonyms: [],
} as const;

function folderOf({ date }: Values): string {
  const [, year = '', month = ''] = /^(\d{4})-(\d{2})/.exec(String(date ?? '')) ?? [];
  return `${year}/${month}`;
}

/** What the form names was chosen from what is there, or is being added. */
function picturesOf({ image, gallery }: Values): readonly string[] {
  return [image, gallery]
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .map((one: { readonly src?: unknown } | undefined) => one?.src)
    .filter((src) => typeof src === 'string' && src !== '')
    .map((src) => mediaPath(String(src)));
}

/** "/media/2024/11/nadi.jpg" as the content folder has it: "media/2024/11/nadi.jpg". */
export function mediaPath(src: string): string {
  const path = src.replace(/^\/+/, '');
  return path.startsWith('media/') ? path : `media/${path}`;
}
