/** Photos from a phone, made fit to be committed: small enough, and under a name for addresses. */
import { slug } from '../../src/hindi/index.ts';

/** The longest side in pixels: the widest rendition of the site is smaller. */
const LONGEST = 2560;
const QUALITY = 0.86;

/**
 * The photo with at most 2560 pixels on its longest side; what is smaller, or cannot be opened,
 * stays as it is. A scaled photo carries no place and no device.
 */
export async function scaledPhoto(photo: File): Promise<File> {
  const bitmap = await createImageBitmap(photo, { imageOrientation: 'from-image' }).catch(
    () => undefined,
  );
  if (!bitmap) return photo;
  const scale = LONGEST / Math.max(bitmap.width, bitmap.height);
  if (scale >= 1) return photo;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const bytes = await new Promise<Blob | null>((take) =>
    canvas.toBlob(take, 'image/jpeg', QUALITY),
  );
  return bytes ? new File([bytes], `${baseName(photo.name)}.jpg`, { type: bytes.type }) : photo;
}

/**
 * A romanised name that no other photo has: phones call every second one "image.jpg".
 *
 * @param epoch milliseconds since 1970
 * @example photoName('नदी किनारे.JPG', Date.now()) // 'nadi-kinare-m3x9k2ab.jpg'
 */
export function photoName(name: string, epoch: number): string {
  const [, ending = 'jpg'] = /\.([A-Za-z0-9]{1,5})$/.exec(name) ?? [];
  return `${slug(baseName(name))}-${epoch.toString(36)}.${ending.toLowerCase()}`;
}

function baseName(name: string): string {
  return name.replace(/\.[A-Za-z0-9]{1,5}$/, '');
}
