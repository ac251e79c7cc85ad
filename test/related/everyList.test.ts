import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paperOfTexts, type TextStory } from '../../src/measure/textPaper.ts';
import { relateStories } from '../../src/related/index.ts';

const WORDS = 'बांध नर्मदा जलस्तर हॉकी कबड्डी मेला मंडी गेहूं बिजली सड़क अस्पताल परीक्षा'.split(' ');

const stories = fc
  .array(
    fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      category: fc.constantFrom('khel', 'desh'),
      words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }),
      tags: fc.uniqueArray(fc.constantFrom('खेती', 'खेल', 'मौसम'), { maxLength: 2 }),
    }),
    { minLength: 2, maxLength: 14 },
  )
  .map((made): readonly TextStory[] =>
    made.map(({ day, category, words, tags }, index) => ({
      permalink: `/${category}/${index}/`,
      title: words[0] ?? '',
      date: `2024-11-${String(day).padStart(2, '0')}`,
      category,
      tags,
      body: words.join(' '),
    })),
  );

describe('in any paper', () => {
  test('every list has one to five stories, each once, and never its own', () => {
    fc.assert(
      fc.property(stories, (made) => {
        const paper = paperOfTexts(made);
        const { of } = relateStories(paper);
        for (const article of paper.articles) {
          const related = of(article).map((story) => story.article);
          expect(new Set(related).size).toBe(related.length);
          expect(related).not.toContain(article);
          expect(related.length).toBeGreaterThan(0);
          expect(related.length).toBeLessThanOrEqual(5);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('no list depends on the order in which stories were read', () => {
    fc.assert(
      fc.property(stories, (made) => {
        const listsOf = (some: readonly TextStory[]) => {
          const paper = paperOfTexts(some);
          const { of } = relateStories(paper);
          return paper.articles.map((article) =>
            of(article).map((story) => story.article.permalink),
          );
        };
        expect(listsOf(made.toReversed())).toEqual(listsOf(made));
      }),
      { numRuns: 40 },
    );
  });

  test('remembered words give the same lists', () => {
    fc.assert(
      fc.property(stories, (made) => {
        const paper = paperOfTexts(made);
        const store = new Map<string, string>();
        const terms = {
          get: (key: string) => store.get(key),
          set: (key: string, value: string) => void store.set(key, value),
        };
        const cold = relateStories(paper, { terms });
        const warm = relateStories(paper, { terms });
        expect(store.size).toBeGreaterThan(0);
        expect(paper.articles.map(warm.of)).toEqual(paper.articles.map(cold.of));
      }),
      { numRuns: 20 },
    );
  });
});
