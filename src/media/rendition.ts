/** The files that are made of one picture. */
import { basename, extname } from 'node:path';
import { digest } from '../digest.ts';
import { slug } from '../hindi/index.ts';
import { cropRegion, type Focus, type Region, type Size } from './region.ts';
import { SHARE_SIZE } from './shareJpeg.ts';

export type Format = 'avif' | 'webp' | 'jpeg';

/** One file to be made: which part of the picture, in what size and format. */
export interface Rendition extends Size {
  readonly format: Format;
  readonly region?: Region;
  /** Made for networks that leave large files out. */
  readonly shared?: true;
  /** Name of the file, decided by the source and these parameters, never by the result's bytes. */
  readonly name: string;
}

/** A picture of media/ as it will be seen. */
export interface SourcePicture extends Size {
  /** Path below the content folder. */
  readonly file: string;
  /** Of the file's bytes. */
  readonly digest: string;
}

/** Formats, best first; every browser reads the last. */
export const FORMATS: readonly Format[] = ['avif', 'webp', 'jpeg'];

/**
 * Quality by the encoder's own scale. AVIF effort 2 of 9: a fifth of the time of the default for a
 * few per cent of size.
 */
export const ENCODING = {
  avif: { quality: 52, effort: 2 },
  webp: { quality: 74 },
  jpeg: { quality: 76, progressive: true, mozjpeg: true },
} as const;

/** Pixels: a small phone, a phone of high density, a desktop. */
const WIDTHS = [360, 720, 1200];

/** The shapes that Google's documentation of Article structured data asks for. */
const SHAPES = [16 / 9, 4 / 3, 1];
const CROP_WIDTH = 1200;

/** Every width up to the picture's own, in every format; pictures are never enlarged. */
export function storyRenditions(picture: SourcePicture): readonly Rendition[] {
  const largest = Math.min(picture.width, Math.max(...WIDTHS));
  const widths = [...WIDTHS.filter((width) => width < largest), largest];
  return FORMATS.flatMap((format) =>
    widths.map((width) => {
      const height = Math.max(1, Math.round((picture.height * width) / picture.width));
      return named(picture, { format, width, height });
    }),
  );
}

/** 16:9, 4:3 and 1:1 around the focus, for structured data. */
export function cropRenditions(picture: SourcePicture, focus: Focus): readonly Rendition[] {
  return SHAPES.map((ratio) => {
    const region = cropRegion(picture, ratio, focus);
    const width = Math.min(CROP_WIDTH, region.width);
    const height = Math.max(1, Math.round(width / ratio));
    return named(picture, { format: 'jpeg', width, height, region });
  });
}

/** Pixels: a narrower hero would be a blur on the card. */
const NARROWEST_SHARED = 600;

/** 1200×630 around the focus, for social networks; nothing if the picture is too small. */
export function shareRendition(picture: SourcePicture, focus: Focus): readonly Rendition[] {
  const region = cropRegion(picture, SHARE_SIZE.width / SHARE_SIZE.height, focus);
  if (region.width < NARROWEST_SHARED) return [];
  return [named(picture, { format: 'jpeg', ...SHARE_SIZE, region, shared: true })];
}

function named(picture: SourcePicture, made: Omit<Rendition, 'name'>): Rendition {
  const parameters = JSON.stringify([made, ENCODING[made.format]]);
  const key = digest(`${picture.digest} ${parameters}`).slice(0, 12);
  const words = slug(basename(picture.file, extname(picture.file))).slice(0, 40);
  const name = [words, key, made.width].filter((part) => part !== '').join('-');
  return { ...made, name: `${name}.${made.format === 'jpeg' ? 'jpg' : made.format}` };
}
