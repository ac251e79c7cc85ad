/** What the other concerns hand to the pages. */
import type { PictureSource } from '../content/index.ts';
import type { SafeHtml } from '../html/index.ts';
import type { Article } from '../newspaper/index.ts';
import type { FilePage } from './page.ts';
import type { Link, Picture } from './views.ts';

/** The finished picture for a reference in front matter; nothing if the file is not to be had. */
export type PictureFinder = (reference: PictureSource) => Picture | undefined;

export interface SiteResults {
  readonly picture: PictureFinder;
  /** Digest of all that `story` depends on besides the Markdown: pictures named in it. */
  readonly storyInputs: (markdown: string) => string;
  /** Markdown as safe HTML. */
  readonly story: (markdown: string) => SafeHtml;
  /** Markdown as plain text, for descriptions and reading times. */
  readonly plainText: (markdown: string) => string;
  readonly related: (article: Article) => readonly Article[];
  /** Earlier parts of an ongoing story, oldest first; empty where there is none. */
  readonly soFar: (article: Article) => readonly Article[];
  /** Site address of the picture that networks show, 1200×630; empty if there is none. */
  readonly shareImage: (article: Article) => string;
  /** JSON-LD of a story, of the home page, and of a list. */
  readonly structuredData: {
    readonly story: (article: Article, description: string) => object;
    readonly home: () => object;
    readonly list: (heading: string, path: readonly Link[]) => object;
  };
  /** Pictures, scripts, search index, feeds. */
  readonly files: readonly FilePage[];
}
