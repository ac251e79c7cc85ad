import { describe, expect, test } from 'vitest';
import { syntheticStory } from '../../src/measure/syntheticStories.ts';
import { paperOfTexts, type TextStory } from '../../src/measure/textPaper.ts';
import { relateStories } from '../../src/related/index.ts';

const NEWSROOM = {
  categories: ['madhya-pradesh', 'desh-videsh', 'khel', 'karobar'],
  authors: ['desk'],
  districts: ['भोपाल', 'इंदौर', 'जबलपुर', 'ग्वालियर'],
};

/** Story `n` of a paper of 40 stories a day, cut to a few sentences for speed. */
function storyNumber(n: number): TextStory {
  const { title, deck, date, category, tags, body } = syntheticStory(n, 7, NEWSROOM);
  const text = body.slice(0, 600);
  return { permalink: `/${category}/${n}/`, title, deck, date, category, tags, body: text };
}

function listsOf(stories: readonly TextStory[]): ReadonlyMap<string, string> {
  const paper = paperOfTexts(stories);
  const { of } = relateStories(paper);
  return new Map(
    paper.articles.map((article) => [
      article.permalink,
      of(article)
        .map((related) => related.article.permalink)
        .join(' '),
    ]),
  );
}

describe('a story added to a paper of 10,000', () => {
  const stories = Array.from({ length: 10_000 }, (_, n) => storyNumber(n));
  const before = listsOf(stories);

  test.each([
    ['as the newest', 10_000],
    ['in the middle of the newest month', 9_700],
  ])('%s changes few lists, all of its own month or the week before it', (_where, n) => {
    const added = { ...storyNumber(n), permalink: '/khel/nai/' };
    const after = listsOf([...stories, added]);
    const changed = stories.filter(
      ({ permalink }) => after.get(permalink) !== before.get(permalink),
    );
    expect(changed.length).toBeLessThanOrEqual(60);
    const weekBefore = Date.parse(added.date) - 8 * 86_400_000;
    for (const { date } of changed) expect(Date.parse(date)).toBeGreaterThan(weekBefore);
  });
});
