/** Photos from a phone, made fit to be committed: small enough, and under a name for addresses. */
import type { PictureSize } from '../../src/desk/check/storyRules.ts';
import { slug } from '../../src/hindi/index.ts';

export interface ScaledPhoto extends PictureSize {
  readonly bytes: Blob;
}

/** Longest side in pixels: the widest rendition that the site prints is smaller. */
const LONGEST = 2048;
const QUALITY = 0.85;

/**
 * The photo as a JPEG of at most 2048 pixels, turned the right way round. It is always drawn anew,
 * so that nothing but the picture remains: no place, no time, no device.
 *
 * @returns nothing for a file that the browser cannot open
 */
export async function scaledPhoto(file: Blob): Promise<ScaledPhoto | undefined> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(
    () => undefined,
  );
  if (!bitmap) return undefined;
  const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  // JPEG knows no transparency; black would show where a graphic has none.
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const bytes = await new Promise<Blob | null>((take) =>
    canvas.toBlob(take, 'image/jpeg', QUALITY),
  );
  return bytes ? { bytes, width: canvas.width, height: canvas.height } : undefined;
}

/**
 * A romanised name that no other photo has: phones call every second one "image.jpg".
 *
 * @param epoch milliseconds since 1970
 * @example photoName('नदी किनारे.HEIC', Date.now()) // 'nadi-kinare-m3x9k2ab.jpg'
 */
export function photoName(name: string, epoch: number): string {
  return `${slug(name.replace(/\.[A-Za-z0-9]{1,5}$/, ''))}-${epoch.toString(36)}.jpg`;
}
