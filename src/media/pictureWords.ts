/** What pages print with a picture, in words. */
import type { PictureSource } from '../content/index.ts';
import type { PictureReference, StoryPicture } from '../markdown/index.ts';
import { reader } from '../messages/index.ts';

export function pictureWords({
  alt,
  caption,
  credit,
  ai,
}: PictureReference | PictureSource): Pick<StoryPicture, 'alt' | 'caption' | 'credit' | 'ai'> {
  return {
    alt,
    ...(caption && { caption }),
    ...(credit && { credit: wordedCredit(credit) }),
    ...(ai && { ai: reader.aiImage }),
  };
}

/** Desks type "फोटो: नाम" or the name alone. */
function wordedCredit(credit: string): string {
  return /[:：]/.test(credit) ? credit : reader.photo(credit);
}
