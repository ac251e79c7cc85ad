/** A WordPress export as it comes, and the files that it becomes. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/index.ts';
import { decodeSlug } from '../../../src/desk/wordpress/decodeSlug.ts';
import { runImportCommand } from '../../../src/desk/wordpress/importCommand.ts';
import { DATA_FOLDER } from '../../support/realArticles.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samwad-'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Item {
  readonly title?: string;
  readonly name?: string;
  readonly type?: string;
  readonly status?: string;
  readonly link?: string;
  readonly content?: string;
  readonly more?: string;
}

function item(fields: Item): string {
  const { title = 'पहली खबर', name = 'pahli', type = 'post', status = 'publish' } = fields;
  return `<item><title>${title}</title><link>${fields.link ?? 'https://old.example/2019/pahli/'}</link>
    <dc:creator>ravi</dc:creator><content:encoded><![CDATA[${fields.content ?? 'पाठ यहां है।'}]]></content:encoded>
    <wp:post_id>7</wp:post_id><wp:post_date>2019-05-01 12:00:00</wp:post_date><wp:post_date_gmt>2019-05-01 06:30:00</wp:post_date_gmt>
    <wp:post_name>${name}</wp:post_name><wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type>
    <category domain="category" nicename="%e0%a4%96%e0%a5%87%e0%a4%b2"><![CDATA[खेल]]></category>
    <category domain="post_tag" nicename="x"><![CDATA[क्रिकेट]]></category>${fields.more ?? ''}</item>`;
}

function wxr(items: string, before = ''): string {
  return `<?xml version="1.0" encoding="UTF-8" ?>${before}<rss version="2.0" xmlns:wp="w" xmlns:dc="d" xmlns:content="c"><channel>
    <title>पुराना अखबार</title><wp:base_blog_url>https://old.example</wp:base_blog_url>
    <wp:author><wp:author_login>ravi</wp:author_login><wp:author_display_name>रवि</wp:author_display_name></wp:author>
    ${items}</channel></rss>`;
}

async function run(xml: string, args: readonly string[] = []) {
  const file = join(folder, 'export.xml');
  await writeFile(file, xml);
  const said: string[] = [];
  const hear = (line: string) => void said.push(line);
  const code = await runImportCommand([file, '--content', join(folder, 'content'), ...args], {
    project: folder,
    print: hear,
    complain: hear,
  });
  return { code, said: said.join('\n') };
}

const read = (file: string) => readFile(join(folder, 'content', file), 'utf8');
const STORY = 'articles/2019/05/pahli.md';

describe('an export becomes a paper', () => {
  it('story, category, author, tags, date with zone, old address', async () => {
    expect((await run(wxr(item({})))).code).toBe(0);
    const { content, problems } = await readContent(join(folder, 'content'));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(content.articles).toMatchObject([
      {
        title: 'पहली खबर',
        date: { iso: '2019-05-01T12:00:00+05:30' },
        category: 'khel',
        authors: ['ravi'],
        tags: ['क्रिकेट'],
        aliases: ['/2019/pahli/'],
      },
    ]);
  });

  it('changes nothing the second time, and leaves edited files alone', async () => {
    await run(wxr(item({})));
    const before = await read(STORY);
    expect((await run(wxr(item({})))).said).toContain('0 नई फाइलें, 1 जैसी थीं वैसी');
    expect(await read(STORY)).toBe(before);
    await writeFile(join(folder, 'content', STORY), `${before}संपादित।\n`);
    await run(wxr(item({})));
    expect(await read(STORY)).toContain('संपादित।');
  });

  it.each([
    ['draft', 'draft: true'],
    ['private', 'draft: true'],
    ['pending', 'draft: true'],
  ])('%s', async (status, line) => {
    await run(wxr(item({ status })));
    expect(await read(STORY)).toContain(line);
  });

  it('keeps old addresses where asked', async () => {
    await run(wxr(item({})), ['--urls', 'permalink']);
    expect(await read(STORY)).toContain('permalink: "/2019/pahli/"');
  });

  it.each([
    ['<!-- wp:paragraph --><p>एक <strong>दो</strong></p><!-- /wp:paragraph -->', 'एक **दो**'],
    ['पहला\n\nदूसरा', 'पहला\n\nदूसरा'],
    ['<h1>बड़ा</h1>', '## बड़ा'],
    ['[embed]https://youtu.be/abc[/embed]', 'https://youtu.be/abc'],
    ['पाठ<script>alert(1)</script>', 'पाठ'],
    ['<table><tr><th>क</th></tr><tr><td>ख</td></tr></table>', '| क   |\n| --- |\n| ख   |'],
  ])('%s', async (content, markdown) => {
    await run(wxr(item({ content })));
    expect((await read(STORY)).split('---\n\n')[1]?.trim()).toBe(markdown);
  });

  it('copies pictures from the uploads folder and lists the others', async () => {
    const uploads = join(folder, 'uploads');
    await mkdir(join(uploads, '2019'), { recursive: true });
    await writeFile(join(uploads, '2019', 'a.jpg'), 'bytes');
    const content =
      '[caption id="1"]<img src="https://old.example/wp-content/uploads/2019/a-300x200.jpg" alt="घाट"> नर्मदा[/caption]\n\n<img src="https://old.example/wp-content/uploads/b.jpg" alt="दूसरी">';
    const { said } = await run(wxr(item({ content })), ['--media', uploads]);
    expect(await read(STORY)).toContain('![घाट](2019/a.jpg "नर्मदा")');
    expect(await read('media/2019/a.jpg')).toBe('bytes');
    expect(said).toContain('https://old.example/wp-content/uploads/b.jpg');
  });
});

describe('slugs', () => {
  it.each([
    ['%e0%a4%96%e0%a4%ac%e0%a4%b0', 'खबर'],
    ['%e0%a4%96%e0%a4%ac%e0%a4%b0-%e0%a4', 'खबर-'],
    ['%e0%a4%96%e0%a4%ac%e', 'खब'],
    ['plain-name', 'plain-name'],
  ])('%s', (encoded, letters) => {
    expect(decodeSlug(encoded)).toBe(letters);
  });
});

describe('hostile exports', () => {
  const BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>';
  it.each([
    ['entity bomb', wxr(item({ title: '&b;' }), BOMB), 'DOCTYPE'],
    ['truncated', wxr(item({})).slice(0, -60), 'अधूरी'],
    ['ill-formed', wxr('<item><title>x</item>'), 'टूटी'],
    ['not an export', '<html></html>', 'वर्डप्रेस का निर्यात नहीं'],
    ['empty', '', 'अधूरी'],
  ])('%s: an error, and nothing is written', async (_kind, xml, sentence) => {
    const { code, said } = await run(xml);
    expect(code).toBe(1);
    expect(said).toContain(sentence);
    expect(existsSync(join(folder, 'content'))).toBe(false);
  });

  it('never leaves the content folder', async () => {
    await writeFile(join(folder, 'secret.jpg'), 'secret');
    await mkdir(join(folder, 'uploads'));
    const content =
      '<img src="https://old.example/wp-content/uploads/../secret.jpg" alt="x"><img src="https://old.example/wp-content/uploads/%2e%2e/secret.jpg" alt="x">';
    const hostile = item({ name: '../../../evil', title: '../../evil', content });
    await run(wxr(hostile), ['--media', join(folder, 'uploads')]);
    expect((await readdir(folder)).sort()).toEqual([
      'content',
      'export.xml',
      'secret.jpg',
      'uploads',
    ]);
    const { content: paper } = await readContent(join(folder, 'content'));
    expect(paper.media).toEqual([]);
    expect(paper.articles).toHaveLength(1);
  });
});

const THEME_TEST = join(DATA_FOLDER, 'wordpress', 'themeunittestdata.wordpress.xml');

describe.skipIf(!existsSync(THEME_TEST))("WordPress's own theme test", () => {
  it('becomes a paper without errors', async () => {
    const { code } = await run(await readFile(THEME_TEST, 'utf8'));
    const { problems } = await readContent(join(folder, 'content'));
    expect(code).toBe(0);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has a file for every post and page, draft or not, and every old path', async () => {
    const xml = await readFile(THEME_TEST, 'utf8');
    const { said } = await run(xml);
    const { content } = await readContent(join(folder, 'content'));
    const stories = [...content.articles, ...content.pages];
    const items = [...xml.matchAll(/<item>[\s\S]*?<\/item>/g)].map(([item]) => item);
    const kept = items.filter((item) => /<wp:post_type>(?:<!\[CDATA\[)?(?:post|page)\b/.test(item));
    expect(kept.length).toBeGreaterThan(50);
    expect(said).toContain(`${kept.length} नई फाइलें`);
    expect(stories).toHaveLength(kept.length);
    const addresses = new Set(
      stories.flatMap((story) => [story.permalink, ...('aliases' in story ? story.aliases : [])]),
    );
    const old = kept
      .filter((item) => /<wp:status>(?:<!\[CDATA\[)?publish/.test(item))
      .map((item) => oldPath(item));
    expect(old.filter((path) => path !== '/' && !addresses.has(decodeURI(path)))).toEqual([]);
  });
});

/** Where the story stood; servers read two slashes as one, and addresses of this site cannot have them. */
function oldPath(item: string): string {
  return new URL(/<link>(.*?)<\/link>/.exec(item)?.[1] ?? '').pathname.replace(/^\/+/, '/');
}
