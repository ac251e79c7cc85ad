import { describe, expect, test } from 'vitest';
import {
  homeStructuredData,
  listStructuredData,
  storyStructuredData,
} from '../../src/discovery/structuredData.ts';
import { plainText } from '../../src/markdown/index.ts';
import { story, tinyPaper } from '../support/tinyPaper.ts';
import { unknownTerms } from './vocabulary.ts';

const PICTURES = [
  { src: '/media/a-16x9.jpg', width: 1200, height: 675 },
  { src: '/media/a-4x3.jpg', width: 1200, height: 900 },
  { src: '/media/a-1x1.jpg', width: 1200, height: 1200 },
];

async function dataOf(more: string) {
  const paper = await tinyPaper({
    'articles/2024/11/a.md': story({ title: 'खबर', more }),
    'pages/niti.md': '---\ntitle: आचार संहिता\nslug: niti\npolicy: ethics\n---\nनियम।\n',
  });
  const [article] = paper.articles;
  if (!article) throw new Error('no story');
  const data = storyStructuredData(article, paper, {
    pictures: PICTURES,
    description: 'विवरण',
    plainText,
  });
  return JSON.parse(JSON.stringify(data));
}

const KINDS = [
  ['news', 'NewsArticle', 'tags: [बारिश]\ndeck: नीचे की पंक्ति\nplace: भोपाल\nagency: भाषा'],
  ['opinion', 'OpinionNewsArticle', 'kind: opinion'],
  [
    'live',
    'LiveBlogPosting',
    'kind: live\nentries:\n  - {date: 2024-11-22T19:00:00+05:30, title: दूसरा, body: "**दो** बातें"}\n  - {date: 2024-11-22T18:00:00+05:30, body: पहली बात}',
  ],
  ['gallery', 'NewsArticle', 'kind: gallery'],
  ['video', 'NewsArticle', 'kind: video\nvideo: https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['factcheck', 'NewsArticle', 'kind: factcheck\nclaim: {text: दावा, claimant: कोई, verdict: गलत}'],
] as const;

describe('structured data', () => {
  test.each(KINDS)('of a %s story is a %s in terms of schema.org', async (_kind, type, more) => {
    const data = await dataOf(more);
    expect(data['@type']).toBe(type);
    expect(unknownTerms(data)).toEqual([]);
  });

  test('names what search engines ask for', async () => {
    expect(await dataOf('updated: 2024-11-22T20:00:00+05:30')).toMatchObject({
      '@context': 'https://schema.org',
      headline: 'खबर',
      datePublished: '2024-11-22T18:35:00+05:30',
      dateModified: '2024-11-22T20:00:00+05:30',
      inLanguage: 'hi',
      isAccessibleForFree: true,
      articleSection: 'मध्य प्रदेश',
      image: [{ url: 'https://samwad.example/media/a-16x9.jpg' }, {}, {}],
      author: [
        {
          '@type': 'Organization',
          name: 'Pradesh Samwad Team',
          url: 'https://samwad.example/lekhak/pradesh-samwad-team/',
        },
      ],
      publisher: {
        '@type': 'NewsMediaOrganization',
        name: 'प्रदेश संवाद',
        ethicsPolicy: 'https://samwad.example/niti/',
      },
      mainEntityOfPage: {
        breadcrumb: { itemListElement: [{ name: 'होम' }, { name: 'मध्य प्रदेश' }, { name: 'खबर' }] },
      },
    });
  });

  test('carries corrections, live updates and claims', async () => {
    const corrected = await dataOf('corrections: [{date: 2024-11-23, text: नाम गलत था}]');
    expect(corrected.correction).toEqual(['नाम गलत था']);
    const live = await dataOf(KINDS[2][2]);
    expect(live.liveBlogUpdate).toMatchObject([
      { headline: 'दूसरा', articleBody: 'दो बातें', url: expect.stringMatching(/#update-2$/u) },
      { headline: 'पहली बात', url: expect.stringMatching(/#update-1$/u) },
    ]);
    const checked = await dataOf(KINDS[5][2]);
    expect(checked.hasPart).toMatchObject({
      claimReviewed: 'दावा',
      reviewRating: { alternateName: 'गलत' },
    });
  });

  test('of the home page and of lists keeps to the vocabulary', async () => {
    const paper = await tinyPaper({ 'articles/2024/11/a.md': story({ title: 'खबर' }) });
    expect(unknownTerms(homeStructuredData(paper))).toEqual([]);
    const list = listStructuredData('खेल', [{ href: '/khel/', text: 'खेल' }], paper);
    expect(unknownTerms(list)).toEqual([]);
    expect(homeStructuredData(paper)).toMatchObject({
      potentialAction: { target: { urlTemplate: 'https://samwad.example/khoj/?q={query}' } },
    });
  });
});
