/** One story checked by its text alone, as pages do in which stories are written. */
import { runInNewContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { instantAt, makeNewsroom, readContent } from '../../../src/content/index.ts';
import { checkPaper } from '../../../src/desk/check/checkPaper.ts';
import { checkStoryText } from '../../../src/desk/check/checkText.ts';
import type { Surroundings } from '../../../src/desk/check/storyRules.ts';
import { story, withPaper } from '../../content/paper.ts';

const FILE = 'articles/2024/11/khabar.md';
const NOW = instantAt(Date.UTC(2024, 10, 22));
const AROUND: Surroundings = {
  siteUrl: 'https://samwad.example',
  language: 'hi',
  likeTags: new Map(),
  pictures: new Map(),
};
const PROGRAM = `
  import { makeNewsroom } from './src/content/index.ts';
  import { checkStoryText } from './src/desk/check/checkText.ts';
  const newsroom = makeNewsroom(settings, []);
  const style = { profile: 'akhbari', house: [] };
  globalThis.findings = JSON.stringify(
    texts.map((text) => checkStoryText(file, text, newsroom, style, around)),
  );
`;

const TEXTS: readonly (readonly [string, string])[] = [
  ['wording', story({ deck: '"उन्होने कहा"' }, 'पहला पैरा।\n\nदूसरा पैरा  है। अत: रूक गए।')],
  ['an unknown category and author', story({ category: 'khelkud', author: 'कोई और' })],
  ['YAML that cannot be read', story({ deck: 'एक: दो' })],
  ['an old font', story({}, 'Hkksiky esa lh,e us dgk gS fd ;g dke gks x;k gSA')],
  ['a picture that is missing', story({}, '![](nadi.jpg)\n\nपहला पैरा।')],
  ['no text', story({}, '')],
  ['no fence', 'शीर्षक और खबर'],
];

describe('a story checked by its text', () => {
  it.each(TEXTS)('says what the command says: %s', async (_name, text) => {
    const { ofCommand, ofText } = await withPaper({ [FILE]: text }, async (folder) => {
      const { content } = await readContent(folder);
      const settings = { folder, language: 'hi', now: NOW } as const;
      const report = await checkPaper({ ...settings, only: new Set([FILE]) });
      const style = { profile: content.site.style, house: content.house };
      const newsroom = makeNewsroom(content, content.media);
      return {
        ofCommand: report.findings,
        ofText: checkStoryText(FILE, text, newsroom, style, AROUND),
      };
    });
    expect(ofText.length).toBeGreaterThan(0);
    expect(ofText).toEqual(ofCommand);
  });

  it('tells once a file what nobody can see, and mends it everywhere', async () => {
    const text = story({}, 'ब\u095cा दि\u200dन, प\u095cोस, क\u200dि।');
    const { findings } = await withPaper({ [FILE]: text }, (folder) =>
      checkPaper({ folder, language: 'hi', now: NOW, only: new Set([FILE]) }),
    );
    expect(findings.map(({ rule, message, edits }) => [rule, message, edits?.length])).toEqual([
      ['composition', 'अक्षर का मानक रूप (NFC) लिखें (2 जगह)', 2],
      ['joiner', 'बेमतलब जोड़-चिह्न (ZWJ/ZWNJ) हटाएं (2 जगह)', 2],
    ]);
  });

  it('needs nothing that only Node has', async () => {
    const [bundle] = buildSync({
      stdin: { contents: PROGRAM, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      write: false,
      external: ['node:*'],
    }).outputFiles;
    await withPaper({}, async (folder) => {
      const { content: settings } = await readContent(folder);
      const style = { profile: 'akhbari', house: [] } as const;
      const texts = TEXTS.map(([, text]) => text);
      const page = { file: FILE, texts, settings, around: AROUND, findings: '', URL };
      runInNewContext(bundle?.text ?? '', page);
      const newsroom = makeNewsroom(settings, []);
      const here = texts.map((text) => checkStoryText(FILE, text, newsroom, style, AROUND));
      expect(JSON.parse(page.findings)).toEqual(JSON.parse(JSON.stringify(here)));
    });
  });
});
