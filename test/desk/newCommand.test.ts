/** A new story, as a reporter asks for it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runNewCommand } from '../../src/desk/newCommand.ts';
import { NEWSROOM, type ScratchFolder, scratchFolder, writeFiles } from '../support/tinyPaper.ts';

let scratch: ScratchFolder;

beforeEach(async () => {
  scratch = await scratchFolder();
  await writeFiles(scratch.path, NEWSROOM);
});
afterEach(() => scratch.remove());

async function make(args: readonly string[], editor?: string) {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await runNewCommand(['--content', scratch.path, ...args], {
    project: join(import.meta.dirname, '..', '..'),
    now: new Date('2024-11-22T18:35:20+05:30'),
    isAttended: false,
    editor,
    print: (line) => void printed.push(line),
    complain: (line) => void complained.push(line),
  });
  return { code, file: resolve(printed[0] ?? ''), said: complained.join('\n') };
}

describe('npm run new', () => {
  it('makes a draft whose name is Roman and says what comes next', async () => {
    const words = ['सीएम बोले- "किसान" पहले', '--category', 'मध्यप्रदेश'];
    const { code, file, said } = await make([...words, '--tag', 'किसान', '--author', 'खेल डेस्क']);
    expect(code).toBe(0);
    expect(file).toBe(join(scratch.path, 'articles/2024/11/cm-bole-kisan-pahle.md'));
    expect(await readFile(file, 'utf8')).toBe(
      `---
title: "सीएम बोले- \\"किसान\\" पहले"
date: 2024-11-22T18:35:00+05:30
category: madhya-pradesh
author: ["khel-desk"]
tags: ["किसान"]
deck: ""
place: ""
draft: true
---

यहां खबर लिखें।
`,
    );
    expect(said).toContain('npm start');
    expect(said).toContain('draft: true');
  });

  it('never overwrites', async () => {
    const words = ['नई खबर', '--category', 'khel'];
    const first = await make(words);
    await writeFile(first.file, 'अपना पाठ');
    const second = await make(words);
    expect(second.file).toBe(first.file.replace('.md', '-2.md'));
    expect(await readFile(first.file, 'utf8')).toBe('अपना पाठ');
  });

  it.each([
    [[], 'शीर्षक लिखें: npm run new -- "शीर्षक"'],
    [['खबर'], '--category लिखें; ये हैं: desh-videsh (देश-विदेश), madhya-pradesh (मध्य प्रदेश)'],
    [['खबर', '--category', 'kheel'], 'क्या आप "khel" कहना चाहते थे?'],
    [
      ['खबर', '--category', 'khel', '--author', 'कोई और'],
      '"कोई और" authors.yaml में नहीं है। ये हैं: pradesh-samwad-team (Pradesh Samwad Team), khel-desk (खेल डेस्क)',
    ],
    [['खबर', '--category', 'khel', '--now', 'kal'], '--now "kal" समझ में नहीं आया'],
    [['खबर', '--lang', 'fr'], '--lang "fr" नहीं हो सकता'],
    [['खबर', '--content', '/nahin'], 'फोल्डर /nahin नहीं मिला। --content से सही फोल्डर बताएं।'],
  ])('%j is refused: %s', async (args, message) => {
    expect(await make(args)).toMatchObject({ code: 2, said: expect.stringContaining(message) });
  });

  it('sends to the check where no category can be read', async () => {
    await writeFile(join(scratch.path, 'categories.yaml'), '- {id: [');
    const { code, said } = await make(['खबर', '--category', 'khel']);
    expect({ code, said }).toMatchObject({
      code: 2,
      said: expect.stringContaining('npm run check'),
    });
  });

  it("opens the writer's editor, and says so where it cannot", async () => {
    const words = ['खबर', '--category', 'khel', '--edit'];
    expect((await make(words, 'true')).code).toBe(0);
    expect((await make(words, 'no-such-editor')).said).toContain('"no-such-editor" नहीं खुला');
    expect((await make(words)).said).toContain('EDITOR');
  });
});
