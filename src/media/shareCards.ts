/** The pictures that networks show of a shared story. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digest } from '../digest.ts';
import type { Article, Newspaper } from '../newspaper/index.ts';
import { drawShareCard, type ShareCardWords } from './drawShareCard.ts';
import type { PictureOutput, Pictures } from './preparePictures.ts';

export interface ShareCards {
  /** Site address of a JPEG of 1200×630 for a story. */
  readonly of: (article: Article) => string;
  /** Drawn only if they are written. */
  readonly files: readonly PictureOutput[];
}

/** Of a paper that is built without pictures. */
export const NO_CARDS: ShareCards = { of: () => '', files: [] };

/**
 * Stories are shared while they are new. Each new story takes the place of one old one, so that a
 * paper of any size changes one page more.
 */
const WITH_OWN_CARD = 200;

/** Changes when cards look different, so that no remembered one is taken. */
const DESIGN = 1;

/**
 * A story shares its hero; without one, a card with its headline while it is among the newest, and
 * its category's card afterwards.
 *
 * @param cache folder where drawn cards are remembered; may be deleted at any time
 */
export function shareCards(
  paper: Newspaper,
  pictures: Pick<Pictures, 'shareCrop'>,
  cache: string,
): ShareCards {
  const newest = new Set(paper.articles.slice(0, WITH_OWN_CARD));
  const files = new Map<string, PictureOutput>();
  const ofCategories = new Map<string, PictureOutput>();
  const cardOf = (article: Article): PictureOutput => {
    const words = { paper: paper.site.name, category: article.category.name };
    if (newest.has(article)) return cardFile({ ...words, headline: article.title }, cache);
    const known = ofCategories.get(words.category);
    if (known) return known;
    const made = cardFile(words, cache);
    ofCategories.set(words.category, made);
    return made;
  };
  const addresses = new Map(
    paper.articles.map((article) => {
      const hero = pictures.shareCrop(article.source.image);
      if (hero) return [article, hero];
      const card = cardOf(article);
      files.set(card.permalink, card);
      return [article, card.permalink];
    }),
  );
  return { of: (article) => addresses.get(article) ?? '', files: [...files.values()] };
}

function cardFile(words: ShareCardWords, cache: string): PictureOutput {
  const inputs = digest(JSON.stringify([DESIGN, words]));
  const name = `card-${inputs.slice(0, 16)}.jpg`;
  return {
    permalink: `/media/${name}`,
    kind: 'file',
    stage: 'asset',
    inputs,
    bytes: () => remembered(join(cache, name), cache, () => drawShareCard(words)),
  };
}

/** A file appears under its name only when it is whole. */
async function remembered(
  path: string,
  folder: string,
  draw: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    const bytes = await draw();
    await mkdir(folder, { recursive: true });
    const unfinished = `${path}.${process.pid}.unfinished`;
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
    return bytes;
  }
}
