import { expect, test } from 'vitest';
import type { ArticleSource, Content } from '../../src/content/index.ts';
import { sitemapFiles } from '../../src/discovery/sitemaps.ts';
import { makeNewspaper } from '../../src/newspaper/index.ts';
import { momentOf, story, tinyPaper } from '../support/tinyPaper.ts';

const STORIES = 100_000;
const MINUTES_APART = 25;
const FIRST = momentOf('2020-01-01T06:00:00+05:30').epoch;

/** The same story again and again, under other addresses and at other times. */
function copyOf(source: ArticleSource, number: number): ArticleSource {
  const epoch = FIRST + number * MINUTES_APART * 60_000;
  const iso = `${new Date(epoch + 330 * 60_000).toISOString().slice(0, 19)}+05:30`;
  const permalink = `/khel/${iso.slice(0, 4)}/${iso.slice(5, 7)}/khabar-${number}/`;
  return { ...source, permalink, slug: `khabar-${number}`, date: { epoch, iso } };
}

test('100,000 stories stay within the limits, and one more changes two files', async () => {
  const tiny = await tinyPaper({
    'articles/2024/11/a.md': story({ title: 'खबर', category: 'khel' }),
  });
  const source = tiny.articles[0]?.source;
  if (!source) throw new Error('no story');
  const articles = Array.from({ length: STORIES + 1 }, (_, number) => copyOf(source, number));
  const content = (count: number): Content => ({
    site: tiny.site,
    categories: tiny.categories.map(({ subject }) => subject),
    authors: tiny.authors.map(({ subject }) => subject),
    places: [],
    front: tiny.front,
    breaking: [],
    articles: articles.slice(0, count),
    pages: [],
    media: [],
    synonyms: [],
    house: [],
  });
  const now = momentOf('2030-01-01T00:00:00+05:30');
  const files = (count: number) =>
    sitemapFiles(makeNewspaper(content(count), { now }), () => ['/media/a.jpg']);
  const before = files(STORIES);
  for (const { text } of before) {
    const xml = text();
    expect(xml.match(/<loc>/gu)?.length ?? 0).toBeLessThanOrEqual(50_000);
    expect(Buffer.byteLength(xml)).toBeLessThan(50 * 1024 * 1024);
  }
  const known = new Map(before.map(({ permalink, inputs }) => [permalink, inputs]));
  const changed = files(STORIES + 1).filter(
    ({ permalink, inputs }) => known.get(permalink) !== inputs,
  );
  expect(changed).toHaveLength(2);
});
