/** A new story: file name and text, ready to be written in. */
import type { Category, Instant, Site } from '../content/index.ts';
import { normalise, slug } from '../hindi/index.ts';
import { freeFile, quote, quotedList, storyText } from './writeStory.ts';

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
  const { category, authors, tags, date } = fields;
  const text = storyText(
    [
      ['title', quote(title)],
      ['date', date.iso],
      ['category', category.id],
      ['author', authors.length > 0 ? quotedList(authors) : quote(site.author)],
      ['tags', quotedList(tags)],
      ['deck', '""'],
      ['place', '""'],
      ['draft', 'true'],
    ],
    PLACEHOLDER,
  );
  return { file: freeFile(`articles/${year}/${month}`, slug(title), isTaken), text };
}
