/** What editors copy out of docs/editors is read without a fault. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, readPaper, story } from '../content/paper.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'editors');

const EXAMPLES = readdirSync(FOLDER).flatMap((name) =>
  [...readFileSync(join(FOLDER, name), 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(
    ([, yaml = '']) => [name, yaml] as const,
  ),
);

/** The file in which an example belongs. */
function filesWith(yaml: string): Files {
  if (yaml.startsWith('- {wrong:')) return { 'house.yaml': yaml };
  if (yaml.startsWith('- {text:')) return { 'breaking.yaml': yaml };
  if (yaml.startsWith('editor:')) {
    return { 'site.yaml': `name: प्रदेश संवाद\nurl: https://samwad.example\n${yaml}` };
  }
  return { 'articles/khabar.md': story().replace('\n---\n', `\n${yaml}---\n`) };
}

describe('examples of docs/editors', () => {
  it('are there', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(7);
  });

  it.each(EXAMPLES)('%s: %s', async (_name, yaml) => {
    expect((await readPaper(filesWith(yaml))).problems).toEqual([]);
  });
});
