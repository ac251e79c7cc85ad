/** An exported post or page as a file of the paper: its name and its text. */
import { instantAt } from '../../content/index.ts';
import { normalise, slug, truncate } from '../../hindi/index.ts';
import {
  type Field,
  freeFile,
  quote,
  quotedList,
  quotedMapping,
  storyText,
} from '../writeStory.ts';
import { decodeSlug, oldPath } from './decodeSlug.ts';
import type { ExportItem } from './exportItem.ts';

/** What in an item could not be taken as it is. */
export type Doubt =
  | 'no-title'
  | 'no-text'
  | 'no-date'
  | 'private'
  | 'password'
  | 'no-old-address'
  | 'more-categories'
  | 'unknown-shortcode'
  | 'seo-title';

export interface StoryPlan {
  readonly file: string;
  readonly text: string;
  readonly doubts: readonly Doubt[];
}

export interface StoryReferences {
  /** Identifier of the category in categories.yaml. */
  readonly category: string;
  readonly author: string | undefined;
  readonly tags: readonly string[];
  /** Of the main picture, below media/. */
  readonly image:
    | { readonly src: string; readonly alt: string; readonly caption: string }
    | undefined;
  readonly markdown: string;
  /** Old addresses stay the stories' own, or lead to the new ones. */
  readonly keepAddress: boolean;
  readonly isTaken: (file: string) => boolean;
}

const NO_DATE = '2000-01-01T00:00:00+05:30';
const TITLE_AKSHARAS = 60;

export function storyPlan(item: ExportItem, references: StoryReferences): StoryPlan {
  const doubts: Doubt[] = [];
  const date = dateOf(item) ?? undated(doubts);
  const title = titleOf(item, references.markdown, doubts);
  const body = bodyOf(item, references.markdown, title, doubts);
  const name = addressPart(item, title, date);
  const isPage = item.type === 'page';
  const folder = isPage ? 'pages' : `articles/${date.slice(0, 4)}/${date.slice(5, 7)}`;
  const file = freeFile(folder, name, references.isTaken);
  const fields = isPage
    ? pageFields(item, title, file, doubts)
    : articleFields(item, title, date, references, doubts);
  return { file, text: storyText(fields, body), doubts };
}

function articleFields(
  item: ExportItem,
  title: string,
  date: string,
  { category, author, tags, image, keepAddress }: StoryReferences,
  doubts: Doubt[],
): readonly Field[] {
  const summary = plainWords(item.excerpt || seo(item, 'description'));
  if (seo(item, 'title') !== '') doubts.push('seo-title');
  return [
    ['title', quote(title)],
    ['date', date],
    ['category', category],
    ...(author === undefined ? [] : [['author', author] as const]),
    ...(tags.length > 0 ? [['tags', quotedList(tags)] as const] : []),
    ...(summary === '' ? [] : [['summary', quote(summary)] as const]),
    ...(image ? [['image', pictureValue(image)] as const] : []),
    ...addressFields(item, keepAddress, doubts),
    ...draftFields(item, doubts),
  ];
}

function pageFields(
  item: ExportItem,
  title: string,
  file: string,
  doubts: Doubt[],
): readonly Field[] {
  const address = file.replace(/^pages(.*)\.md$/, '$1/');
  const isSame = oldPath(item.link) === address;
  return [
    ['title', quote(title)],
    ...(isSame ? [] : addressFields(item, false, doubts)),
    ...draftFields(item, doubts),
  ];
}

function addressFields(item: ExportItem, keepAddress: boolean, doubts: Doubt[]): readonly Field[] {
  const path = oldPath(item.link);
  if (path === undefined || /[\s\\<>"]/.test(path)) {
    if (item.status === 'publish') doubts.push('no-old-address');
    return [];
  }
  return keepAddress ? [['permalink', quote(path)]] : [['aliases', quotedList([path])]];
}

function draftFields({ status, password }: ExportItem, doubts: Doubt[]): readonly Field[] {
  if (status === 'private') doubts.push('private');
  if (password !== '') doubts.push('password');
  const isOpen = (status === 'publish' || status === 'future') && password === '';
  return isOpen ? [] : [['draft', 'true']];
}

function pictureValue({ src, alt, caption }: NonNullable<StoryReferences['image']>): string {
  return quotedMapping([
    ['src', src],
    ['alt', alt],
    ['caption', caption],
  ]);
}

/** The moment of publication; UTC first, because the export does not name the site's zone. */
function dateOf({ date, dateGmt, pubDate }: ExportItem): string | undefined {
  const written = [`${dateGmt.replace(' ', 'T')}Z`, `${date.replace(' ', 'T')}+05:30`, pubDate];
  const epoch = written
    .map((text) => Date.parse(text))
    .find((moment) => moment > Date.UTC(1950, 0, 1) && moment < Date.UTC(2200, 0, 1));
  return epoch === undefined ? undefined : instantAt(epoch).iso;
}

function undated(doubts: Doubt[]): string {
  doubts.push('no-date');
  return NO_DATE;
}

function titleOf(item: ExportItem, markdown: string, doubts: Doubt[]): string {
  const title = plainWords(item.title);
  if (title !== '') return title;
  doubts.push('no-title');
  const words = plainWords(markdown.replace(/[#*_>`[\]()!]/g, ' '));
  return truncate(words, TITLE_AKSHARAS) || `खबर ${item.id}`;
}

function bodyOf(item: ExportItem, markdown: string, title: string, doubts: Doubt[]): string {
  if (markdown.trim() !== '') return markdown;
  doubts.push('no-text');
  return plainWords(item.excerpt) || title;
}

/** The words of a little HTML on one line. */
function plainWords(html: string): string {
  return normalise(html.replace(/<[^>]*>/g, ' '))
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code) % 0x110000))
    .replace(/\s+/g, ' ')
    .trim();
}

function seo({ meta }: ExportItem, what: 'title' | 'description'): string {
  const keys =
    what === 'title'
      ? ['_yoast_wpseo_title', 'rank_math_title', '_aioseop_title']
      : ['_yoast_wpseo_metadesc', 'rank_math_description', '_aioseop_description'];
  return keys.map((key) => meta.get(key)?.trim() ?? '').find(Boolean) ?? '';
}

/** The old name where it is fit for an address, else romanised. */
function addressPart({ name, id }: ExportItem, title: string, date: string): string {
  const old = decodeSlug(name).toLowerCase();
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(old)) return old.slice(0, LONGEST_NAME).replace(/-$/, '');
  return slug(/\p{L}/u.test(old) ? old.replaceAll('-', ' ') : title, `${date}${id}`);
}

const LONGEST_NAME = 120;
