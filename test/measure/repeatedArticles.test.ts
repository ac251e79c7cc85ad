import { expect, test } from 'vitest';
import { parseArticle } from '../../src/content/parseArticle.ts';
import type { RealArticle } from '../../src/measure/realArticles.ts';
import { repeatedArticles } from '../../src/measure/repeatedArticles.ts';
import { storyFile } from '../../src/measure/syntheticStories.ts';

const NEWSROOM = {
  categories: ['madhya-pradesh', 'khel'],
  authors: ['bhopal-desk'],
  districts: ['भोपाल', 'इंदौर'],
};

function article(title: string, body: string): RealArticle {
  const rest = { source: 'namuna', date: null, category: null, tags: ['नदी, तालाब'] };
  return { ...rest, title, paragraphs: [body] };
}

const GOOD = article('नदी पर पुल बना', 'नमूना खबर का पाठ।');
const OTHER = article('मेले में भीड़', 'दूसरी नमूना खबर का पाठ।');
const LEGACY = article(
  'पुराना फॉन्ट',
  "eè;çns'k ds eq[;ea=h us dgk fd ljdkj fdlkuksa ds lkFk gSA ".repeat(4),
);

const story = repeatedArticles([GOOD, LEGACY, OTHER], 7, NEWSROOM);

test('every article that is fit comes once before any comes again', () => {
  expect([story(0).title, story(1).title]).toEqual([GOOD.title, OTHER.title]);
  const later = Array.from({ length: 30 }, (_, n) => story(n + 2).title);
  expect(new Set(later)).toEqual(new Set([GOOD.title, OTHER.title]));
});

test('each has an address and a time of its own, and is a file without fault', () => {
  const stories = Array.from({ length: 30 }, (_, n) => story(n));
  expect(new Set(stories.map(({ file }) => file)).size).toBe(30);
  for (const one of stories) {
    const { value, faults } = parseArticle(one.file, storyFile(one));
    expect(faults).toEqual([]);
    expect(value?.fields.tags).toEqual(['नदी, तालाब']);
  }
});
