/** The message for WhatsApp. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runDigestCommand } from '../../src/desk/digestCommand.ts';
import { NEWSROOM, scratchFolder, story, writeFiles } from '../support/tinyPaper.ts';

async function digest(stories: Readonly<Record<string, string>>, args: readonly string[] = []) {
  const scratch = await scratchFolder();
  try {
    await writeFiles(scratch.path, { ...NEWSROOM, ...stories });
    const printed: string[] = [];
    const complained: string[] = [];
    const code = await runDigestCommand(['--content', scratch.path, ...args], {
      project: join(import.meta.dirname, '..', '..'),
      now: new Date('2024-11-22T20:00:00+05:30'),
      print: (line) => void printed.push(line),
      complain: (line) => void complained.push(line),
    });
    return { code, text: printed.join('\n'), said: complained.join('\n') };
  } finally {
    await scratch.remove();
  }
}

const at = (time: string, title: string, more = '') =>
  story({ title, date: `2024-11-22T${time}:00+05:30`, more });

describe('npm run digest', () => {
  it('gives headlines in bold with their links, newest first', async () => {
    const { code, text } = await digest({
      'articles/2024/11/purani.md': at('10:00', 'पुरानी *खबर*'),
      'articles/2024/11/nai.md': at('18:35', 'नई खबर'),
    });
    expect(code).toBe(0);
    expect(text).toBe(
      '*प्रदेश संवाद* · शुक्रवार, 22 नवंबर 2024\n\n' +
        '*नई खबर*\nhttps://samwad.example/madhya-pradesh/2024/11/nai/\n\n' +
        '*पुरानी खबर*\nhttps://samwad.example/madhya-pradesh/2024/11/purani/',
    );
  });

  it('keeps to a district and to a time', async () => {
    const stories = {
      'articles/2024/11/a.md': at('18:00', 'भोपाल की', 'district: भोपाल'),
      'articles/2024/11/b.md': at('18:00', 'इंदौर की', 'district: इंदौर'),
      'articles/2024/11/c.md': at('09:00', 'सुबह की', 'district: भोपाल'),
    };
    const { text } = await digest(stories, ['--district', 'bhopal', '--since', '7h']);
    expect(text).toContain('*भोपाल की खबरें*');
    expect(text).toContain('*भोपाल की*');
    expect(text).not.toMatch(/इंदौर|सुबह/);
  });

  it('has ten stories at most, and neither drafts nor what is scheduled', async () => {
    const many = Array.from({ length: 12 }, (_, index) => [
      `articles/2024/11/k${index}.md`,
      at('12:00', `खबर ${index}`),
    ]);
    const { text } = await digest({
      ...Object.fromEntries(many),
      'articles/2024/11/draft.md': at('19:00', 'मसौदा', 'draft: true'),
      'articles/2024/11/later.md': at('23:00', 'बाद की'),
    });
    expect(text.match(/https:/g)).toHaveLength(10);
    expect(text).not.toMatch(/मसौदा|बाद की/);
  });

  it.each([
    [['--since', 'kal'], 'समझ में नहीं आया'],
    [['--district', 'bhopl'], 'क्या "bhopal" लिखना था?'],
    [['--now', 'aaj'], 'समझ में नहीं आया'],
    [['--nonsense'], 'नाम का विकल्प नहीं है'],
  ])('%j', async (args, sentence) => {
    const { code, said } = await digest({}, args);
    expect(code).toBe(2);
    expect(said).toContain(sentence);
  });
});
