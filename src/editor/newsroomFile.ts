/** What the editor's pages know of the newsroom: names, tags, pictures and addresses, as one file. */
import type { Author, Category, Content, District, HouseWord, Site } from '../content/index.ts';
import type { Newspaper } from '../newspaper/index.ts';
import type { Connection } from './configuration.ts';

export interface NewsroomFile {
  readonly site: Site;
  readonly categories: readonly Category[];
  readonly authors: readonly Author[];
  readonly places: readonly District[];
  readonly house: readonly HouseWord[];
  /** With the number of their stories, the commonest first. */
  readonly tags: readonly (readonly [name: string, stories: number])[];
  /** Pictures by their path below the content folder, as the newest stories name them first. */
  readonly media: readonly string[];
  /** Newest first. */
  readonly stories: readonly NamedStory[];
  /** Where files are read and written; absent where the editor speaks to GitHub or GitLab. */
  readonly api?: string;
  /** The content folder below the repository that `api` writes to. */
  readonly folder?: string;
}

export interface NamedStory {
  /** Path below the content folder. */
  readonly file: string;
  readonly permalink: string;
  readonly title: string;
}

/** Keeps the file below some 100 KB compressed, however old the paper is. */
const MOST = { tags: 2000, media: 5000, stories: 2000 };

/**
 * @param paper what it shows is what the file tells: no draft and no embargoed story on a public
 *   site, but those too on the desk's own computer
 * @param local what `npm run editor` reads and writes; all pictures are named then
 */
export function newsroomFile(content: Content, paper: Newspaper, local?: Connection): NewsroomFile {
  const { site, categories, authors, places, house, media } = content;
  return {
    site,
    categories,
    authors: authors.map(({ email: _, ...author }) => author),
    places,
    house,
    tags: paper.tags
      .map(({ subject, articles }) => [subject.name, articles.length] as const)
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, MOST.tags),
    media: [
      ...new Set([
        ...paper.articles.flatMap(({ source }) => picturesOf(source)),
        ...(local === undefined ? [] : media.map(({ file }) => file)),
      ]),
    ].slice(0, MOST.media),
    stories: paper.articles.slice(0, MOST.stories).map(({ source, permalink, title }) => ({
      file: source.file,
      permalink,
      title,
    })),
    ...(local?.proxy !== undefined && { api: local.proxy, folder: local.content }),
  };
}

function picturesOf({ image, gallery }: Content['articles'][number]): readonly string[] {
  return [...(image ? [image] : []), ...gallery].map(({ src }) => src);
}
