import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeSite } from '../../eleventy.config.ts';
import { renderPage } from '../../layouts/index.ts';
import type { Problem } from '../../src/content/index.ts';
import { buildSettings, NEWSROOM, scratchFolder, story, writeFiles } from '../support/tinyPaper.ts';

const SCRIPT = '<script>alert(1)</script>';

const PIECES = [
  SCRIPT,
  '"><img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '![x](data:text/html,x)',
  '</script>',
  ']]>',
  '&#106;avascript:',
  '{{ 7 * 7 }}',
  '\u0000',
  '\ud800',
  '👨‍👩‍👧',
  '**खबर:**',
  '> ',
  '| क | ख |\n| - | - |',
  '\n\n',
  'भोपाल। ',
  'क्षेत्रीय',
  '`',
  ': ',
  '\t',
  '- ',
  '---',
];

const hostileText = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 12 });

/** Any front matter that a person or a broken program may leave. */
const frontMatter = fc.oneof(
  fc.constant('title: खबर\ndate: 2024-11-22\ncategory: khel'),
  hostileText.map(
    (text) => `title: ${JSON.stringify(text.join(''))}\ndate: 2024-11-22\ncategory: khel`,
  ),
  hostileText.map(
    (text) =>
      `title: खबर\ndate: 2024-11-22\ncategory: khel\ndeck: ${JSON.stringify(text.join(' '))}\ntags: [${JSON.stringify(text.join(''))}]\npoints: [${JSON.stringify(text.join(''))}]`,
  ),
  hostileText.map((text) => text.join('')),
);

const file = fc
  .tuple(frontMatter, hostileText)
  .map(([matter, body]) => `---\n${matter}\n---\n${body.join('')}`);

/** Everything in a page that runs or loads by itself, but for the site's own. */
function liveParts(markup: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) {
      const { tagName, attrs } = node;
      if (['iframe', 'object', 'embed', 'base'].includes(tagName)) found.push(tagName);
      for (const { name, value } of attrs) {
        if (name.startsWith('on') || name === 'style') found.push(`${tagName} ${name}`);
        const scheme = [...value]
          .filter((sign) => sign > ' ')
          .join('')
          .toLowerCase();
        if (
          ['href', 'src', 'action'].includes(name) &&
          /^(?:javascript|data|vbscript):/u.test(scheme)
        ) {
          found.push(`${tagName} ${name}=${value}`);
        }
      }
      if (tagName === 'script' && !isOwnScript(attrs)) found.push('script');
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(markup));
  return found;
}

/** The head's script, the deferred script and structured data are the site's own. */
function isOwnScript(attributes: readonly { readonly name: string; readonly value: string }[]) {
  const values = new Map(attributes.map(({ name, value }) => [name, value]));
  const source = values.get('src');
  return source === undefined || source.startsWith('/assets/');
}

let folder: Awaited<ReturnType<typeof scratchFolder>>;
beforeAll(async () => {
  folder = await scratchFolder();
});
afterAll(() => folder.remove());

describe('any file that may be committed', () => {
  test('gives a page without live script, or an error with its line', async () => {
    const content = join(folder.path, 'content');
    await writeFiles(content, {
      ...NEWSROOM,
      'articles/2024/11/achhi.md': story({ title: 'अच्छी खबर', more: 'tags: [बारिश]' }),
    });
    const hostile = 'articles/2024/11/kuchh-bhi.md';
    await fc.assert(
      fc.asyncProperty(file, async (text) => {
        await writeFiles(content, { [hostile]: text });
        let problems: readonly Problem[] = [];
        const { paper, pages } = await composeSite(
          buildSettings(folder.path, { without: new Set(['search']) }),
          {
            stage: async (_name, work) => work(),
            problems: (found) => {
              problems = found;
            },
          },
        );
        const printed = paper.articles.find(({ source }) => source.file === hostile);
        const named = problems.filter((problem) => problem.file === hostile);
        expect(printed !== undefined || named.length > 0).toBe(true);
        for (const { line, column } of named) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
        }
        for (const page of pages) {
          if (page.kind === 'article')
            expect(liveParts(renderPage('article', page.view()))).toEqual([]);
          if (page.kind === 'home') expect(liveParts(renderPage('home', page.view()))).toEqual([]);
        }
        await rm(join(content, hostile));
      }),
      { numRuns: 150, seed: 42 },
    );
  });

  test('structured data cannot end its script element', async () => {
    const content = join(folder.path, 'content');
    await writeFiles(content, {
      'articles/2024/11/band.md': story({ title: '</script><script>alert(1)</script>' }),
    });
    const { pages } = await composeSite(
      buildSettings(folder.path, { without: new Set(['search']) }),
      {
        stage: async (_name, work) => work(),
        problems: () => {},
      },
    );
    const page = pages.find(({ permalink }) => permalink.endsWith('/band/'));
    if (page?.kind !== 'article') throw new Error('the story has no page');
    const markup = renderPage('article', page.view());
    expect(markup).not.toContain(SCRIPT);
    const [, data = ''] =
      markup.match(/<script type="application\/ld\+json">(.*?)<\/script>/su) ?? [];
    expect(JSON.parse(data)).toMatchObject({ headline: '</script><script>alert(1)</script>' });
  });
});
