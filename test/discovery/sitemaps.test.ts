import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { newsSitemap, sitemapFiles } from '../../src/discovery/sitemaps.ts';
import type { Newspaper } from '../../src/newspaper/index.ts';
import { DATA_FOLDER } from '../support/realArticles.ts';
import { type ContentFiles, momentOf, story, tinyPaper } from '../support/tinyPaper.ts';

const SCHEMAS = join(DATA_FOLDER, 'sitemaps');

const STORIES: ContentFiles = {
  'articles/2024/11/a.md': story({ title: 'नई & <खबर> ]]> 👩', date: '2024-11-21T09:00:00+05:30' }),
  'articles/2024/11/b.md': story({
    title: 'सुधरी खबर',
    date: '2024-11-02',
    more: 'corrections: [{date: 2024-11-05, text: नाम गलत था}]',
  }),
  'articles/2024/09/c.md': story({ title: 'पुरानी', date: '2024-09-10', more: 'district: indore' }),
};

const pictures = () => ['/media/a-16x9.jpg'];

function textsOf(paper: Newspaper): ReadonlyMap<string, string> {
  const files = [...sitemapFiles(paper, pictures), newsSitemap(paper).file];
  return new Map(files.map(({ permalink, text }) => [permalink, text()]));
}

describe('sitemaps', () => {
  test('are an index, a file a month and one for standing pages', async () => {
    const texts = textsOf(await tinyPaper(STORIES));
    expect([...texts.keys()].sort()).toEqual([
      '/news-sitemap.xml',
      '/sitemap-2024-09.xml',
      '/sitemap-2024-11.xml',
      '/sitemap-pages.xml',
      '/sitemap.xml',
    ]);
  });

  test('tell the truth about the last change: a correction counts', async () => {
    const texts = textsOf(await tinyPaper(STORIES));
    expect(texts.get('/sitemap-2024-11.xml')).toContain(
      '/2024/11/b/</loc><lastmod>2024-11-05T00:00:00+05:30</lastmod>',
    );
    expect(texts.get('/sitemap.xml')).toContain(
      'sitemap-2024-11.xml</loc><lastmod>2024-11-21T09:00:00+05:30</lastmod>',
    );
  });

  test('one story more changes three files at most', async () => {
    const before = textsOf(await tinyPaper(STORIES));
    const after = textsOf(
      await tinyPaper({ ...STORIES, 'articles/2024/11/d.md': story({ title: 'एक और' }) }),
    );
    const changed = [...after].filter(([path, text]) => before.get(path) !== text);
    expect(changed.map(([path]) => path).sort()).toEqual([
      '/news-sitemap.xml',
      '/sitemap-2024-11.xml',
      '/sitemap.xml',
    ]);
  });

  test.each([
    ['47 h 59 min after a story', '2024-11-23T08:59:00+05:30', true],
    ['48 h 1 min after it', '2024-11-23T09:01:00+05:30', false],
  ])('%s the news sitemap holds it: %s', async (_when, now, held) => {
    const paper = await tinyPaper(STORIES, { now: momentOf(now) });
    expect(newsSitemap(paper).file.text().includes('/2024/11/a/')).toBe(held);
  });

  test('the news sitemap is cut at 1,000 and says how many it left', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 1003 }, (_, index) => [
        `articles/2024/11/k-${index}.md`,
        story({ title: `खबर ${index}` }),
      ]),
    );
    const { file, left } = newsSitemap(await tinyPaper(many));
    expect(file.text().match(/<url>/gu)).toHaveLength(1000);
    expect(left).toBe(3);
  });

  test('an advertisement is no news', async () => {
    const paper = await tinyPaper({
      'articles/2024/11/a.md': story({ title: 'विज्ञापन', more: 'label: advertorial' }),
    });
    expect(newsSitemap(paper).file.text()).not.toContain('news:title');
  });

  test.skipIf(!existsSync(SCHEMAS))(
    'hold to the published schemas, an empty one too (skipped where the schemas are absent)',
    async () => {
      const schemas = readdirSync(SCHEMAS).map((fileName) => ({
        fileName,
        contents: readFileSync(join(SCHEMAS, fileName), 'utf8'),
      }));
      const empty = newsSitemap(await tinyPaper({})).file.text();
      const texts = [...textsOf(await tinyPaper(STORIES)), ['empty', empty] as const];
      for (const [name, contents] of texts) {
        const main = name === '/sitemap.xml' ? 'siteindex.xsd' : 'news-all.xsd';
        const schema = schemas.find(({ fileName }) => fileName === main);
        if (!schema) continue;
        const { valid, errors } = await validateXML({
          xml: [{ fileName: 'sitemap.xml', contents }],
          schema: [schema],
          preload: schemas.filter((other) => other !== schema),
        });
        expect({ name, valid, errors }).toEqual({ name, valid: true, errors: [] });
      }
    },
  );
});
