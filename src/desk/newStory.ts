/** A new story: file name and text, ready to be written in. */
import type { Category, Instant, Site } from '../content/index.ts';
import { normalise, slug } from '../hindi/index.ts';

/** A body may not be empty, and the reporter sees where to write. */
const PLACEHOLDER = 'यहां खबर लिखें।';

export interface NewStory {
  /** Path below the content folder; the name is romanised from the headline. */
  readonly file: string;
  readonly text: string;
}

export interface NewStoryFields {
  readonly title: string;
  readonly category: Category;
  /** Empty for the paper's default author. */
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly date: Instant;
}

/** Makes the file of a story; where a name is taken, a number is added. */
export function newStory(
  fields: NewStoryFields,
  site: Pick<Site, 'author'>,
  isTaken: (file: string) => boolean,
): NewStory {
  const title = normalise(fields.title).trim();
  const [year = '', month = ''] = fields.date.iso.split('-');
  const folder = `articles/${year}/${month}`;
  const base = slug(title);
  let file = `${folder}/${base}.md`;
  for (let number = 2; isTaken(file); number += 1) file = `${folder}/${base}-${number}.md`;
  return { file, text: frontMatter(title, fields, site) };
}

/** JSON strings are YAML too, so any headline can be quoted without a rule of its own. */
function frontMatter(
  title: string,
  { category, authors, tags, date }: NewStoryFields,
  site: Pick<Site, 'author'>,
): string {
  const author = authors.length > 0 ? list(authors) : JSON.stringify(site.author);
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    `date: ${date.iso}`,
    `category: ${category.id}`,
    `author: ${author}`,
    `tags: ${list(tags)}`,
    'deck: ""',
    'place: ""',
    'draft: true',
    '---',
    '',
    PLACEHOLDER,
    '',
  ].join('\n');
}

function list(values: readonly string[]): string {
  return `[${values.map((value) => JSON.stringify(value)).join(', ')}]`;
}
