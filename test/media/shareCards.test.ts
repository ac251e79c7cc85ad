import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawShareCard } from '../../src/media/drawShareCard.ts';
import { shareCards } from '../../src/media/index.ts';
import { scratchFolder, story, tinyPaper } from '../support/tinyPaper.ts';

const PAPER = 'प्रदेश संवाद';
const WITHOUT_HEROES = { shareCrop: () => undefined };

let scratch: Awaited<ReturnType<typeof scratchFolder>>;
beforeAll(async () => {
  scratch = await scratchFolder();
});
afterAll(() => scratch.remove());

/** Columns that hold ink, below the bar at the top. */
async function inkedColumns(card: Uint8Array): Promise<readonly number[]> {
  const { data, info } = await sharp(card)
    .extract({ left: 0, top: 30, width: 1200, height: 600 })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const columns = Array.from({ length: info.width }, (_, x) => x);
  const inked = (x: number) =>
    Array.from({ length: info.height }, (_, y) => data[y * info.width + x] ?? 255).some(
      (value) => value < 128,
    );
  return columns.filter(inked);
}

describe('a share card', () => {
  it.each([
    ['a usual headline', 'प्रधानमंत्री व्लादिमीर पुतिन से क्षेत्रीय और द्विपक्षीय मुद्दों पर चर्चा'],
    ['a very long headline', 'द्विपक्षीय '.repeat(60)],
    ['a word without an end', 'प्र'.repeat(120)],
  ])(
    'is a JPEG of 1200×630 below 300 KB, its words in the middle square: %s',
    async (_case, headline) => {
      const card = await drawShareCard({ paper: PAPER, category: 'देश-विदेश', headline });
      expect(await sharp(card).metadata()).toMatchObject({
        format: 'jpeg',
        width: 1200,
        height: 630,
      });
      expect(card.byteLength).toBeLessThan(300_000);
      const inked = await inkedColumns(card);
      expect(inked.length).toBeGreaterThan(50);
      expect(Math.min(...inked)).toBeGreaterThanOrEqual(285);
      expect(Math.max(...inked)).toBeLessThan(915);
    },
  );

  it('leaves out signs that its font lacks', async () => {
    const card = (headline: string) => drawShareCard({ paper: PAPER, headline });
    expect(await card('🔥 भोपाल में 漢 आग')).toEqual(await card('भोपाल में आग'));
  });
});

describe('the share cards of a paper', () => {
  const stories = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, number) => [
        `articles/2024/11/story-${number}.md`,
        story({
          title: `खबर ${number}`,
          date: new Date(Date.UTC(2024, 10, 1) + number * 3_600_000).toISOString(),
        }),
      ]),
    );

  it('tell the headline of new stories, the category of old ones', async () => {
    const paper = await tinyPaper(stories(205));
    const cards = shareCards(paper, WITHOUT_HEROES, scratch.path);
    const [newest] = paper.articles;
    const [oldest, older] = paper.articles.toReversed();
    if (!newest || !oldest || !older) throw new Error('no stories');
    expect(cards.of(oldest)).toBe(cards.of(older));
    expect(cards.of(newest)).not.toBe(cards.of(oldest));
    expect(cards.files).toHaveLength(201);
  });

  it('change for one old story where a new one comes', async () => {
    const [before, after] = await Promise.all(
      [205, 206].map(async (count) => {
        const paper = await tinyPaper(stories(count));
        const cards = shareCards(paper, WITHOUT_HEROES, scratch.path);
        return new Map(paper.articles.map((one) => [one.permalink, cards.of(one)]));
      }),
    );
    const changed = [...(before ?? [])].filter(
      ([permalink, card]) => after?.get(permalink) !== card,
    );
    expect(changed).toHaveLength(1);
  });

  it('are the heroes where stories have one', async () => {
    const paper = await tinyPaper(stories(1));
    const cards = shareCards(paper, { shareCrop: () => '/media/hero.jpg' }, scratch.path);
    expect(paper.articles.map(cards.of)).toEqual(['/media/hero.jpg']);
    expect(cards.files).toEqual([]);
  });

  it('are drawn once: the second time they are remembered', async () => {
    const cache = join(scratch.path, 'cards');
    const [card] = shareCards(await tinyPaper(stories(1)), WITHOUT_HEROES, cache).files;
    const first = await card?.bytes();
    const [name] = await readdir(cache);
    const before = await stat(join(cache, name ?? ''));
    expect(await card?.bytes()).toEqual(Buffer.from(first ?? []));
    expect((await stat(join(cache, name ?? ''))).mtimeMs).toBe(before.mtimeMs);
  });
});
