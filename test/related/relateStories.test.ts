import { describe, expect, test } from 'vitest';
import type { Newspaper } from '../../src/newspaper/index.ts';
import { relateStories } from '../../src/related/index.ts';
import { type ContentFiles, momentOf, story, tinyPaper } from '../support/tinyPaper.ts';

const FILE = 'articles/2024/11/';

/** Files of stories by their slugs. */
function files(stories: Readonly<Record<string, Parameters<typeof story>[0]>>): ContentFiles {
  return Object.fromEntries(
    Object.entries(stories).map(([slug, fields]) => [`${FILE}${slug}.md`, story(fields)]),
  );
}

function listOf(paper: Newspaper, slug: string): readonly string[] {
  const article = paper.articles.find(({ source }) => source.slug === slug);
  if (!article) throw new Error(`no story ${slug}`);
  return relateStories(paper)
    .of(article)
    .map((related) => related.article.source.slug);
}

const DAM = 'बरगी बांध के सात गेट खोले गए। नर्मदा का जलस्तर बढ़ा और निचली बस्तियों को सतर्क किया गया।';
const GATES = 'नर्मदा में बरगी बांध से छोड़ा पानी घाटों तक पहुंचा, जलस्तर खतरे के निशान के पास है।';
const HOCKEY = 'हॉकी टीम ने सेमीफाइनल में गोलकीपर के दम पर पेनाल्टी शूटआउट जीता।';
const KABADDI = 'कबड्डी लीग के मुकाबले में रेडर ने आखिरी मिनट में सुपर रेड लगाई।';

describe('a related list', () => {
  test('holds what the story is about before what is newer', async () => {
    const paper = await tinyPaper(
      files({
        bandh: { title: 'बरगी बांध के गेट खुले', date: '2024-11-10', body: DAM },
        hockey: { title: 'हॉकी में जीत', date: '2024-11-19', body: HOCKEY },
        jalstar: { title: 'नर्मदा का जलस्तर बढ़ा', date: '2024-11-20', body: GATES },
      }),
    );
    expect(listOf(paper, 'jalstar')).toEqual(['bandh', 'hockey']);
  });

  test('begins with what the desk picked, in its order', async () => {
    const paper = await tinyPaper(
      files({
        bandh: { title: 'बरगी बांध के गेट खुले', date: '2024-11-10', body: DAM },
        hockey: { title: 'हॉकी में जीत', date: '2024-11-19', body: HOCKEY },
        kabaddi: { title: 'कबड्डी लीग', date: '2024-11-18', body: KABADDI },
        jalstar: {
          title: 'नर्मदा का जलस्तर',
          date: '2024-11-20',
          body: GATES,
          more: 'related: [kabaddi, hockey]',
        },
      }),
    );
    expect(listOf(paper, 'jalstar')).toEqual(['kabaddi', 'hockey', 'bandh']);
  });

  test('is filled up from the category, then from the paper, nearest first', async () => {
    const paper = await tinyPaper(
      files({
        a: { title: 'क', date: '2024-11-01', category: 'khel', body: 'शतरंज' },
        b: { title: 'ख', date: '2024-11-02', category: 'desh-videsh', body: 'संसद' },
        c: { title: 'ग', date: '2024-11-03', category: 'khel', body: 'तैराकी' },
        d: { title: 'घ', date: '2024-11-04', category: 'khel', body: 'मलखंब' },
      }),
    );
    expect(listOf(paper, 'd')).toEqual(['c', 'a', 'b']);
    expect(listOf(paper, 'a')).toEqual(['c', 'd', 'b']);
  });

  test.each([
    ['draft: true', '2024-11-21'],
    ['draft: false', '2024-12-24'],
    ['expires: 2024-11-22', '2024-11-10'],
    ['removed: {date: 2024-11-22, reason: कानूनी कारण}', '2024-11-10'],
  ])('never links to a story with "%s" and the date %s, even in a preview', async (more, date) => {
    const paper = await tinyPaper(
      files({
        chhipi: { title: 'बरगी बांध के गेट खुले', date, body: DAM, more },
        jalstar: { title: 'नर्मदा का जलस्तर', date: '2024-11-20', body: GATES },
        hockey: { title: 'हॉकी में जीत', date: '2024-11-19', body: HOCKEY },
      }),
      { drafts: true },
    );
    expect(listOf(paper, 'jalstar')).toEqual(['hockey']);
  });

  test('never holds the same agency story twice, nor the story itself retold', async () => {
    const paper = await tinyPaper(
      files({
        mool: { title: 'बरगी बांध के सात गेट खुले', date: '2024-11-10', body: DAM },
        dobara: { title: 'बरगी बांध के सात गेट खुले', date: '2024-11-11', body: `${DAM} (भाषा)` },
        jalstar: { title: 'नर्मदा का जलस्तर बढ़ा', date: '2024-11-20', body: GATES },
      }),
    );
    expect(listOf(paper, 'jalstar')).toHaveLength(1);
    expect(listOf(paper, 'dobara')).toEqual(['jalstar']);
    const { duplicatesOf } = relateStories(paper);
    const duplicates = paper.articles.flatMap((article) =>
      duplicatesOf(article).map((duplicate) => [
        article.source.slug,
        duplicate.article.source.slug,
      ]),
    );
    expect(duplicates).toEqual([
      ['dobara', 'mool'],
      ['mool', 'dobara'],
    ]);
  });

  test('looks forward only within a week', async () => {
    const paper = await tinyPaper(
      files({
        bandh: { title: 'बरगी बांध के गेट खुले', date: '2024-11-10', body: DAM },
        agle: { title: 'नर्मदा का जलस्तर बढ़ा', date: '2024-11-13', body: GATES },
        baad: { title: 'नर्मदा का जलस्तर घटा', date: '2024-11-20', body: `${GATES} अब घट रहा है।` },
        kabaddi: { title: 'कबड्डी', date: '2024-11-09', body: KABADDI },
      }),
      { now: momentOf('2024-11-23') },
    );
    const [bandh] = paper.articles.filter(({ source }) => source.slug === 'bandh');
    if (!bandh) throw new Error('no story');
    const found = relateStories(paper).of(bandh);
    expect(
      found.filter(({ reason }) => reason === 'similar').map(({ article }) => article.title),
    ).toEqual(['नर्मदा का जलस्तर बढ़ा']);
  });

  test('prefers the newer of two stories that are alike, the more the shorter the half-life', async () => {
    const stories = files({
      purana: { title: 'बांध के गेट', date: '2023-11-10', body: 'बरगी बांध के सात गेट खोले गए, घाट डूबे।' },
      naya: { title: 'बांध में पानी', date: '2024-11-10', body: 'बरगी बांध के पास मेला, घाट सजे।' },
      jalstar: { title: 'नर्मदा का जलस्तर', date: '2024-11-20', body: 'बरगी बांध के सात गेट, घाट।' },
    });
    const withHalfLife = (days: number) => ({
      ...stories,
      'categories.yaml': `- {id: madhya-pradesh, name: मध्य प्रदेश, half_life: ${days}}\n`,
    });
    const score = async (days: number) => {
      const paper = await tinyPaper(withHalfLife(days));
      const [first] = paper.articles;
      const old =
        first &&
        relateStories(paper)
          .of(first)
          .find(({ age }) => age > 100);
      return old?.score ?? 0;
    };
    expect(await score(10)).toBeLessThan(await score(10_000));
  });
});

describe('"इस मामले में अब तक"', () => {
  const part = (number: number) => ({
    title: `सोनकुंड तालाब की सफाई, भाग ${number}`,
    date: `2024-11-0${number}`,
    more: 'tags: [सोनकुंड तालाब]',
    body: `सोनकुंड तालाब पर श्रमदान का ${['पहला', 'दूसरा', 'तीसरा', 'चौथा'][number - 1]} रविवार। ${[DAM, HOCKEY, KABADDI, GATES][number - 1]}`,
  });
  const parts = (count: number) =>
    files(
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`bhag-${index + 1}`, part(index + 1)]),
      ),
    );

  test('lists three earlier parts, oldest first', async () => {
    const paper = await tinyPaper(parts(4));
    const [newest] = paper.articles;
    const soFar = newest && relateStories(paper).soFar(newest);
    expect(soFar?.map(({ source }) => source.slug)).toEqual(['bhag-1', 'bhag-2', 'bhag-3']);
  });

  test('names no story that the list names, nor the other way round', async () => {
    const paper = await tinyPaper({
      ...parts(4),
      ...files({ mela: { title: 'मेला', body: HOCKEY } }),
    });
    const { of, soFar } = relateStories(paper);
    for (const article of paper.articles) {
      const related = of(article).map((story) => story.article);
      expect(related.filter((story) => soFar(article).includes(story))).toEqual([]);
      expect(related.length).toBeGreaterThan(0);
    }
  });

  test('leaves to the list what the desk picked', async () => {
    const stories = parts(4);
    const newest = `${FILE}bhag-4.md`;
    const picking = files({
      'bhag-4': { ...part(4), more: 'tags: [सोनकुंड तालाब]\nrelated: [bhag-1]' },
    });
    const paper = await tinyPaper({ ...stories, [newest]: picking[newest] ?? '' });
    expect(listOf(paper, 'bhag-4')[0]).toBe('bhag-1');
    const [article] = paper.articles;
    // Two are left, which are no timeline.
    expect(article && relateStories(paper).soFar(article)).toEqual([]);
  });

  test('is empty under three', async () => {
    const paper = await tinyPaper(parts(3));
    const { soFar } = relateStories(paper);
    expect(paper.articles.map(soFar)).toEqual([[], [], []]);
  });
});

test('explains a list by the words that two stories share', async () => {
  const paper = await tinyPaper(
    files({
      bandh: { title: 'बरगी बांध', date: '2024-11-10', body: DAM, more: 'tags: [बाढ़]' },
      jalstar: { title: 'नर्मदा', date: '2024-11-20', body: GATES, more: 'tags: [बाढ़]' },
    }),
  );
  const [first, second] = paper.articles;
  if (!first || !second) throw new Error('no stories');
  const { of, explain } = relateStories(paper);
  const shared = explain(first, second);
  const similarity = of(first)[0]?.similarity ?? 0;
  expect(shared.map(({ word }) => word)).toContain('#बाढ़');
  expect(shared.map(({ word }) => word)).toContain('बरगी');
  expect(shared.map(({ word }) => word)).not.toContain('सात');
  expect(shared.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(similarity, 4);
});
