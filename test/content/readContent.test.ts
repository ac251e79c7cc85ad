/** From a folder to typed values. */
import { writeFileSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FileChanged,
  type ParsedArticle,
  parsedArticles,
  parseInstant,
  readContent,
  type StoredArticle,
} from '../../src/content/index.ts';
import { readPaper, rulesOf, story, withPaper } from './paper.ts';

describe('a story', () => {
  it('has its references resolved and its address made', async () => {
    const { content, problems } = await readPaper({
      'articles/2024/11/rus-daura.md': story({
        category: 'देश-विदेश',
        author: '[राजेश शर्मा, seema-verma]',
        district: 'होशंगाबाद',
        tags: 'रूस, भारत',
        image: '{src: nadi.jpg, alt: नदी}',
        related: 'dusri',
      }),
      'articles/dusri.md': story(),
      'media/2024/nadi.jpg': '',
    });
    expect(problems).toEqual([]);
    expect(content.articles[0]).toMatchObject({
      file: 'articles/2024/11/rus-daura.md',
      permalink: '/desh-videsh/2024/11/rus-daura/',
      category: 'desh-videsh',
      authors: ['rajesh-sharma', 'seema-verma'],
      districts: ['narmadapuram'],
      tags: ['रूस', 'भारत'],
      image: { src: 'media/2024/nadi.jpg', alt: 'नदी' },
      related: ['/desh-videsh/2024/11/dusri/'],
      body: '\nखबर का पाठ।\n',
      bodyLine: 11,
    });
  });

  it('is signed by the default author if it names nobody', async () => {
    const { content } = await readPaper({ 'articles/khabar.md': story() });
    expect(content.articles[0]?.authors).toEqual(['pradesh-samwad-team']);
  });

  it('is read with a byte order mark, Windows line ends and unseen spaces', async () => {
    const text = `\ufeff${story({ title: 'इमरान\u00a0खान दि\u200dन' }).replaceAll('\n', '\r\n')}`;
    const { content, problems } = await readPaper({ 'articles/khabar.md': text });
    expect(problems).toEqual([]);
    expect(content.articles[0]).toMatchObject({ title: 'इमरान खान दिन', bodyLine: 6 });
  });

  it('is not parsed again if it is remembered', async () => {
    const remembered = new Map<string, ParsedArticle>();
    let parsed = 0;
    const reuse = {
      get: (file: string, digest: string) => remembered.get(file + digest),
      set: (file: string, digest: string, article: ParsedArticle) => {
        parsed += 1;
        remembered.set(file + digest, JSON.parse(JSON.stringify(article)));
      },
    };
    await withPaper({ 'articles/khabar.md': story() }, async (folder) => {
      const first = await readContent(folder, { reuse });
      const second = await readContent(folder, { reuse });
      expect(second).toEqual(first);
    });
    expect(parsed).toBe(1);
  });

  it('is never half of one moment, half of another: a remembered one must be as it was', async () => {
    const remembered = new Map<string, StoredArticle>();
    const reuse = parsedArticles({
      get: (file) => remembered.get(file),
      set: (file, stored) => void remembered.set(file, stored),
    });
    await withPaper({ 'articles/khabar.md': story({}, 'पहला पाठ।') }, async (folder) => {
      await readContent(folder, { reuse });
      const { content } = await readContent(folder, { reuse });
      writeFileSync(join(folder, 'articles/khabar.md'), story({}, 'दूसरा पाठ।'));
      expect(() => content.articles[0]?.body).toThrow(FileChanged);
    });
  });
});

describe('dates', () => {
  it.each([
    ['2024-11-22T18:35:00+05:30', '2024-11-22T18:35:00+05:30'],
    ['2024-11-22 18:35', '2024-11-22T18:35:00+05:30'],
    ['2024-11-22T18:40Z', '2024-11-23T00:10:00+05:30'],
    ['2024-11-22', '2024-11-22T00:00:00+05:30'],
  ])('%s is %s', (written, iso) => {
    expect(parseInstant(written)).toMatchObject({ iso, epoch: Date.parse(iso) });
  });
});

describe('files', () => {
  it.each([
    ['UTF-16', Buffer.from(`\ufeff${story()}`, 'utf16le')],
    ['Latin-1', Buffer.from('---\ntitle: caf\u00e9\n---\n', 'latin1')],
  ])('in %s are refused', async (_encoding, bytes) => {
    expect(await rulesOf(bytes)).toEqual(['wrong-encoding@1']);
  });

  it('larger than 5 MB are refused', async () => {
    expect(await rulesOf(story({}, 'क'.repeat(2_000_000)))).toEqual(['file-too-large@1']);
  });

  it('that are links are refused, wherever they lead', async () => {
    await withPaper({ 'articles/khabar.md': story() }, async (folder) => {
      await symlink('..', join(folder, 'articles/loop'));
      await symlink('/etc/passwd', join(folder, 'articles/outside.md'));
      const { problems } = await readContent(folder);
      expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
        'symbolic-link articles/loop',
        'symbolic-link articles/outside.md',
      ]);
    });
  });

  it('that nobody reads are named, hidden ones are not', async () => {
    const { problems } = await readPaper({
      'articles/khabar.txt': 'x',
      'articles/.DS_Store': 'x',
      'catagories.yaml': '',
    });
    expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'not-an-article articles/khabar.txt',
      'stray-file catagories.yaml',
    ]);
  });

  it('of settings are checked like stories', async () => {
    const { problems } = await readPaper({
      'front.yaml': 'lead:\n  story: kahin-nahin\nsections: [khell]\n',
      'breaking.yaml': '- text: खबर\n',
    });
    expect(problems.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual([
      'missing-key breaking.yaml:1',
      'unknown-story front.yaml:2',
      'unknown-category front.yaml:3',
    ]);
  });
});

describe('whatever stands in a file', () => {
  const hostile = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .record({ front: fc.string({ unit: 'binary', maxLength: 80 }), body: fc.string() })
      .map(({ front, body }) => `---\n${front}\n---\n${body}`),
    fc.string({ maxLength: 60 }).map((value) => story({ title: value, tags: value })),
  );

  it('it becomes a story or a located problem', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (bytes) => {
        const { content, problems } = await readPaper({ 'articles/khabar.md': bytes });
        const errors = problems.filter(({ severity }) => severity === 'error');
        expect(content.articles.length === 1).toBe(errors.length === 0);
        for (const { line, column } of problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });
});
