/** What a picture file is, before anything is made of it. */
import { readFile } from 'node:fs/promises';
import { type Fault, fault } from '../content/index.ts';
import { digest } from '../digest.ts';
import { imageLibrary } from './imageLibrary.ts';
import type { SourcePicture } from './rendition.ts';

/**
 * Pixels. The largest phone cameras have 200 million; a file that claims more is a mistake or a
 * decompression bomb.
 */
export const MAX_PIXELS = 210_000_000;

/** What cameras, phones and desks save. The content decides, not the file's extension. */
const FORMATS: ReadonlySet<string> = new Set([
  'jpeg',
  'png',
  'webp',
  'avif',
  'heif',
  'gif',
  'tiff',
]);

/**
 * Reads size and digest. The size is that of the picture as seen: EXIF orientation applied.
 *
 * @param file path below the content folder, for the report
 * @param path where the file lies
 */
export async function inspectPicture(file: string, path: string): Promise<SourcePicture | Fault> {
  try {
    const bytes = await readFile(path);
    const sharp = await imageLibrary();
    const { format, autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (!FORMATS.has(format)) return fault('picture-broken', { reason: format });
    const { width, height } = autoOrient;
    if (width * height > MAX_PIXELS) {
      return fault('picture-too-large', { width: String(width), height: String(height) });
    }
    return { file, width, height, digest: digest(bytes) };
  } catch (error) {
    return brokenPicture(error);
  }
}

export function brokenPicture(error: unknown): Fault {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return fault('picture-broken', { reason });
}
