/** The readers' search from the terminal: what its words mean, and what it says of wrong ones. */
import { afterEach, expect, test, vi } from 'vitest';
import { runSearchCommand } from '../../src/search/searchCommand.ts';
import { buildIn, NEWSROOM, scratchFolder, story, writeFiles } from '../support/tinyPaper.ts';

afterEach(() => void vi.restoreAllMocks());

async function run(...args: readonly string[]) {
  const said: string[] = [];
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  }
  const code = await runSearchCommand(args);
  vi.restoreAllMocks();
  return { code, said: said.join('') };
}

test.each([
  [[], 'क्या खोजना है? लिखें: npm run search -- "शब्द"'],
  [['नदी', '--limit', 'दस'], '--limit में गिनती लिखें, जैसे 10 ("दस" नहीं)।'],
  [['नदी', '--limit', '0'], '--limit में गिनती लिखें, जैसे 10 ("0" नहीं)।'],
  [['नदी', '--sort', 'new'], '--sort में relevance या newest लिखें ("new" नहीं चलेगा)।'],
])('%j is refused', async (args, reason) => {
  expect(await run(...args)).toEqual({ code: 2, said: `${reason}\n` });
});

test('a folder without an index: what to do', async () => {
  const { code, said } = await run('नदी', '--site', '/nahin');
  expect([code, said]).toEqual([
    1,
    '/nahin में खोज की सूची नहीं पढ़ी जा सकी (ऐसी कोई फाइल नहीं है; नाम और फोल्डर देख लें)। पहले npm run build चलाएं।\n',
  ]);
});

test('queries in a file that is not there: which file', async () => {
  expect(await run('--batch', '/nahin.txt')).toEqual({
    code: 1,
    said: '--batch की फाइल /nahin.txt नहीं पढ़ी जा सकी: ऐसी कोई फाइल नहीं है; नाम और फोल्डर देख लें।\n',
  });
});

test('a site: stories in the order that was asked for', async () => {
  const scratch = await scratchFolder();
  try {
    await writeFiles(`${scratch.path}/content`, {
      ...NEWSROOM,
      'articles/2024/11/a.md': story({ title: 'नदी नदी', body: 'पानी।', date: '2024-11-20' }),
      'articles/2024/11/b.md': story({ title: 'शहर', body: 'नदी।', date: '2024-11-21' }),
    });
    await buildIn(scratch.path);
    const titles = async (...args: readonly string[]) => {
      const { said } = await run('नदी', '--json', '--site', `${scratch.path}/_site`, ...args);
      return (JSON.parse(said) as { title: string }[]).map(({ title }) => title);
    };
    expect(await titles()).toEqual(['नदी नदी', 'शहर']);
    expect(await titles('--sort', 'newest')).toEqual(['शहर', 'नदी नदी']);
    expect(await titles('--limit', '1')).toEqual(['नदी नदी']);
    expect(await titles('-शहर')).toEqual(['नदी नदी']);
  } finally {
    await scratch.remove();
  }
});
