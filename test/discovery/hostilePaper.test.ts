import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { HtmlValidate } from 'html-validate';
import Parser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { DATA_FOLDER } from '../support/realArticles.ts';
import {
  buildIn,
  NEWSROOM,
  readSite,
  scratchFolder,
  story,
  writeFiles,
} from '../support/tinyPaper.ts';
import { unknownTerms } from './vocabulary.ts';

/** As authors could write them between double quotes in YAML. */
const TITLES = [
  '</script><script>alert(1)</script>',
  "एक 'उद्धरण' & <b>मोटा</b>",
  ']]> <![CDATA[ यहां',
  '👨‍👩‍👧 परिवार 🔥',
  '\\uD800 अधूरा',
  `${'क'.repeat(300)}`,
];

const SCHEMAS = join(DATA_FOLDER, 'sitemaps');

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let site: ReadonlyMap<string, string>;

beforeAll(async () => {
  folder = await scratchFolder();
  const stories = TITLES.map((title, index) => [
    `articles/2024/11/khabar-${index}.md`,
    story({
      title,
      more: `deck: "${title}"\ntags: ["${title}"]`,
      body: `${title}\n\n**${title}:** आगे।`,
    }),
  ]);
  await writeFiles(join(folder.path, 'content'), { ...NEWSROOM, ...Object.fromEntries(stories) });
  await buildIn(folder.path);
  site = new Map(
    [...(await readSite(join(folder.path, '_site')))].map(([path, bytes]) => [
      path,
      Buffer.from(bytes, 'latin1').toString('utf8'),
    ]),
  );
}, 120_000);
afterAll(() => folder.remove());

const filesOf = (ending: RegExp) => [...site].filter(([path]) => ending.test(path));

describe('a paper of hostile headlines', () => {
  test('is valid HTML, every page', async () => {
    const judge = new HtmlValidate({ extends: ['html-validate:standard'] });
    for (const [path, markup] of filesOf(/\.html$/u)) {
      const { results } = await judge.validateString(markup, path);
      const faults = results.flatMap(({ messages }) => messages.map(({ message }) => message));
      expect({ path, faults }).toEqual({ path, faults: [] });
    }
  });

  test('has feeds that two readers understand', async () => {
    for (const [, text] of filesOf(/(?:^|\/)feed\.xml$/u)) {
      const first = await new Parser().parseString(text);
      expect(first.items.map(({ title }) => title)).toEqual(
        parseFeed(text).items.map(({ title }) => title),
      );
    }
    expect(parseFeed(site.get('feed.xml') ?? '').items).toHaveLength(TITLES.length);
    expect(JSON.parse(site.get('feed.json') ?? '').items).toHaveLength(TITLES.length);
  });

  test('has structured data that stays in its element and in the vocabulary', () => {
    const stories = filesOf(/khabar-\d+\/index\.html$/u);
    expect(stories).toHaveLength(TITLES.length);
    for (const [, markup] of stories) {
      const scripts = [
        ...markup.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu),
      ];
      expect(scripts).toHaveLength(1);
      expect(unknownTerms(JSON.parse(scripts[0]?.[1] ?? ''))).toEqual([]);
    }
  });

  test.skipIf(!existsSync(SCHEMAS))(
    'has sitemaps by the published schemas (skipped where the schemas are absent)',
    async () => {
      const schemas = readdirSync(SCHEMAS).map((fileName) => ({
        fileName,
        contents: readFileSync(join(SCHEMAS, fileName), 'utf8'),
      }));
      const schema = schemas.filter(({ fileName }) => fileName === 'news-all.xsd');
      const sitemaps = filesOf(/sitemap.*\.xml$/u).filter(([path]) => path !== 'sitemap.xml');
      expect(sitemaps.length).toBeGreaterThan(2);
      for (const [fileName, contents] of sitemaps) {
        const { errors } = await validateXML({
          xml: [{ fileName, contents }],
          schema,
          preload: schemas.filter((other) => !schema.includes(other)),
        });
        expect({ fileName, errors }).toEqual({ fileName, errors: [] });
      }
    },
  );
});
