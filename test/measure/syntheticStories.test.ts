import { expect, test } from 'vitest';
import { parseArticle } from '../../src/content/parseArticle.ts';
import { storyFile, syntheticStories, syntheticStory } from '../../src/measure/syntheticStories.ts';

const NEWSROOM = {
  categories: ['madhya-pradesh', 'khel'],
  authors: ['bhopal-desk'],
  districts: ['भोपाल', 'इंदौर'],
};
const stories = [...syntheticStories(60, 7, NEWSROOM)];

test('a story depends on its number and the seed alone', () => {
  expect(syntheticStory(42, 7, NEWSROOM)).toEqual(stories[42]);
  expect(syntheticStory(42, 8, NEWSROOM).body).not.toBe(stories[42]?.body);
});

test('a longer paper begins with the shorter one, and its stories are newer', () => {
  const longer = [...syntheticStories(61, 7, NEWSROOM)];
  expect(longer.slice(0, 60)).toEqual(stories);
  expect(longer.map(({ date }) => date)).toEqual(longer.map(({ date }) => date).sort());
});

test('every story is a file without fault, of about 270 to 600 words', () => {
  for (const story of stories) {
    const { value, faults } = parseArticle(story.file, storyFile(story));
    expect(faults).toEqual([]);
    const words = value?.body.split(/\s+/).length ?? 0;
    expect(words).toBeGreaterThan(260);
    expect(words).toBeLessThan(720);
  }
});

test('no two stories have the same text', () => {
  expect(new Set(stories.map(({ body }) => body)).size).toBe(stories.length);
});
