import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paperOfTexts, type TextStory } from '../../src/measure/textPaper.ts';
import { type Remembered, relateStories } from '../../src/related/index.ts';

const WORDS = 'बांध नर्मदा जलस्तर हॉकी कबड्डी मेला मंडी गेहूं बिजली सड़क अस्पताल परीक्षा'.split(' ');

/** Two papers of these have most stories in common, over ten weeks: more than the forward window. */
const papers = fc
  .record({
    left: fc.uniqueArray(fc.nat({ max: 39 }), { maxLength: 3 }),
    edited: fc.uniqueArray(fc.nat({ max: 39 }), { maxLength: 2 }),
    count: fc.constantFrom(3, 12, 40),
    pick: fc.option(fc.nat({ max: 39 })),
  })
  .map(({ left, edited, count, pick }): readonly TextStory[] =>
    Array.from({ length: count }, (_, n) => n)
      .filter((n) => !left.includes(n))
      .map((n) => ({
        permalink: `/khabar/${n}/`,
        title: WORDS[n % WORDS.length] ?? '',
        date: new Date(Date.UTC(2024, 8, 1 + Math.floor(n * 1.75))).toISOString().slice(0, 10),
        category: n % 7 === 0 ? 'khel' : 'desh',
        tags: n % 3 === 0 ? ['खेती'] : [],
        body: Array.from({ length: 9 }, (_, k) => WORDS[(n * 7 + k * (n % 5)) % WORDS.length])
          .concat(edited.includes(n) ? ['सुधार', 'बिजली'] : [])
          .join(' '),
        related: n === pick ? ['/khabar/38/'] : [],
      })),
  );

function keptInMemory(): Remembered {
  const values = new Map<string, Buffer>();
  return {
    get: (name) => {
      const value = values.get(name);
      return value && deserialize(value);
    },
    set: (name, value) => void values.set(name, serialize(value)),
  };
}

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

  test('what is remembered of another paper gives the same lists as a clean start', () => {
    fc.assert(
      fc.property(papers, papers, (before, now) => {
        const remembered = keptInMemory();
        relateStories(paperOfTexts(before), { remembered });
        const paper = paperOfTexts(now);
        const clean = relateStories(paper, { remembered: keptInMemory() });
        const warm = relateStories(paper, { remembered });
        const unchanged = relateStories(paper, { remembered });
        const onDemand = relateStories(paper);
        for (const lists of [warm, unchanged, onDemand]) {
          expect(paper.articles.map(lists.of)).toEqual(paper.articles.map(clean.of));
          expect(paper.articles.map(lists.soFar)).toEqual(paper.articles.map(clean.soFar));
          expect(paper.articles.map(lists.duplicatesOf)).toEqual(
            paper.articles.map(clean.duplicatesOf),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
