/** What must hold of every list of a large paper, on the site and in a preview with drafts. */
import { beforeAll, describe, expect, test } from 'vitest';
import { momentAfter, syntheticStory } from '../../src/measure/syntheticStories.ts';
import type { Article, Newspaper } from '../../src/newspaper/index.ts';
import { type RelatedLists, relateStories } from '../../src/related/index.ts';
import { momentOf, story, tinyPaper } from '../support/tinyPaper.ts';

const NEWSROOM = {
  categories: ['madhya-pradesh', 'desh-videsh', 'khel'],
  authors: ['khel-desk'],
  districts: ['भोपाल', 'इंदौर'],
};
const STORIES = 1200;
/** The last fifty stories are still to come. */
const NOW = momentOf(momentAfter(STORIES - 50));

/** Every ninth story is an agency's, taken over from the ninth before it under another headline. */
function originalOf(n: number): number {
  return n % 9 === 0 && n % 27 !== 0 ? originalOf(n - 9) : n;
}

function fileOf(n: number): string {
  const { title, category, tags, body } = syntheticStory(originalOf(n), 7, NEWSROOM);
  const isCopy = originalOf(n) !== n;
  const more = [
    `tags: ${JSON.stringify(tags)}`,
    ...(n % 11 === 0 ? ['draft: true'] : []),
    ...(n % 13 === 0 ? [`expires: ${momentAfter(n + 20)}`] : []),
    ...(n % 17 === 0 ? [`related: [${permalinks[(n * 5) % STORIES]}]`] : []),
  ].join('\n');
  return story({
    title: isCopy ? `${title}: ताजा जानकारी` : title,
    date: momentAfter(n),
    category,
    more,
    body: isCopy ? `${body.slice(0, 2000)} (भाषा)` : body.slice(0, 2000),
  });
}

const permalinks = Array.from({ length: STORIES }, (_, n) => {
  const { category } = syntheticStory(originalOf(n), 7, NEWSROOM);
  return `/${category}/${momentAfter(n).slice(0, 7).replace('-', '/')}/khabar-${n}/`;
});

const matterOf = ({ source }: Article): number => originalOf(Number(source.slug.slice(7)));

describe.each([
  ['the site', false],
  ['a preview with drafts', true],
])('in every list of %s', (_of, drafts) => {
  let paper: Newspaper;
  let lists: RelatedLists;

  beforeAll(async () => {
    const files = Array.from({ length: STORIES }, (_, n) => [
      `articles/${momentAfter(n).slice(0, 7).replace('-', '/')}/khabar-${n}.md`,
      fileOf(n),
    ]);
    paper = await tinyPaper(Object.fromEntries(files), { now: NOW, drafts });
    lists = relateStories(paper);
  });

  const relatedTo = (article: Article): readonly Article[] =>
    lists.of(article).map((related) => related.article);

  test('stand five stories, each once, and never the story itself', () => {
    for (const article of paper.articles) {
      const related = relatedTo(article);
      expect(new Set(related).size).toBe(5);
      expect(related).not.toContain(article);
    }
  });

  test('stand only stories that readers may see', () => {
    const states = new Set(paper.articles.flatMap(relatedTo).map(({ state }) => state));
    expect([...states]).toEqual(['published']);
  });

  test('stands no matter twice, nor that of the story, unless the desk picked it', () => {
    const repeated = paper.articles.filter((article) => {
      const found = lists.of(article).filter(({ reason }) => reason !== 'picked');
      const matters = [article, ...found.map((related) => related.article)].map(matterOf);
      return new Set(matters).size < matters.length;
    });
    expect(repeated.map(({ permalink }) => permalink)).toEqual([]);
  });

  test('stands nothing that "इस मामले में अब तक" shows', () => {
    const shown = paper.articles.map((article) => {
      const related = relatedTo(article);
      return lists.soFar(article).filter((part) => related.includes(part));
    });
    expect(shown.flat()).toEqual([]);
    expect(paper.articles.some((article) => lists.soFar(article).length >= 3)).toBe(true);
  });

  test('stands what the desk picked, if readers may see it', () => {
    const picking = paper.articles.filter(({ source }) => source.related.length > 0);
    expect(picking.length).toBeGreaterThan(20);
    for (const article of picking) {
      const picked = paper.byPermalink.get(article.source.related[0] ?? '');
      const isShown = picked !== undefined && picked.state === 'published' && picked !== article;
      expect(relatedTo(article)[0] === picked).toBe(isShown);
    }
  });
});
