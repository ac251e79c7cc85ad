import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { runConvertCommand } from '../../src/desk/convertCommand.ts';

async function convert(args: readonly string[], input = '') {
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
    expect(done.code).toBe(1);
    expect(done.errors).toMatch(/"chanakya".*krutidev010/);
  });

  test.each([
    [[]],
    [['--from', 'krutidev010', 'a.txt', 'b.txt']],
    [['--from', 'krutidev010', 'absent.txt']],
  ])('%j fails with a message', async (args) => {
    const done = await convert(args);
    expect(done).toMatchObject({ code: 1, output: '' });
    expect(done.errors).not.toBe('');
  });

  test('--help', async () => {
    expect((await convert(['--help'])).output).toContain('--from');
  });
});
