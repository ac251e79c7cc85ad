/** What pictures and share cards cost: made for the first time, and remembered. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, copySettings, type Run } from './benchmark.ts';
import { makePhoto, withComment } from './photo.ts';
import { SEED, storyFile, syntheticStory } from './syntheticStories.ts';

/** In the order in which they are measured. */
export const PICTURE_RUNS = ['cards', 'cardsKept', 'pictures', 'picturesKept'] as const;
export type PictureRunName = (typeof PICTURE_RUNS)[number];

interface PictureBenchmarkSettings {
  readonly project: string;
  /** An empty folder to work in. */
  readonly scratch: string;
  /** Stories, and pictures: one heads each. */
  readonly pictures: number;
}

/**
 * Builds a paper of as many stories without pictures, which draws their cards, then the same
 * stories with a picture each. A remembered run writes the whole site anew from what is kept.
 */
export async function benchmarkPictures(
  { project, scratch, pictures: count }: PictureBenchmarkSettings,
  hear: (next: PictureRunName) => void,
): Promise<readonly Run[]> {
  const settings = { project, scratch, articles: count };
  const newsroom = copySettings(settings);
  const write = (path: string, content: string | Uint8Array): void => {
    const target = join(scratch, 'content', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  };
  const stories = Array.from({ length: count }, (_, n) => syntheticStory(n, SEED, newsroom));
  for (const story of stories) write(story.file, storyFile(story));
  const runs: Run[] = [];
  const measure = async (run: PictureRunName): Promise<void> => {
    hear(run);
    const cache = run.replace('Kept', '');
    const without = ['--without', 'search,related'];
    runs.push({ run, ...(await build(settings, run, without, cache)) });
  };
  await measure('cards');
  await measure('cardsKept');
  const photo = await makePhoto();
  for (const [n, story] of stories.entries()) {
    write(`media/photo-${n}.jpg`, withComment(photo, String(n)));
    const [opening, ...rest] = storyFile(story).split('\n');
    const image = `image: {src: photo-${n}.jpg, alt: "नमूने की तस्वीर"}`;
    write(story.file, [opening, image, ...rest].join('\n'));
  }
  await measure('pictures');
  await measure('picturesKept');
  return runs;
}
