import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reader } from '../../src/messages/index.ts';
import {
  buildIn,
  NEWSROOM,
  readSite,
  type ScratchFolder,
  scratchFolder,
  story,
  writeFiles,
} from '../support/tinyPaper.ts';

const AUTHORS = [
  '- {id: sampadkiya, name: Pradesh Samwad Team, kind: desk}',
  '- {id: meera-joshi, name: मीरा जोशी}',
  '',
].join('\n');

const opinion = (author: string): string =>
  story({ title: 'तालाब सबका जिम्मा है', more: `kind: opinion\nauthor: ${author}` });

describe('a view', () => {
  let scratch: ScratchFolder;
  let site: ReadonlyMap<string, string>;
  beforeAll(async () => {
    scratch = await scratchFolder();
    await writeFiles(join(scratch.path, 'content'), {
      ...NEWSROOM,
      'authors.yaml': AUTHORS,
      'articles/2024/11/sampadkiya.md': opinion('sampadkiya'),
      'articles/2024/11/stambh.md': opinion('meera-joshi'),
    });
    await buildIn(scratch.path, { without: new Set(['search']) });
    site = await readSite(join(scratch.path, '_site'));
  });
  afterAll(() => scratch.remove());

  const page = (slug: string): string =>
    Buffer.from(site.get(`madhya-pradesh/2024/11/${slug}/index.html`) ?? '', 'latin1').toString();

  it('is called personal if a person signed it; that of a desk is the view of the paper', () => {
    expect(page('stambh')).toContain(reader.opinionNote);
    expect(page('sampadkiya')).toContain('तालाब सबका जिम्मा है');
    expect(page('sampadkiya')).not.toContain(reader.opinionNote);
  });

  it('tells voices to speak a name in Latin letters in English', () => {
    const link = '<a rel="author" href="/lekhak/sampadkiya/" lang="en">Pradesh Samwad Team</a>';
    expect(page('sampadkiya')).toContain(link);
    expect(page('stambh')).toContain('href="/lekhak/meera-joshi/">मीरा जोशी</a>');
  });
});
