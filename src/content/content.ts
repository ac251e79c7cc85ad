/** All that the newsroom committed, as one value. */
import type { StaticSource } from './parsePage.ts';
import type { MediaFile } from './pictures.ts';
import type { ArticleSource } from './resolveArticle.ts';
import type { Settings } from './settings.ts';

export interface Content extends Settings {
  readonly articles: readonly ArticleSource[];
  readonly pages: readonly StaticSource[];
  readonly media: readonly MediaFile[];
}
