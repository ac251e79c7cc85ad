/** The corrected parts as a story's file, and a file's text as parts again. */
import { type Instant, splitFrontMatter } from '../../content/index.ts';
import { normalise, slug } from '../../hindi/index.ts';
import {
  type Field,
  freeFile,
  quote,
  quotedList,
  quotedMapping,
  storyText,
} from '../writeStory.ts';
import type { StoryParts } from './parts.ts';

/** A photo of the story. */
export interface StoryPhoto {
  readonly alt: string;
  readonly credit: string;
  readonly caption: string;
}

/** Parts with what only a person can say. */
export interface DeskStory extends StoryParts {
  readonly photos: readonly StoryPhoto[];
  readonly isDraft: boolean;
  /** Legal reminders that the desk has looked at: "pocso". */
  readonly legalOk: readonly string[];
}

export interface WrittenStory {
  /** Path below the content folder; its name is romanised from the headline. */
  readonly file: string;
  readonly text: string;
  /** Paths of the photos below the content folder, in their order. */
  readonly photos: readonly string[];
}

/** A headline that has no letters yet still gives a file a name. */
const UNNAMED = 'khabar';

/**
 * Writes the file. What `npm run check` asks for and the parts do not have stays away, so that the
 * check names it.
 *
 * @param signed the line that names a reporter whom authors.yaml does not know
 * @param isTaken whether a path below the content folder has a file already
 */
export function storyOfParts(
  story: DeskStory,
  now: Instant,
  signed: (name: string) => string,
  isTaken: (file: string) => boolean,
): WrittenStory {
  const title = oneLine(story.title);
  const [year = '', month = ''] = now.iso.split('-');
  const name = /[\p{L}\p{N}]/u.test(title) ? slug(title, now.iso) : UNNAMED;
  const file = freeFile(`articles/${year}/${month}`, name, isTaken);
  const base = file.slice(file.lastIndexOf('/') + 1, -'.md'.length);
  const photos = story.photos.map((_, at) => `media/${year}/${month}/${base}-${at + 1}.jpg`);
  return {
    file,
    text: storyText(fieldsOf({ ...story, title }, now, signed, photos), bodyOf(story)),
    photos,
  };
}

function fieldsOf(
  story: DeskStory,
  now: Instant,
  signed: (name: string) => string,
  photos: readonly string[],
): readonly Field[] {
  const pictures = story.photos.map((photo, at) => pictureOf(photos[at] ?? '', photo));
  const [hero, ...gallery] = pictures;
  const byline = oneLine(story.byline);
  return [
    ['title', quote(story.title)],
    ...text('deck', story.deck),
    ['date', now.iso],
    ...(story.category === '' ? [] : [['category', story.category] as const]),
    ...list('author', story.authors),
    ...list('tags', story.tags),
    ...list('points', story.points),
    ...text('place', story.place),
    ...list('district', story.districts),
    ...text('agency', story.agency),
    ...(byline === '' ? [] : list('credits', [signed(byline)])),
    ...(story.isPressNote ? [['label', 'press-note'] as const] : []),
    ...(hero === undefined ? [] : [['image', hero] as const]),
    ...(gallery.length === 0 ? [] : [['gallery', `[${gallery.join(', ')}]`] as const]),
    ...list('legal_ok', story.legalOk),
    ...(story.isDraft ? [['draft', 'true'] as const] : []),
  ];
}

function text(key: string, value: string): readonly Field[] {
  const line = oneLine(value);
  return line === '' ? [] : [[key, quote(line)]];
}

function list(key: string, values: readonly string[]): readonly Field[] {
  const lines = values.map(oneLine).filter(Boolean);
  return lines.length === 0 ? [] : [[key, quotedList(lines)]];
}

function pictureOf(src: string, { alt, credit, caption }: StoryPhoto): string {
  return quotedMapping([
    ['src', src.replace(/^media\//, '')],
    ['alt', oneLine(alt)],
    ['credit', oneLine(credit)],
    ['caption', oneLine(caption)],
  ]);
}

function oneLine(value: string): string {
  return printable(value).replace(/\s+/g, ' ').trim();
}

function bodyOf({ body }: StoryParts): string {
  return printable(body.replace(/\r\n?/g, '\n')).trim();
}

/** Without control characters and halves of characters, which no file of the paper may hold. */
function printable(value: string): string {
  return normalise(value.replace(/(?![\n\t])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, ' '));
}

/**
 * The words of a mended file put back into the parts. Everything else of the story stays.
 *
 * @param text what `storyOfParts` wrote, with changes to its words
 */
export function partsAfterMending<Story extends DeskStory>(
  story: Story,
  text: string,
  unsigned: (line: string) => string,
): Story {
  const split = splitFrontMatter(text);
  if ('faults' in split || typeof split.data !== 'object' || split.data === null) return story;
  const data = new Map<string, unknown>(Object.entries(split.data));
  const line = (key: string, before: string) => {
    const value = data.get(key);
    return typeof value === 'string' ? value : before;
  };
  const lines = (key: string, before: readonly string[]) => {
    const value = data.get(key);
    return Array.isArray(value) &&
      value.length === before.filter((one) => oneLine(one) !== '').length
      ? value.map(String)
      : before;
  };
  const pictures = [data.get('image'), ...listOf(data.get('gallery'))];
  const [byline = ''] = lines('credits', [story.byline]);
  return {
    ...story,
    title: line('title', story.title),
    deck: line('deck', story.deck),
    place: line('place', story.place),
    agency: line('agency', story.agency),
    byline: unsigned(byline),
    tags: lines('tags', story.tags),
    points: lines('points', story.points),
    body: split.body.trim(),
    photos: story.photos.map((photo, at) => mendedPhoto(photo, pictures[at])),
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function mendedPhoto<Photo extends StoryPhoto>(photo: Photo, written: unknown): Photo {
  if (typeof written !== 'object' || written === null) return photo;
  const data = new Map<string, unknown>(Object.entries(written));
  const word = (key: keyof StoryPhoto) => {
    const value = data.get(key);
    return typeof value === 'string' ? value : photo[key];
  };
  return { ...photo, alt: word('alt'), credit: word('credit'), caption: word('caption') };
}
