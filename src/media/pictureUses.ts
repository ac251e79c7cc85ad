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
  const heroes: PictureSource[] = [];
  const others: { readonly src: string }[] = [];
  // Most stories have no picture: nothing is made for them.
  for (const article of paper.articles) {
    const { image, gallery, entries, hasPictures } = article.source;
    if (image) heroes.push(image);
    if (gallery.length > 0) others.push(...gallery);
    // Reading the text of a remembered story costs more than all that is known of it.
    if (hasPictures) others.push(...pictureReferences(article.body));
    for (const { body } of entries) others.push(...pictureReferences(body));
  }
  for (const { body } of paper.pages) others.push(...pictureReferences(body));
  const files = [...heroes, ...others].flatMap(({ src }) => fileOf(src) ?? []);
  return { files: new Set(files), heroes };
}
