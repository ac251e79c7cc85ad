/** Makes files of a picture, each once ever. */
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sharp } from 'sharp';
import { imageLibrary } from './imageLibrary.ts';
import { MAX_PIXELS } from './inspectPicture.ts';
import { ENCODING, type Rendition } from './rendition.ts';
import { shareJpeg } from './shareJpeg.ts';

/** Transparent parts are printed on paper. */
const PAPER = '#fff';

/**
 * Makes those renditions that the folder does not hold yet. One after the other, so that a picture
 * takes the memory of one; a file appears under its name only when it is whole.
 *
 * @param path of the picture
 * @param folder where the renditions are kept
 * @throws an error of the decoder if the picture is broken
 */
export async function makeRenditions(
  path: string,
  renditions: readonly Rendition[],
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const rendition of renditions) {
    const target = join(folder, rendition.name);
    if (await exists(target)) continue;
    const unfinished = `${target}.${process.pid}.unfinished`;
    await writeFile(unfinished, await encode(path, rendition));
    await rename(unfinished, target);
  }
}

/**
 * Turned as the camera was held, converted to sRGB (CMYK too), without any metadata: the place
 * where a picture was taken is nobody's business.
 */
async function encode(path: string, rendition: Rendition): Promise<Uint8Array> {
  const { region, width, height, format, shared } = rendition;
  const sharp = await imageLibrary();
  const turned = sharp(path, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).autoOrient();
  const cut = region ? turned.extract(region) : turned;
  const sized = cut.resize(width, height, { fit: 'fill' });
  if (shared) return shareJpeg(sized.flatten({ background: '#fff' }));
  return inFormat(sized.flatten({ background: PAPER }).toColourspace('srgb'), format).toBuffer();
}

function inFormat(picture: Sharp, format: Rendition['format']): Sharp {
  if (format === 'avif') return picture.avif(ENCODING.avif);
  if (format === 'webp') return picture.webp(ENCODING.webp);
  return picture.jpeg(ENCODING.jpeg);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
