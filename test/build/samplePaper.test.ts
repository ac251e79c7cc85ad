import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtSamplePaper } from '../support/samplePaper.ts';
import { fileOf, pageReferences } from '../support/siteLinks.ts';
import { readSite } from '../support/tinyPaper.ts';

const ORIGIN = 'https://samwad.example';

const sample = builtSamplePaper();
let pages: ReadonlyMap<string, string>;
let files: ReadonlySet<string>;

beforeAll(async () => {
  const site = await readSite(sample.folder);
  files = new Set(site.keys());
  pages = new Map(
    [...site]
      .filter(([path]) => path.endsWith('.html'))
      .map(([path, bytes]) => [path, Buffer.from(bytes, 'latin1').toString('utf8')]),
  );
});

describe('the sample paper', () => {
  test('has every kind of page', () => {
    const kinds = new Set(sample.result?.pages.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(
      [
        'archive',
        'archiveMonth',
        'article',
        'file',
        'home',
        'index',
        'list',
        'notFound',
        'offline',
        'redirect',
        'removed',
        'search',
        'static',
      ].sort(),
    );
  });

  test('is valid HTML by the standard rules, every page', async () => {
    const judge = new HtmlValidate({ extends: ['html-validate:standard'] });
    const faults: string[] = [];
    for (const [path, markup] of pages) {
      const { results } = await judge.validateString(markup, path);
      for (const { messages } of results) {
        for (const { line, ruleId, message } of messages) {
          faults.push(`${path}:${line} ${ruleId} ${message}`);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  test('has no link, anchor, picture or script that leads nowhere', () => {
    const references = new Map(
      [...pages].map(([path, markup]) => {
        const address = `/${path.replace(/(^|\/)index\.html$/u, '$1')}`;
        return [path, pageReferences(markup, address, ORIGIN)] as const;
      }),
    );
    const broken: string[] = [];
    for (const [path, { links }] of references) {
      for (const link of links) {
        const [target = '', anchor] = link.split('#');
        const file = fileOf(target);
        const anchors = references.get(file)?.anchors;
        const found = files.has(file) && (!anchor || anchors?.has(decodeURIComponent(anchor)));
        if (!found) broken.push(`${path} → ${link}`);
      }
    }
    expect([...new Set(broken)]).toEqual([]);
  });

  test('shows a story with all that the model has', () => {
    const path = [...pages.keys()].find((name) => name.includes('pakistani-pm-imran-khan')) ?? '';
    const markup = pages.get(path) ?? '';
    expect(path).toBe(
      'desh-videsh/2022/02/roos-daure-par-jaenge-pakistani-pm-imran-khan/index.html',
    );
    for (const part of [
      'मध्य प्रदेश',
      'भोपाल',
      'प्रदेश संवाद',
      'देश-विदेश',
      'Pradesh Samwad Team',
      'class="run-in"',
      'संबंधित खबरें',
      'wa.me',
      'application/ld+json',
    ]) {
      expect(markup).toContain(part);
    }
    const related = markup.slice(markup.indexOf('<aside id="related"'));
    expect(related.slice(0, related.indexOf('</aside>')).match(/<a /gu)).toHaveLength(5);
  });
});
