/** The one form that every network takes for a shared picture. */
import type { Sharp } from 'sharp';

/** Pixels. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** WhatsApp leaves larger pictures out. */
const LARGEST = 300_000;

/** Qualities to try, best first; the last fits any picture of this size. */
const QUALITIES = [82, 70, 55, 35, 15];

/** @param picture of 1200×630, nowhere transparent: what shows through prints black */
export async function shareJpeg(picture: Sharp): Promise<Uint8Array> {
  const coloured = picture.toColourspace('srgb');
  let bytes = new Uint8Array();
  for (const quality of QUALITIES) {
    bytes = new Uint8Array(await coloured.clone().jpeg({ quality }).toBuffer());
    if (bytes.byteLength < LARGEST) break;
  }
  return bytes;
}
