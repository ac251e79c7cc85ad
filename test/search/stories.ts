/** Stories for tests of search. */
import type { SearchDocument } from '../../src/search/index.ts';

interface Told {
  readonly title: string;
  readonly text?: string;
  readonly date?: string;
  readonly category?: string;
  readonly tags?: readonly string[];
  readonly picture?: string;
  readonly gone?: boolean;
}

let count = 0;

export function story({
  title,
  text = '',
  date = '2024-11-22T10:00:00+05:30',
  category = 'madhya-pradesh',
  tags = [],
  picture,
  gone = false,
}: Told): SearchDocument {
  count++;
  const inputs = String(count);
  return {
    permalink: `/${category}/2024/11/khabar-${count}/`,
    inputs: () => inputs,
    title,
    opening: () => text.slice(0, 200),
    text: () => text,
    category: { id: category, name: category },
    tags,
    authors: ['प्रदेश संवाद टीम'],
    date,
    ...(picture && { picture }),
    gone,
  };
}
