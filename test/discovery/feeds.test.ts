import { parseFeed } from '@rowanmanning/feed-parser';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { feedFiles } from '../../src/discovery/feeds.ts';
import { createRenderer, plainText } from '../../src/markdown/index.ts';
import { type ContentFiles, story, tinyPaper } from '../support/tinyPaper.ts';

const HOSTILE_TITLE = ']]> </title><script>alert(1)</script> & 👨‍👩‍👧';

/** The feeds of a paper as texts by address. */
async function feedsOf(stories: ContentFiles): Promise<ReadonlyMap<string, string>> {
  const paper = await tinyPaper(stories);
  const renderer = createRenderer({ site: paper.site, picture: () => undefined });
  const files = feedFiles(paper, {
    story: renderer.render,
    storyInputs: () => '',
    plainText,
    hero: ({ source }) =>
      source.deck ? { src: '/media/a.jpg', width: 1200, height: 675, credit: 'नाम' } : undefined,
  });
  return new Map(files.map(({ permalink, text }) => [permalink, text()]));
}

const STORIES: ContentFiles = {
  'articles/2024/11/a.md': story({
    title: 'पहली खबर',
    date: '2024-11-22T18:35:00+05:30',
    more: 'deck: "नीचे की पंक्ति"\ntags: [बारिश]\ndistrict: [bhopal]\nupdated: 2024-11-22T20:00:00+05:30',
    body: 'भोपाल। पहला पैरा [यहां](/khel/) और आगे भी लिखा गया है।\n\n**मांगें:** सड़क बने।',
  }),
  'articles/2024/11/b.md': story({
    title: HOSTILE_TITLE.replaceAll('"', ''),
    date: '2024-11-21T08:00:00+05:30',
    category: 'khel',
  }),
};

describe('feeds', () => {
  test('stand for the paper, every category and every district with news', async () => {
    expect([...(await feedsOf(STORIES)).keys()].sort()).toEqual([
      '/desh-videsh/feed.xml',
      '/feed.json',
      '/feed.xml',
      '/jila/bhopal/feed.xml',
      '/khel/feed.xml',
      '/madhya-pradesh/feed.xml',
    ]);
  });

  test('are read alike by two independent readers', async () => {
    const text = (await feedsOf(STORIES)).get('/feed.xml') ?? '';
    const first = await new Parser().parseString(text);
    const second = parseFeed(text);
    expect(first.items.map(({ title }) => title)).toEqual(['पहली खबर', HOSTILE_TITLE]);
    expect(second.items.map(({ title }) => title)).toEqual(['पहली खबर', HOSTILE_TITLE]);
    expect(second.items.map(({ url }) => url)).toEqual([
      'https://samwad.example/madhya-pradesh/2024/11/a/',
      'https://samwad.example/khel/2024/11/b/',
    ]);
    expect(second.items[0]?.published?.toISOString()).toBe('2024-11-22T13:05:00.000Z');
    expect(second.items[0]?.authors.map(({ name }) => name)).toEqual(['Pradesh Samwad Team']);
    expect(first.items[0]?.['content:encoded']).toContain('<strong>मांगें:</strong>');
  });

  test('carry whole stories with absolute addresses, without the dateline', async () => {
    const text = (await feedsOf(STORIES)).get('/feed.xml') ?? '';
    const [item] = parseFeed(text).items;
    expect(item?.content).toContain('href="https://samwad.example/khel/"');
    expect(item?.content).not.toContain('भोपाल।');
    expect(item?.media.map(({ url }) => url)).toContain('https://samwad.example/media/a.jpg');
  });

  test('JSON Feed 1.1 says the same', async () => {
    const feed = JSON.parse((await feedsOf(STORIES)).get('/feed.json') ?? '');
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'https://samwad.example/feed.json',
      language: 'hi',
    });
    expect(feed.items[0]).toMatchObject({
      id: 'https://samwad.example/madhya-pradesh/2024/11/a/',
      title: 'पहली खबर',
      date_published: '2024-11-22T13:05:00.000Z',
      date_modified: '2024-11-22T14:30:00.000Z',
    });
  });

  test('hold the newest thirty and no advertisement', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 35 }, (_, index) => [
        `articles/2024/11/k-${index}.md`,
        story({
          title: `खबर ${index}`,
          date: `2024-11-${String(1 + (index % 20)).padStart(2, '0')}`,
          ...(index % 20 === 19 && { more: 'label: sponsored' }),
        }),
      ]),
    );
    const { items } = parseFeed((await feedsOf(many)).get('/feed.xml') ?? '');
    expect(items).toHaveLength(30);
    expect(items.map(({ title }) => title)).not.toContain('खबर 19');
  });
});
