/** Which files of media/ a paper prints; the others are not published. */
import type { PictureSource } from '../content/index.ts';
import { pictureReferences } from '../markdown/index.ts';
import type { Newspaper } from '../newspaper/index.ts';
import type { PictureFile } from './pictureFile.ts';

export interface PictureUses {
  readonly files: ReadonlySet<string>;
  /** Pictures that head a story: these get crops. */
  readonly heroes: readonly PictureSource[];
}

export function pictureUses(paper: Newspaper, fileOf: PictureFile): PictureUses {
  const sources = paper.articles.map(({ source }) => source);
  const heroes = sources.flatMap(({ image }) => image ?? []);
  const galleries = sources.flatMap(({ gallery }) => gallery);
  const bodies = [
    // Reading the text of a remembered story costs more than all that is known of it.
    ...paper.articles.flatMap((article) => (article.source.hasPictures ? [article.body] : [])),
    ...sources.flatMap(({ entries }) => entries.map(({ body }) => body)),
    ...paper.pages.map(({ body }) => body),
  ];
  const named = [...heroes, ...galleries, ...bodies.flatMap(pictureReferences)];
  return { files: new Set(named.flatMap(({ src }) => fileOf(src) ?? [])), heroes };
}
