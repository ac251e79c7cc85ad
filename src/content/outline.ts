/** A story reduced to what other files can ask of it: its names and the names that it uses. */
import { articleSchema } from './articleSchema.ts';
import type { ArticleSource } from './resolveArticle.ts';

const {
  author: _author,
  image: _image,
  ...fields
} = articleSchema.parse({
  title: '-',
  date: '2000-01-01',
  category: '-',
});

const BLANK: Omit<ArticleSource, 'file' | 'permalink' | 'slug' | 'aliases' | 'related'> = {
  ...fields,
  gallery: [],
  digest: '',
  authors: [],
  districts: [],
  legalOk: [],
  body: '',
  hasPictures: false,
  bodyLine: 1,
};

/** Most stories have neither old addresses nor related stories named by hand. */
const NONE: readonly string[] = [];

/**
 * What all outlines share stands once, in their prototype: an archive's outlines stay small.
 * Strings cut out of a file's text would keep all of the text in memory; a clone's do not.
 */
export function outlineOf({
  file,
  permalink,
  slug,
  aliases,
  related,
}: ArticleSource): ArticleSource {
  const own = {
    file: structuredClone(file),
    permalink: structuredClone(permalink),
    slug: structuredClone(slug),
    aliases: aliases.length === 0 ? NONE : structuredClone(aliases),
    related: related.length === 0 ? NONE : structuredClone(related),
  };
  return Object.assign(Object.create(BLANK) as typeof BLANK, own);
}
