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

/** Strings cut out of a file's text would keep all of the text in memory; a clone's do not. */
export function outlineOf(story: ArticleSource): ArticleSource {
  const { permalink, slug, aliases, related } = story;
  return {
    ...BLANK,
    ...structuredClone({ permalink, slug, aliases, related }),
    file: story.file,
  };
}
