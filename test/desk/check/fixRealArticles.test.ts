/** `--fix` on real articles: what is mended stays as it is, and nothing between is touched. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { instantAt } from '../../../src/content/index.ts';
import { checkPaper } from '../../../src/desk/check/checkPaper.ts';
import type { Finding } from '../../../src/desk/check/finding.ts';
import { fixFiles } from '../../../src/desk/check/fixFiles.ts';
import { withPaper } from '../../content/paper.ts';
import { contentOf, hasRealArticles, readRealArticles } from '../../support/realArticles.ts';

/** Every so manieth article: all of them take minutes. */
const STRIDE = 24;
const MOST_PASSES = 8;
const NOW = instantAt(Date.UTC(2024, 10, 22));

it.skipIf(!hasRealArticles)('mends once, and only what it names', async () => {
  const articles = (await readRealArticles()).filter((_, index) => index % STRIDE === 0);
  await withPaper(contentOf(articles), async (folder) => {
    let changes = await mend(folder);
    expect(changes).toBeGreaterThan(articles.length / 2);
    for (let pass = 1; changes > 0 && pass < MOST_PASSES; pass += 1) changes = await mend(folder);
    expect(changes).toBe(0);
  });
});

/** One pass; the text of every file outside the edits of its findings must be what it was. */
async function mend(folder: string): Promise<number> {
  const { findings } = await checkPaper({ folder, language: 'hi', now: NOW, only: new Set() });
  const edited = findings.filter(({ edits, file }) => edits && file.endsWith('.md'));
  const files = [...new Set(edited.map(({ file }) => file))];
  const before = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const changed = await fixFiles(folder, edited);
  for (const [index, file] of files.entries()) {
    const after = await readFile(join(folder, file), 'utf8');
    expect(isWovenFrom(after, pieces(before[index] ?? '', edited, file)), file).toBe(true);
  }
  return changed.length;
}

/** What stands between the edits, in order. */
function pieces(text: string, findings: readonly Finding[], file: string): readonly string[] {
  const edits = findings.filter((one) => one.file === file).flatMap((one) => one.edits ?? []);
  const kept: string[] = [];
  let done = 0;
  for (const { start, end } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start > done) kept.push(text.slice(done, start));
    done = Math.max(done, end);
  }
  return [...kept, text.slice(done)];
}

function isWovenFrom(text: string, kept: readonly string[]): boolean {
  let at = 0;
  for (const piece of kept) {
    const found = text.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return text.startsWith(kept[0] ?? '') && at === text.length;
}
