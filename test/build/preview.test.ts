import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPreview } from '../../src/build/preview.ts';
import {
  buildSettings,
  NEWSROOM,
  type ScratchFolder,
  scratchFolder,
  writeFiles,
} from '../support/tinyPaper.ts';

const STORY = 'articles/2024/11/pul.md';
const WAITING = '/sangrah/baki/';
const ADDRESS = '/madhya-pradesh/2024/11/pul/';

function story(title: string, more = ''): string {
  return `---\ntitle: ${title}\ndate: 2024-11-20\ncategory: madhya-pradesh\n${more}---\nपुल की खबर।\n`;
}

let scratch: ScratchFolder;
let content: string;

function words(markup: string): string {
  return markup.replace(/<[^>]*>/g, '');
}

beforeEach(async () => {
  scratch = await scratchFolder();
  content = join(scratch.path, 'content');
  await writeFiles(content, { ...NEWSROOM, [STORY]: story('पुल टूटा') });
});
afterEach(() => scratch.remove());

async function open() {
  const preview = openPreview(buildSettings(scratch.path, { drafts: true }));
  await preview.refresh();
  return {
    ...preview,
    page: async (path: string) => String((await preview.answer(path)).body),
    save: async (file: string, bytes: string | Uint8Array) => {
      await writeFiles(content, { [file]: '' });
      await writeFile(join(content, file), bytes);
      return preview.refresh(new Set([file]));
    },
  };
}

test('a saved story is read again, the others are not', async () => {
  const preview = await open();
  await writeFile(join(content, STORY), story('किसी ने नहीं बताया'));
  await preview.save('articles/2024/11/sadak.md', story('सड़क बनी'));
  expect(await preview.page('/')).toContain('सड़क बनी');
  expect(await preview.page(ADDRESS)).toContain('पुल टूटा');
  await preview.save(STORY, story('पुल बना'));
  expect(await preview.page(ADDRESS)).toContain('पुल बना');
});

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/sampadan/chipkayen/', 'text/html; charset=utf-8'],
  ['/feed.xml', 'application/rss+xml; charset=utf-8'],
  ['/favicon.svg', 'image/svg+xml; charset=utf-8'],
  ['/nahin/', 'text/html; charset=utf-8'],
])('%s has the type that hosts give it: %s', async (path, type) => {
  expect((await (await open()).answer(path)).type).toBe(type);
});

test('a removed story is gone', async () => {
  const preview = await open();
  await rm(join(content, STORY));
  await preview.refresh(new Set([STORY]));
  expect((await preview.answer(ADDRESS)).status).toBe(404);
});

test('a fault is reported until it is mended', async () => {
  const preview = await open();
  const broken = await preview.save(STORY, story('पुल टूटा', 'catgory: khel\n'));
  expect(broken.problems.map(({ rule }) => rule)).toEqual(['misspelt-key']);
  await preview.save('articles/2024/11/sadak.md', story('सड़क बनी'));
  const mended = await preview.save(STORY, story('पुल बना'));
  expect(mended.problems).toEqual([]);
});

test('a picture that comes after its story is found', async () => {
  const preview = await open();
  const image = 'image: {src: pul.jpg, alt: टूटा हुआ पुल}\n';
  const early = await preview.save(STORY, story('पुल टूटा', image));
  expect(early.problems).not.toEqual([]);
  const grey = { width: 1600, height: 900, channels: 3, background: '#888' } as const;
  const picture = await sharp({ create: grey }).jpeg().toBuffer();
  const late = await preview.save('media/pul.jpg', picture);
  expect(late.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(await preview.page(ADDRESS)).toContain('टूटा हुआ पुल');
});

test('a picture is made when it is asked for, and anew when another is saved under its name', async () => {
  const preview = await open();
  const save = async (background: string) => {
    const plain = { width: 1600, height: 900, channels: 3, background } as const;
    await preview.save('media/pul.jpg', await sharp({ create: plain }).jpeg().toBuffer());
    return /<img src="([^"]+-720\.jpg)"/.exec(await preview.page(ADDRESS))?.[1] ?? '';
  };
  await preview.save(STORY, story('पुल टूटा', 'image: {src: pul.jpg, alt: टूटा हुआ पुल}\n'));
  const grey = await save('#888');
  await preview.save('articles/2024/11/sadak.md', story('सड़क बनी'));
  const { body } = await preview.answer(grey);
  expect(await sharp(Buffer.from(body)).metadata()).toMatchObject({ width: 720, format: 'jpeg' });
  const red = await save('#800');
  expect(red).not.toBe(grey);
  expect((await preview.answer(red)).status).toBe(200);
  const broken = await preview.save('media/pul.jpg', 'कुछ और');
  expect(broken.problems.map(({ rule }) => rule)).toContain('picture-broken');
});

test('settings concern every story', async () => {
  const preview = await open();
  const renamed = String(NEWSROOM['categories.yaml']).replace('name: मध्य प्रदेश', 'name: प्रदेश');
  await preview.save('categories.yaml', renamed);
  expect(await preview.page(ADDRESS)).not.toContain('मध्य प्रदेश की और');
  expect(await preview.page('/madhya-pradesh/')).toContain('<h1>प्रदेश');
});

test('drafts and scheduled stories are shown, marked and listed', async () => {
  const preview = await open();
  expect((await preview.answer(WAITING)).status).toBe(404);
  await preview.save(STORY, story('पुल टूटा', 'draft: true\n'));
  await preview.save('articles/2024/11/sadak.md', story('सड़क बनी', 'embargo: 2024-11-24 06:00\n'));
  expect(await preview.page(ADDRESS)).toContain(`मसौदा: यह खबर अभी छपी नहीं है <a href="${WAITING}"`);
  expect(await preview.page('/madhya-pradesh/2024/11/sadak/')).toContain(
    'समय तय: 24 नवंबर 2024, सुबह 6 बजे <a',
  );
  expect(await preview.page('/')).toContain('मसौदे: 1 · तय समय वाली खबरें: 1');
  const list = await preview.page(WAITING);
  expect(list.match(/<h2>.*?<\/h2>|<h3>.*?<\/h3>/g)?.map(words)).toEqual([
    '24 नवंबर 2024',
    'सड़क बनी',
    '20 नवंबर 2024',
    'पुल टूटा',
  ]);
  expect(list.match(/class="label">[^<]*/g)).toEqual([
    'class="label">समय तय',
    'class="label">मसौदा',
  ]);
});

test('the log of corrections says what was wrong', async () => {
  const preview = await open();
  const made = 'corrections: [{date: 2024-11-21, text: पहले 5 लिखा था। सही 50 है।}]\n';
  await preview.save(STORY, story('पुल टूटा', made));
  expect(await preview.page('/bhool-sudhar/')).toContain('पहले 5 लिखा था। सही 50 है।');
});

test('the search index is made for whoever asks for it', async () => {
  const preview = await open();
  const manifest = await preview.answer('/search/manifest.json');
  expect(manifest.status).toBe(200);
  await preview.save('articles/2024/11/sadak.md', story('सड़क बनी'));
  const next = await preview.answer('/search/manifest.json');
  expect(String(next.body)).not.toBe(String(manifest.body));
});

test('related stories are worked out for the story that is looked at', async () => {
  const preview = await open();
  await preview.save('articles/2024/11/sadak.md', story('सड़क बनी'));
  expect(await preview.page(ADDRESS)).toContain('सड़क बनी');
  await preview.save('articles/2024/11/sadak.md', story('सड़क चौड़ी हुई'));
  expect(await preview.page(ADDRESS)).toContain('सड़क चौड़ी हुई');
});
