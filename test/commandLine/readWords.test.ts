import { describe, expect, it } from 'vitest';
import { readWords, WordsRefused } from '../../src/commandLine/index.ts';

const OPTIONS = {
  category: { type: 'string' },
  tag: { type: 'string', multiple: true },
  draft: { type: 'boolean', default: false },
} as const;

function refusal(...args: readonly string[]): string {
  try {
    readWords(args, OPTIONS);
  } catch (error) {
    if (error instanceof WordsRefused) return error.message;
    throw error;
  }
  throw new Error(`not refused: ${args.join(' ')}`);
}

describe('words of a command', () => {
  it('are typed values and words that stand alone', () => {
    const { values, positionals } = readWords(
      ['--category', 'khel', '--tag', 'हॉकी', '--tag=फुटबॉल', 'शीर्षक', '--draft'],
      OPTIONS,
      'words',
    );
    expect(values).toEqual({
      category: 'khel',
      tag: ['हॉकी', 'फुटबॉल'],
      draft: true,
      help: false,
    });
    expect(positionals).toEqual(['शीर्षक']);
  });

  it.each([
    [['--catgory', 'khel'], '"--catgory" नाम का विकल्प नहीं है। क्या आप "--category" लिखना चाहते थे?'],
    [['-x'], '"-x" नाम का विकल्प नहीं है।'],
    [['--toString'], '"--toString" नाम का विकल्प नहीं है।'],
    [['--category'], '"--category" के बाद उसका मान लिखें।'],
    [['--category', '--draft'], '"--category" के बाद उसका मान लिखें।'],
    [['--draft=yes'], '"--draft" अकेला लिखा जाता है, उसके साथ "yes" नहीं।'],
    [['khel'], '"khel" समझ में नहीं आया'],
    [['--lang', 'en', '--catgory'], 'There is no option "--catgory". Did you mean "--category"?'],
  ])('%j is refused with a remedy', (args, message) => {
    expect(refusal(...args)).toContain(message);
    expect(refusal(...args)).toContain('--help');
  });
});
