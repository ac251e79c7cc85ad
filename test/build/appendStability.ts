/** A story more in a large paper changes few files, however large the paper is. */
import { join } from 'node:path';
import { expect } from 'vitest';
import {
  type BenchmarkStory,
  momentAfter,
  pagePath,
  storyFile,
  syntheticStories,
  syntheticStory,
} from '../../src/measure/syntheticStories.ts';
import {
  buildIn,
  type ContentFiles,
  momentOf,
  NEWSROOM,
  scratchFolder,
  writeFiles,
} from '../support/tinyPaper.ts';

const SEED = 7;
const ROOM = {
  categories: ['madhya-pradesh', 'desh-videsh', 'khel'],
  authors: ['pradesh-samwad-team', 'khel-desk'],
  districts: ['bhopal', 'indore'],
};

/** What a reader would call the file at a path. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['picture', /^media\//u],
  ['search', /^search\//u],
  ['feed', /feed\.(?:xml|json)$/u],
  ['sitemap', /sitemap/u],
  ['home', /^index\.html$/u],
  ['month', /^sangrah\//u],
  ['subject', /^vishay\//u],
  ['author', /^lekhak\//u],
  ['district', /^jila\//u],
  ['story', /^[a-z-]+\/\d{4}\/\d{2}\/.+/u],
  ['category', /^[a-z-]+\/(?:page\/\d+\/)?index\.html$/u],
];

/**
 * The most files of a kind that may change. A list has its front and two numbered pages: the one
 * that grows, and the one before it, which links to it when it is new. A story has five subjects
 * at most. Stories change that show the new one as related, or no longer show another.
 */
const MOST: Readonly<Record<string, number>> = {
  search: 40,
  feed: 4,
  sitemap: 3,
  home: 1,
  month: 3,
  subject: 16,
  author: 3,
  district: 3,
  category: 3,
  story: 30,
  '404.html': 1,
  'live.json': 1,
  // Offers the tags that the newsroom uses; no reader's page asks for it.
  'sampadan/newsroom.json': 1,
};

function kindOf(path: string): string {
  return KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? path;
}

function filesOf(stories: Iterable<BenchmarkStory>): ContentFiles {
  return Object.fromEntries([...stories].map((story) => [story.file, storyFile(story)]));
}

/** Paths of the files but pictures that are new or other after one more story in a paper. */
async function writtenForOneMore(count: number): Promise<readonly string[]> {
  const scratch = await scratchFolder();
  const now = momentOf(momentAfter(count + 1));
  try {
    const content = join(scratch.path, 'content');
    await writeFiles(content, { ...NEWSROOM, ...filesOf(syntheticStories(count, SEED, ROOM)) });
    await buildIn(scratch.path, { now });
    await writeFiles(content, filesOf([syntheticStory(count, SEED, ROOM)]));
    const { outcome } = await buildIn(scratch.path, { now });
    // Files of the search index are named by their content: what replaces one removes another.
    // Only the newest stories have share cards.
    const removed = outcome.removed.map(kindOf);
    expect(removed.filter((kind) => kind !== 'search' && kind !== 'picture')).toEqual([]);
    return outcome.written.filter((path) => kindOf(path) !== 'picture');
  } finally {
    await scratch.remove();
  }
}

/** Builds a paper, adds a story to its newest month, and holds every kind of file to its bound. */
export async function checkAppendStability(count: number): Promise<void> {
  const written = await writtenForOneMore(count);
  expect(written).toContain(pagePath(syntheticStory(count, SEED, ROOM)));
  expect(written.length).toBeLessThanOrEqual(100);
  const counts = new Map<string, number>();
  for (const kind of written.map(kindOf)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const [kind, count] of counts)
    expect([kind, count <= (MOST[kind] ?? 0)]).toEqual([kind, true]);
}
