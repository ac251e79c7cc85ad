/** Made-up photos, as hard for encoders as real ones. */
import { imageLibrary } from '../media/imageLibrary.ts';
import { randomFrom } from './random.ts';
import { SEED } from './syntheticStories.ts';

/** Pixels of a photo as phones take it, made smaller by WhatsApp or a desk. */
const WIDTH = 3000;
const HEIGHT = 2000;

/** Clouds of colour with the grain of a camera. */
export async function makePhoto(): Promise<Buffer> {
  const sharp = await imageLibrary();
  const random = randomFrom(SEED);
  const [width, height] = [WIDTH / 10, HEIGHT / 10];
  const dots = Uint8Array.from({ length: width * height * 3 }, () => Math.floor(random() * 256));
  return sharp(dots, { raw: { width, height, channels: 3 } })
    .blur(3)
    .resize(WIDTH, HEIGHT)
    .normalise()
    .jpeg({ quality: 88 })
    .toBuffer();
}

/** The same picture with other bytes: a comment after the start of the JPEG (ITU T.81, B.2.4.5). */
export function withComment(jpeg: Buffer, text: string): Buffer {
  const comment = Buffer.from([0xff, 0xfe, 0, text.length + 2, ...Buffer.from(text, 'latin1')]);
  return Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]);
}
