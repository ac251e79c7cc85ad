/** A picture in the words and addresses that pages print. */
import type { PictureSource } from '../content/index.ts';
import type { PictureReference, StoryPicture } from '../markdown/index.ts';
import { pictureWords } from './pictureWords.ts';
import { FORMATS, type Rendition, type SourcePicture, storyRenditions } from './rendition.ts';

/** The width that browsers load if they know nothing better. */
const USUAL_WIDTH = 720;

export function pictureAddress(name: string): string {
  return `/media/${name}`;
}

/** The file for browsers that know nothing better. */
export function usualRendition(renditions: readonly Rendition[]): Rendition | undefined {
  const whole = renditions.filter(({ format, region }) => format === 'jpeg' && !region);
  return whole.find(({ width }) => width >= USUAL_WIDTH) ?? whole.at(-1);
}

export function printPicture(
  picture: SourcePicture,
  reference: PictureReference | PictureSource,
): StoryPicture {
  const renditions = storyRenditions(picture);
  const inFormat = (format: string) => renditions.filter((made) => made.format === format);
  const plain = inFormat('jpeg');
  const usual = usualRendition(plain);
  return {
    src: usual ? pictureAddress(usual.name) : '',
    width: usual?.width ?? picture.width,
    height: usual?.height ?? picture.height,
    ...pictureWords(reference),
    sources: FORMATS.filter((format) => format !== 'jpeg').map((format) => ({
      type: `image/${format}`,
      srcset: srcset(inFormat(format)),
    })),
    ...(plain.length > 1 && { srcset: srcset(plain) }),
  };
}

function srcset(renditions: readonly Rendition[]): string {
  return renditions.map(({ name, width }) => `${pictureAddress(name)} ${width}w`).join(', ');
}
