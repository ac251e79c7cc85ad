/** Search by Pagefind, for papers that prefer it. */
import { digest } from '../digest.ts';
import { canonical, formatDate } from '../hindi/index.ts';
import type { SearchDocument, SearchEngine, SearchFile } from './engine.ts';

/**
 * Pagefind strips vowel signs unless told otherwise and knows no variants of Hindi spelling, so it
 * gets the canonical text to search in; headlines are shown as they were written.
 */
export function pagefindEngine(): SearchEngine {
  return { index: indexDocuments };
}

async function indexDocuments(
  documents: readonly SearchDocument[],
): Promise<readonly SearchFile[]> {
  // Loaded late: few papers choose it.
  const pagefind = await import('pagefind');
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'hi' });
  if (!index) throw new Error(errors.join('; '));
  try {
    for (const document of documents.filter(({ gone }) => !gone)) {
      const added = await index.addCustomRecord({
        url: document.permalink,
        content: canonical(`${document.title}\n${document.deck ?? ''}\n${document.text()}`),
        language: 'hi',
        meta: {
          title: document.title,
          date: formatDate(document.date, 'date'),
          category: document.category.name,
          ...(document.deck && { deck: document.deck }),
        },
        filters: {
          category: [document.category.id],
          author: [...document.authors],
          tag: [...document.tags],
        },
        sort: { date: document.date },
      });
      if (added.errors.length > 0) throw new Error(added.errors.join('; '));
    }
    const made = await index.getFiles();
    return made.files
      .map(({ path, content }) => ({
        path: path.replace(/^pagefind\//u, ''),
        inputs: digest(content),
        bytes: () => content,
      }))
      .filter(({ path }) => !/\.(?:css|html)$|-ui/u.test(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await pagefind.close();
  }
}
