/** Pictures: files of media/ in, pictures for pages and files of the site out. */
export { inspectPicture } from './inspectPicture.ts';
export {
  type Crop,
  type PictureFolders,
  type PictureOutput,
  type Pictures,
  type PicturesAtHand,
  preparePictures,
} from './preparePictures.ts';
export { NO_CARDS, type ShareCards, shareCards } from './shareCards.ts';
export { thumbnail } from './thumbnail.ts';
