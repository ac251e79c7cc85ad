/** All that the newsroom committed, as one value. */
import type { StaticSource } from './parsePage.ts';
import type { MediaFile } from './pictures.ts';
import type { ArticleSource } from './resolveArticle.ts';
import {
  type Author,
  type Breaking,
  type Category,
  type District,
  type Front,
  type Site,
  siteSchema,
} from './settingsSchemas.ts';

export interface Content {
  readonly site: Site;
  readonly categories: readonly Category[];
  readonly authors: readonly Author[];
  /** The districts that the paper covers. */
  readonly places: readonly District[];
  readonly front: Front;
  readonly breaking: readonly Breaking[];
  readonly articles: readonly ArticleSource[];
  readonly pages: readonly StaticSource[];
  readonly media: readonly MediaFile[];
}

/** What stands in for the settings of a paper whose site.yaml cannot be read. */
export const emptySite: Site = siteSchema.parse({ name: 'समाचार', url: 'https://example.invalid' });
