/** The file of media/ that a picture's name means. */
import { type MediaFile, PictureFinder } from '../content/index.ts';

/** Path below the content folder, or nothing. */
export type PictureFile = (src: string) => string | undefined;

/**
 * Names in a text may be relative to the story ("../../../media/a.jpg"). The story is not known
 * here, but reading the content has made sure that the way leads to media/: the steps up can go.
 */
export function pictureFiles(media: readonly MediaFile[]): PictureFile {
  const finder = new PictureFinder(media);
  return (src) => {
    const found = finder.find(src.replace(/^(?:\.\.?\/)+/, ''), '');
    return typeof found === 'string' ? found : undefined;
  };
}
