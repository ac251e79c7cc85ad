import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticle } from '../../src/content/parseArticle.ts';
import { parsedArticles, type StoredArticle } from '../../src/content/parsedArticles.ts';

const FILE = 'articles/2024/11/pul.md';
const DIGEST = 'digest of the bytes';

function storyWith(body: string): string {
  return `---\ntitle: पुल टूटा\ndate: 2024-11-22\ncategory: desh\ndraft: true\n---\n${body}`;
}

function memory() {
  const kept = new Map<string, StoredArticle>();
  return { kept, store: parsedArticles({ get: (key) => kept.get(key), set: kept.set.bind(kept) }) };
}

test('a remembered story equals a parsed one, whatever its body', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (body) => {
      const text = storyWith(body);
      const { value } = parseArticle(FILE, text);
      if (value === undefined) return;
      const { store } = memory();
      store.set(FILE, DIGEST, value);
      expect(store.get(FILE, DIGEST, () => text)).toEqual(value);
    }),
  );
});

test('bodies are not stored twice', () => {
  const { value } = parseArticle(FILE, storyWith('लंबा पाठ'));
  const { kept, store } = memory();
  if (value) store.set(FILE, DIGEST, value);
  expect(kept.size).toBe(1);
  expect(JSON.stringify([...kept.values()])).not.toContain('लंबा पाठ');
});

test('the same bytes under another name are another story', () => {
  const text = storyWith('पाठ');
  const { value } = parseArticle(FILE, text);
  const { store } = memory();
  if (value) store.set(FILE, DIGEST, value);
  expect(store.get('articles/2024/11/sadak.md', DIGEST, () => text)).toBeUndefined();
});
