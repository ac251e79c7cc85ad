import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { runConvertCommand } from '../../src/desk/convertCommand.ts';
import { legacyFileLines } from '../../src/desk/legacyFileLines.ts';
import { scratchFolder } from '../support/tinyPaper.ts';

async function convert(args: readonly string[], input: string | Uint8Array = '') {
  const output = new PassThrough();
  const errors = new PassThrough();
  const code = await runConvertCommand(args, { input: Readable.from([input]), output, errors });
  output.end();
  errors.end();
  return { code, output: await text(output), errors: await text(errors) };
}

describe('npm run convert', () => {
  test('reads stdin, writes stdout, reports capitals that may be English', async () => {
    const done = await convert(['--from', 'krutidev010'], 'Hkkjr\nXYZ us\n');
    expect(done.code).toBe(0);
    expect(done.output.split('\n')[0]).toBe('भारत');
    expect(done.errors).toContain('पंक्ति 2');
    expect(done.errors).toContain('XYZ');
  });

  test('a font that cannot be read is named, with those that can', async () => {
    const done = await convert(['--from', 'chanakya', '--lang', 'en']);
    expect(done.code).toBe(2);
    expect(done.errors).toMatch(/"chanakya".*krutidev010/);
  });

  test.each([
    ['UTF-8', Buffer.from('Hkkjr ¼lekpkj½\r\n')],
    ['Windows-1252, which Notepad calls ANSI', Buffer.from('Hkkjr ¼lekpkj½\r\n', 'latin1')],
    ['UTF-16, which Notepad calls Unicode', Buffer.from('\ufeffHkkjr ¼lekpkj½\r\n', 'utf16le')],
  ])('reads %s', async (_name, bytes) => {
    const { output } = await convert(['--from', 'krutidev010'], bytes);
    expect(output).toBe('भारत (समाचार)\n');
  });

  test('lines of different encodings, cut anywhere', async () => {
    const bytes = Buffer.concat([
      Buffer.from('¼lekpkj½\n', 'latin1'),
      Buffer.from('भारत ¼lekpkj½\n'),
    ]);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const lines: string[] = [];
      const chunks = Readable.from([bytes.subarray(0, cut), bytes.subarray(cut)]);
      for await (const line of legacyFileLines(chunks)) lines.push(line);
      expect(lines).toEqual(['¼lekpkj½', 'भारत ¼lekpkj½']);
    }
  });

  const STORY = [
    '---',
    "title: lhgksj esa ckfj'k",
    'date: 2024-11-22',
    'category: khel',
    'author: pradesh-samwad-team',
    'image: {src: nadi.jpg, alt: "घाट पर आरती"}',
    '---',
    '',
    'Hkksiky esa lh,e us dgk gS fd ;g dke gks x;kA BJP ds fo/kk;d Hkh vk,A',
    '',
    'https://example.com/nadi',
    '',
  ].join('\n');
  const IN_UNICODE = STORY.replace("lhgksj esa ckfj'k", '"सीहोर में बारिश"').replace(
    'Hkksiky esa lh,e us dgk gS fd ;g dke gks x;kA BJP ds fo/kk;d Hkh vk,A',
    'भोपाल में सीएम ने कहा है कि यह काम हो गया। BJP के विधायक भी आए।',
  );

  test('of a story only the words become Unicode', async () => {
    expect((await convert(['--from', 'krutidev010'], STORY)).output).toBe(IN_UNICODE);
    const again = await convert(['--from', 'krutidev010'], IN_UNICODE);
    expect(again.output).toBe(IN_UNICODE);
  });

  test('--write changes the file itself, and nothing else stays beside it', async () => {
    const scratch = await scratchFolder();
    const file = join(scratch.path, 'khabar.md');
    await writeFile(file, STORY);
    const done = await convert(['--from', 'krutidev010', '--write', file]);
    expect(done).toMatchObject({ code: 0, output: '' });
    expect(done.errors).toContain('पढ़कर देखें');
    expect(await readFile(file, 'utf8')).toBe(IN_UNICODE);
    expect(await readdir(scratch.path)).toEqual(['khabar.md']);
    await scratch.remove();
  });

  test.each([
    [['--from', 'krutidev010', '--write'], 2, 'फाइल का नाम भी लिखें'],
    [[], 2, 'npm run convert -- --from krutidev010 purani.txt'],
    [['a.txt'], 2, 'npm run convert -- --from krutidev010 a.txt'],
    [['--from', 'krutidev010', 'a.txt', 'b.txt'], 2, 'एक ही फाइल'],
    [['--from', 'krutidev010', 'absent.txt'], 1, 'absent.txt पढ़ी नहीं जा सकी: ऐसी कोई फाइल नहीं है'],
    [['--from', 'krutidev010', 'test'], 1, 'यह फोल्डर है, फाइल नहीं'],
  ])('%j ends with %i and says %j', async (args, code, words) => {
    const done = await convert(args);
    expect(done).toMatchObject({ code, output: '' });
    expect(done.errors).toContain(words);
  });

  test('--help', async () => {
    expect((await convert(['--help'])).output).toContain('--from');
  });
});
