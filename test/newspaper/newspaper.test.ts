import { describe, expect, test } from 'vitest';
import { momentOf, story, tinyPaper } from '../support/tinyPaper.ts';

const titles = (articles: readonly { readonly title: string }[]) =>
  articles.map(({ title }) => title);

describe('the paper', () => {
  test('holds stories newest first, and by permalink where the moment is the same', async () => {
    const paper = await tinyPaper({
      'articles/2024/11/purani.md': story({ title: 'पुरानी', date: '2024-11-20' }),
      'articles/2024/11/b.md': story({ title: 'दूसरी' }),
      'articles/2024/11/a.md': story({ title: 'पहली' }),
    });
    expect(titles(paper.articles)).toEqual(['पहली', 'दूसरी', 'पुरानी']);
  });

  test.each([
    ['draft: true', '2024-11-23T09:00:00+05:30', false],
    ['embargo: 2024-11-23T10:00:00+05:30', '2024-11-23T09:59:59+05:30', false],
    ['embargo: 2024-11-23T10:00:00+05:30', '2024-11-23T10:00:00+05:30', true],
    ['expires: 2024-11-23T10:00:00+05:30', '2024-11-23T09:59:59+05:30', true],
    ['expires: 2024-11-23T10:00:00+05:30', '2024-11-23T10:00:00+05:30', false],
    ['removed: {date: 2024-11-22, reason: कानूनी कारण}', '2024-11-23T09:00:00+05:30', false],
  ])('with "%s" at %s a story is shown: %s', async (more, now, shown) => {
    const paper = await tinyPaper(
      { 'articles/2024/11/a.md': story({ title: 'खबर', more }) },
      { now: momentOf(now) },
    );
    expect(paper.articles.length === 1).toBe(shown);
  });

  test('a story of tomorrow waits, and shows in previews', async () => {
    const stories = {
      'articles/2024/11/a.md': story({ title: 'कल की', date: '2024-11-24T06:00:00+05:30' }),
    };
    expect((await tinyPaper(stories)).articles).toEqual([]);
    const preview = await tinyPaper(stories, { drafts: true });
    expect(preview.articles.map(({ state }) => state)).toEqual(['scheduled']);
  });

  test('what was withdrawn keeps its address', async () => {
    const paper = await tinyPaper({
      'articles/2024/11/a.md': story({
        title: 'हटी हुई',
        more: 'removed: {date: 2024-11-22, reason: तथ्य गलत थे}',
      }),
    });
    expect(paper.withdrawn.map(({ permalink }) => permalink)).toEqual([
      '/madhya-pradesh/2024/11/a/',
    ]);
  });

  test('spellings of one tag are one subject, named as its oldest story spells it', async () => {
    const paper = await tinyPaper({
      'articles/2024/11/a.md': story({ title: 'अ', date: '2024-11-01', more: 'tags: [हिन्दी]' }),
      'articles/2024/11/b.md': story({ title: 'ब', date: '2024-11-02', more: 'tags: [हिंदी]' }),
    });
    expect(paper.tags.map(({ subject, articles }) => [subject.name, articles.length])).toEqual([
      ['हिन्दी', 2],
    ]);
  });

  test('the dateline leaves the text and prints once', async () => {
    const paper = await tinyPaper({
      'articles/2024/11/a.md': story({
        title: 'अ',
        body: 'भोपाल। मुख्य सड़क पर सोमवार सुबह से यातायात बदला गया है और लोग परेशान हैं।\n\nदूसरा पैरा।',
      }),
    });
    expect(paper.articles[0]).toMatchObject({
      dateline: 'भोपाल',
      lede: 'मुख्य सड़क पर सोमवार सुबह से यातायात बदला गया है और लोग परेशान हैं।',
      body: expect.not.stringContaining('भोपाल।'),
    });
  });

  test('an agency named at the end moves from the text to the credits', async () => {
    const paper = await tinyPaper({
      'articles/2024/11/a.md': story({
        title: 'अ',
        body: 'शहर में बारिश हुई और नदी का पानी बढ़ गया।\n\nलोग घरों में रहे। (भाषा)',
      }),
    });
    expect(paper.articles[0]).toMatchObject({
      agency: 'भाषा',
      body: expect.stringMatching(/लोग घरों में रहे।$/),
    });
  });

  test('aliases lead to where the story stands', async () => {
    const paper = await tinyPaper({
      'articles/2024/11/a.md': story({ title: 'अ', more: 'aliases: [/purana/pata/]' }),
    });
    expect(paper.redirects).toEqual([{ from: '/purana/pata/', to: '/madhya-pradesh/2024/11/a/' }]);
  });
});
