import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeSite } from '../../eleventy.config.ts';
import type { Problem } from '../../src/content/index.ts';
import { contentOf, hasRealArticles, readRealArticles } from '../support/realArticles.ts';
import { buildSettings, scratchFolder, writeFiles } from '../support/tinyPaper.ts';

describe.skipIf(!hasRealArticles)(
  'real articles (skipped where the outside data is absent)',
  () => {
    let folder: Awaited<ReturnType<typeof scratchFolder>>;
    beforeAll(async () => {
      folder = await scratchFolder();
    });
    afterAll(() => folder.remove());

    test('each becomes a page or a named error; none disappears', async () => {
      const articles = await readRealArticles();
      const files = contentOf(articles);
      await writeFiles(join(folder.path, 'content'), files);
      let problems: readonly Problem[] = [];
      const { paper } = await composeSite(
        buildSettings(folder.path, { without: new Set(['search', 'related']) }),
        {
          stage: async (_name, work) => work(),
          problems: (found) => {
            problems = found;
          },
        },
      );
      const stories = Object.keys(files).filter((file) => file.startsWith('articles/'));
      const pages = new Set(paper.articles.map(({ source }) => source.file));
      const named = new Set(problems.map(({ file }) => file));
      expect(stories).toHaveLength(articles.length);
      expect(stories.filter((file) => !pages.has(file) && !named.has(file))).toEqual([]);
    });
  },
);
