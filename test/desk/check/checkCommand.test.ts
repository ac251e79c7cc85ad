/** The check as its users meet it: words in, sentences, files and an exit code out. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCheckCommand } from '../../../src/desk/check/checkCommand.ts';
import { type Files, story, withPaper } from '../../content/paper.ts';

const PROJECT = join(import.meta.dirname, '..', '..', '..');
const NOW = new Date('2024-11-23T09:00:00+05:30');
const LEGAL =
  'legal: {publisher: क, address: ख, email: a@x.in, editor: ग, grievance_officer: घ, grievance_email: b@x.in}\n';
const SITE = { 'site.yaml': `name: प्रदेश संवाद\nurl: https://samwad.example\n${LEGAL}` };

interface Checked {
  readonly code: number;
  readonly said: string;
  readonly findings: readonly { rule: string; line: number; message: string; fix?: string }[];
  /** Text of the story after the check. */
  readonly text: string;
}

async function check(
  files: Files,
  args: readonly string[] = [],
  { onGithub = false } = {},
): Promise<Checked> {
  return withPaper({ ...SITE, ...files }, async (folder) => {
    const printed: string[] = [];
    const complained: string[] = [];
    const code = await runCheckCommand(['--content', folder, '--no-cache', '--json', ...args], {
      project: PROJECT,
      now: NOW,
      onGithub,
      print: (line) => void printed.push(line),
      complain: (line) => void complained.push(line),
    });
    const report = JSON.parse(printed.at(-1) ?? '{"findings": []}');
    const text = await readFile(join(folder, 'articles/khabar.md'), 'utf8').catch(() => '');
    return { code, said: complained.join('\n'), findings: report.findings, text };
  });
}

const one = (text: string): Files => ({ 'articles/khabar.md': text });

describe('findings', () => {
  it('says nothing of a sound story', async () => {
    expect(await check(one(story()))).toMatchObject({ code: 0, findings: [] });
  });

  it('places a fault of the wording in the file, front matter and body', async () => {
    const { findings } = await check(
      one(story({ deck: '"उन्होने कहा"' }, 'पहला पैरा।\n\nदूसरा पैरा  है।')),
    );
    expect(findings).toMatchObject([
      { rule: 'spelling', line: 5, column: 8, fix: 'उन्होंने' },
      { rule: 'double-space', line: 10 },
    ]);
  });

  it.each([
    ['dead-link', story({}, '[पुरानी खबर](/desh-videsh/2020/01/nahin/) देखें।')],
    ['legacy-paragraph', story({}, 'हिंदी पैरा यहां है।\n\nljdkj us dgk fd fdlkuksa ds fy, dke gSA')],
  ])('%s', async (rule, text) => {
    expect((await check(one(text))).findings.map((found) => found.rule)).toEqual([rule]);
  });

  it('follows links to stories, old addresses, lists and pages', async () => {
    const links = [
      '/desh-videsh/2024/11/khabar/',
      '/purana/',
      '/desh-videsh/',
      '/vishay/rail/',
      '/khoj/',
    ];
    const body = links.map((href) => `[यहां](${href})`).join(' ');
    const text = story({ aliases: '[/purana/]', tags: '[rail]' }, body);
    expect((await check(one(text))).findings).toEqual([]);
  });

  it('asks other sites only on request', async () => {
    const files = one(story({}, '[दूसरी साइट](http://127.0.0.1:9/nahin) देखें।'));
    const silent = await check(files);
    const asked = await check(files, ['--external']);
    expect(silent.findings).toEqual([]);
    expect(asked.findings).toMatchObject([{ rule: 'external-link-dead', line: 7 }]);
  });

  it('knows the words of the house', async () => {
    const house = '- {wrong: कलेक्टर, right: जिलाधिकारी}\n';
    const { findings } = await check({
      ...one(story({}, 'कलेक्टर आए। कलेक्टरेट बंद है।')),
      'house.yaml': house,
    });
    expect(findings).toMatchObject([
      { rule: 'house-word', line: 7, message: 'हमारे अखबार में “कलेक्टर” नहीं, “जिलाधिकारी” लिखते हैं' },
    ]);
  });

  it('finds tags that are one', async () => {
    const names = ['डॉ. मोहन यादव', 'मोहन यादव', 'सीएम मोहन यादव', 'Mohan Yadav'];
    const files = Object.fromEntries(
      names.map((name, index) => [`articles/k${index}.md`, story({ tags: `[${name}]` })]),
    );
    const { findings } = await check(files);
    expect(findings.map(({ rule }) => rule)).toEqual(Array(3).fill('tags-alike'));
    expect(findings[0]?.message).toMatch(/^ये चार टैग एक ही लगते हैं: .* “मोहन यादव” चुनें$/);
  });

  it('asks for the legal facts, and insists under --strict', async () => {
    const files = { ...one(story()), 'site.yaml': 'name: क\nurl: https://samwad.example\n' };
    const relaxed = await check(files);
    const strict = await check(files, ['--strict']);
    expect(relaxed.findings.map(({ rule }) => rule)).toContain('legal-fact-missing');
    expect([relaxed.code, strict.code]).toEqual([0, 1]);
  });

  it('is silent where the story says why', async () => {
    const text = story({ ignore: '[{rule: double-space, reason: कविता है}]' }, 'एक  दो');
    expect((await check(one(text))).findings).toEqual([]);
  });

  it('ticks legal reminders off', async () => {
    const body = 'नाबालिग के साथ अपराध हुआ।';
    const open = await check(one(story({}, body)));
    const ticked = await check(one(story({ legal_ok: '[pocso]' }, body)));
    expect(open.findings.map(({ rule }) => rule)).toContain('legal-pocso');
    expect(ticked.findings.map(({ rule }) => rule)).not.toContain('legal-pocso');
  });

  it('annotates on GitHub', async () => {
    const { said } = await check(one(story({}, 'एक  दो')), [], { onGithub: true });
    expect(said).toMatch(
      /^::warning file=[^,]*articles\/khabar\.md,line=7,col=3,title=double-space::/m,
    );
  });
});

describe('--fix', () => {
  const fixed = async (text: string) => (await check(one(text), ['--fix'])).text;

  it.each([
    ['a colon in the headline', { title: 'रूस दौरा: पुतिन से मिलेंगे' }, 'title: "रूस दौरा: पुतिन से मिलेंगे"'],
    ['a date with the day first', { date: '22-11-2024' }, 'date: 2024-11-22\n'],
    ['Devanagari digits', { date: '२२ नवंबर २०२४' }, 'date: 2024-11-22\n'],
    ['a nickname of a category', { category: 'MP' }, 'category: madhya-pradesh\n'],
    ['two authors', { author: 'राजेश शर्मा, सीमा वर्मा' }, 'author: [rajesh-sharma, seema-verma]\n'],
    ['a misspelt key', { subtitle: 'x' }, 'deck: x\n'],
  ])('%s', async (_mistake, lines, expected) => {
    expect(await fixed(story(lines))).toContain(expected);
  });

  it('leaves dates that can be read in two ways', async () => {
    const text = story({ date: '05-11-2024' });
    expect(await fixed(text)).toBe(text);
  });

  it('restores the three hyphens', async () => {
    expect(await fixed(story().replace('---', '—'))).toBe(story());
  });

  it('mends quotes within a quoted headline, and the file is still read', async () => {
    const text = story({ title: '"सीएम बोले- \'किसान पहले\'"' });
    expect(await fixed(text)).toBe(story({ title: '"सीएम बोले- ‘किसान पहले’"' }));
  });

  it('changes nothing the second time, nor anything between its fixes', async () => {
    const text = story({ deck: '"उन्होने  कहा"' }, 'पीडि़त को 500 रूपये मिले ।\n\n`code  here`\n');
    const { text: once, said } = await check(one(text), ['--fix']);
    expect(once).toBe(story({ deck: '"उन्होंने कहा"' }, 'पीड़ित को 500 रुपये मिले।\n\n`code  here`\n'));
    expect(said).toContain('  - पीडि़त को 500 रूपये मिले ।\n  + पीड़ित को 500 रुपये मिले।');
    expect(await fixed(once)).toBe(once);
  });

  it('keeps Windows line ends', async () => {
    const text = story({}, 'एक  दो').replaceAll('\n', '\r\n');
    expect(await fixed(text)).toBe(text.replace('  ', ' '));
  });

  it('pins the address of a file with a Hindi name', async () => {
    const pinned = await withPaper({ ...SITE, 'articles/नई खबर.md': story() }, async (folder) => {
      await runCheckCommand(['--content', folder, '--no-cache', '--fix'], {
        project: join(import.meta.dirname, '..', '..', '..'),
        now: new Date(0),
        onGithub: false,
        print: () => {},
        complain: () => {},
      });
      return readFile(join(folder, 'articles/नई खबर.md'), 'utf8');
    });
    expect(pinned).toContain('\nslug: nai-khabar\n---\n');
  });
});

describe('what the terminal shows', () => {
  it('shows a mark with the words beside it', async () => {
    const { said } = await check(one(story({}, 'वह गया ।')));
    expect(said).toContain('“गया ।” → “गया।”');
  });

  it('names broken settings first, and no story for them', async () => {
    const { said, findings } = await check({
      ...one(story({}, 'नही।')),
      'categories.yaml': '- {id: [',
    });
    expect(said).toMatch(/^categories\.yaml:/);
    expect(findings.map(({ rule }) => rule)).not.toContain('unknown-category');
  });

  it('shows the words about which a person decides', async () => {
    const { said } = await check(one(story({}, 'मंत्री ने फिर कहा की सरकार तैयार है।')));
    expect(said).toContain('“…मंत्री ने फिर कहा की सरकार तैयार है।…” पढ़कर तय करें');
  });

  it('does not repeat what is mended at once', async () => {
    const { said, findings } = await check(one(story({}, 'वह गया । '.repeat(20).trim())));
    expect(findings).toHaveLength(20);
    expect(said.match(/\[space-before-mark\]/g)).toHaveLength(3);
    expect(said).toContain('इस फाइल में ऐसी 17 जगह और');
  });
});

describe('what is remembered', () => {
  it('says the same of what is as it was, and anew of what has changed', async () => {
    const files = {
      ...one(story({ deck: '"उन्होने कहा"', place: 'भोपाल' }, 'इंदौर। पहला पैरा ।')),
      'articles/doosri.md': story({ title: '"दूसरी"' }, '[कड़ी](/nahin/) <b>मोटा</b>'),
      'pages/sampark.md': '---\ntitle: संपर्क\n---\nनही।\n',
    };
    await withPaper({ ...SITE, ...files }, async (folder) => {
      const again = async () => {
        const printed: string[] = [];
        await runCheckCommand(['--content', folder, '--cache', join(folder, '.cache'), '--json'], {
          project: PROJECT,
          now: NOW,
          onGithub: false,
          print: (line) => void printed.push(line),
          complain: () => undefined,
        });
        const { findings } = JSON.parse(printed.at(-1) ?? '') as Pick<Checked, 'findings'>;
        return findings;
      };
      const first = await again();
      expect(new Set(first.map(({ rule }) => rule))).toEqual(
        new Set(['spelling', 'space-before-mark', 'dead-link', 'raw-html']),
      );
      expect(await again()).toEqual(first);
      await writeFile(join(folder, 'articles/doosri.md'), story({ title: '"दूसरी"' }, 'ठीक।'));
      expect(await again()).toEqual(
        first.filter(({ rule }) => rule !== 'dead-link' && rule !== 'raw-html'),
      );
    });
  });
});

describe('words that are not understood', () => {
  it.each([
    [['--nonsense'], '"--nonsense" नाम का विकल्प नहीं है'],
    [['nahin.md'], 'nahin.md नाम की कोई फाइल या फोल्डर नहीं है'],
    [['/etc'], '/etc खबरों के फोल्डर में नहीं है'],
    [['--content', '/nahin'], 'फोल्डर /nahin नहीं मिला'],
  ])('%j', async (args, message) => {
    expect(await check(one(story()), args)).toMatchObject({
      code: 2,
      said: expect.stringContaining(message),
    });
  });
});

describe('files and folders that are named', () => {
  const files = {
    'articles/2023/a.md': story({}, 'नही।'),
    'articles/2024/b.md': story({ title: 'दूसरी खबर' }, 'उन्होने।'),
    'articles/2024/c.md': story({ title: 'तीसरी खबर' }, 'दोनो।'),
  };
  it.each([
    [['articles/2024/b.md'], ['उन्होंने']],
    [['articles/2024'], ['उन्होंने', 'दोनों']],
    [
      ['articles/2023/', 'articles/2024/c.md'],
      ['नहीं', 'दोनों'],
    ],
    [['.'], ['नहीं', 'उन्होंने', 'दोनों']],
  ])('%j', async (args, fixes) => {
    const { findings } = await check(files, args);
    expect(findings.map(({ fix }) => fix)).toEqual(fixes);
  });
});
