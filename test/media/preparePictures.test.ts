import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/index.ts';
import { type Pictures, preparePictures } from '../../src/media/index.ts';
import { makeNewspaper } from '../../src/newspaper/index.ts';
import { NEWSROOM, NOW, scratchFolder, story, writeFiles } from '../support/tinyPaper.ts';

type Scratch = Awaited<ReturnType<typeof scratchFolder>>;

const RED = { r: 200, g: 30, b: 30 };

/** A plain picture, red on its left half and white on its right. */
function picture(width: number, height: number) {
  const right = {
    input: {
      create: { width: Math.ceil(width / 2), height, channels: 3 as const, background: '#fff' },
    },
    left: Math.floor(width / 2),
    top: 0,
  };
  return sharp({ create: { width, height, channels: 3, background: RED } }).composite([right]);
}

/** A paper of one story whose hero is `hero` and whose text is `body`, with these media files. */
async function prepare(
  folder: string,
  media: Readonly<Record<string, Buffer>>,
  { hero, body }: { readonly hero?: string; readonly body?: string },
): Promise<Pictures> {
  const content = join(folder, 'content');
  const more = hero && `image: {src: "${hero}", alt: "लाल दीवार", focus: "0% 50%", credit: "रवि"}`;
  const text = story({ title: 'दीवार रंगी गई', ...(more && { more }), ...(body && { body }) });
  await writeFiles(content, { ...NEWSROOM, 'articles/2024/11/deewar.md': text });
  await mkdir(join(content, 'media'), { recursive: true });
  for (const [name, bytes] of Object.entries(media)) {
    await writeFile(join(content, 'media', name), bytes);
  }
  const read = await readContent(content);
  expect(read.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const paper = makeNewspaper(read.content, { now: NOW });
  return preparePictures(paper, read.content.media, { content, cache: join(folder, 'cache') });
}

async function bytesAt(pictures: Pictures, address: string): Promise<Uint8Array> {
  const file = pictures.files.find(({ permalink }) => permalink === address);
  if (!file) throw new Error(`no file at ${address}`);
  return file.bytes();
}

const REFERENCE = { src: 'deewar.jpg', alt: 'लाल दीवार' };

let scratch: Scratch;
beforeAll(async () => {
  scratch = await scratchFolder();
});
afterAll(() => scratch.remove());

describe('a picture of 1000 × 500 pixels', () => {
  let folder: string;
  let pictures: Pictures;
  beforeAll(async () => {
    folder = join(scratch.path, 'usual');
    const bytes = await picture(1000, 500).jpeg().toBuffer();
    const files = { 'deewar.jpg': bytes, 'unused.jpg': bytes };
    pictures = await prepare(folder, files, { hero: 'deewar.jpg' });
  });

  test('comes in widths up to its own, best formats first', async () => {
    const found = pictures.find({ ...REFERENCE, caption: 'दीवार', credit: 'रवि' });
    expect(found).toMatchObject({
      width: 720,
      height: 360,
      alt: 'लाल दीवार',
      caption: 'दीवार',
      credit: 'फोटो: रवि',
      sources: [{ type: 'image/avif' }, { type: 'image/webp' }],
    });
    const widths = (found?.srcset ?? '').split(', ').map((entry) => entry.split(' ')[1]);
    expect(widths).toEqual(['360w', '720w', '1000w']);
    for (const entry of [found?.srcset, ...(found?.sources ?? []).map(({ srcset }) => srcset)]) {
      for (const [address, width] of (entry ?? '').split(', ').map((part) => part.split(' '))) {
        const made = await sharp(await bytesAt(pictures, address ?? '')).metadata();
        expect(`${made.width}w`).toBe(width);
      }
    }
  });

  test('is cropped around its focus for structured data', async () => {
    const crops = pictures.crops({ ...REFERENCE, focus: '0% 50%' });
    expect(crops.map(({ width, height }) => [width, height])).toEqual([
      [889, 500],
      [667, 500],
      [500, 500],
    ]);
    const square = await bytesAt(pictures, crops[2]?.src ?? '');
    const { channels } = await sharp(square).stats();
    expect(channels[1]?.mean).toBeLessThan(60);
  });

  test('is published only if a story prints it', () => {
    expect(pictures.files.every(({ permalink }) => permalink.includes('/deewar-'))).toBe(true);
    expect(pictures.files).toHaveLength(3 * 3 + 3 + 1);
  });

  test('is made once: a second run makes nothing', async () => {
    const cache = join(folder, 'cache');
    const made = async () =>
      Promise.all(
        (await readdir(cache)).map(async (name) => (await stat(join(cache, name))).mtimeMs),
      );
    const before = await made();
    const again = await prepare(folder, {}, { hero: 'deewar.jpg' });
    expect(await made()).toEqual(before);
    expect(again.files.map(({ permalink }) => permalink)).toEqual(
      pictures.files.map(({ permalink }) => permalink),
    );
  });

  test('changes its name with its bytes, and the text that names it has new inputs', async () => {
    const changed = { 'deewar.jpg': await picture(1000, 501).jpeg().toBuffer() };
    const again = await prepare(folder, changed, { hero: 'deewar.jpg' });
    const markdown = '![लाल दीवार](deewar.jpg)';
    expect(again.find(REFERENCE)?.src).not.toBe(pictures.find(REFERENCE)?.src);
    expect(again.inputsOf(markdown)).not.toBe(pictures.inputsOf(markdown));
    expect(pictures.inputsOf('पाठ')).toBe('');
  });
});

describe('pictures as they come', () => {
  const one = async (name: string, bytes: Buffer) => {
    const pictures = await prepare(
      join(scratch.path, name),
      { [name]: bytes },
      {
        body: `![लाल दीवार](${name})\n\nदीवार रंगी गई।`,
      },
    );
    const found = pictures.find({ src: name, alt: '' });
    const made = found && Buffer.from(await bytesAt(pictures, found.src));
    return { pictures, found, made };
  };

  test('small ones are not enlarged', async () => {
    const { found } = await one('small.png', await picture(300, 200).png().toBuffer());
    expect(found).toMatchObject({ width: 300, height: 200 });
    expect(found?.srcset).toBeUndefined();
  });

  test('one held upright by its camera stands upright', async () => {
    const bytes = await picture(400, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { found, made } = await one('upright.jpg', bytes);
    expect(found).toMatchObject({ width: 200, height: 400 });
    expect(await sharp(made).metadata()).toMatchObject({ width: 200, height: 400 });
  });

  test('the place where it was taken is removed', async () => {
    const bytes = await picture(400, 200)
      .withExif({ IFD3: { GPSLatitude: '23/1 15/1 0/1', GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const { made } = await one('place.jpg', bytes);
    expect((await sharp(made).metadata()).exif).toBeUndefined();
  });

  test('colours for print become colours for screens', async () => {
    const bytes = await picture(400, 200).toColourspace('cmyk').jpeg().toBuffer();
    expect((await sharp(bytes).metadata()).space).toBe('cmyk');
    const { made } = await one('print.jpg', bytes);
    expect((await sharp(made).metadata()).space).toBe('srgb');
    const corner = { left: 10, top: 10, width: 1, height: 1 };
    const [red = 0, , blue = 0] = await sharp(made).extract(corner).raw().toBuffer();
    expect(red).toBeGreaterThan(150);
    expect(blue).toBeLessThan(90);
  });

  test('a wrong extension does no harm', async () => {
    const { found } = await one('really-png.jpg', await picture(300, 200).png().toBuffer());
    expect(found).toMatchObject({ width: 300 });
  });

  test('transparent parts are white', async () => {
    const clear = sharp({ create: { width: 50, height: 50, channels: 4, background: '#0000' } });
    const { made } = await one('clear.png', await clear.png().toBuffer());
    expect((await sharp(made).stats()).channels[0]?.mean).toBeGreaterThan(250);
  });

  test.each([
    ['text.jpg', async () => Buffer.from('यह तस्वीर नहीं है'), 'picture-broken'],
    ['empty.jpg', async () => Buffer.alloc(0), 'picture-broken'],
    [
      'half.jpg',
      async () => (await picture(800, 600).jpeg().toBuffer()).subarray(0, 2000),
      'picture-broken',
    ],
    [
      'drawing.png',
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      'picture-broken',
    ],
    [
      'bomb.png',
      async () => claimedSize(await picture(8, 8).png().toBuffer(), 60_000),
      'picture-too-large',
    ],
  ])('%s is a located problem', async (name, bytes, rule) => {
    const { pictures, found } = await one(name, await bytes());
    expect(found).toBeUndefined();
    expect(pictures.files).toEqual([]);
    expect(pictures.problems).toMatchObject([{ file: `media/${name}`, rule, severity: 'error' }]);
  });
});

/** A PNG that claims to be of this width and height: bytes 16 to 23 of the file, then its CRC. */
function claimedSize(png: Buffer, side: number): Buffer {
  const changed = Buffer.from(png);
  changed.writeUInt32BE(side, 16);
  changed.writeUInt32BE(side, 20);
  changed.writeUInt32BE(crc32(changed.subarray(12, 29)), 29);
  return changed;
}
