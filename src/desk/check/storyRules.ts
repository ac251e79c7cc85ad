/** The desk's rules for one story beside its wording: links, tags, pictures, address. */
import posix from 'path-browserify';
import {
  type ArticleSource,
  type Fault,
  frontMatterBounds,
  type PictureSource,
  type StaticSource,
} from '../../content/index.ts';
import { links } from '../../markdown/index.ts';
import type { Language } from '../../messages/problems.ts';
import { deskFinding, type Finding } from './finding.ts';
import type { PlacedText } from './placed.ts';
import { isListPage, plainAddress } from './plainAddress.ts';
import type { TagFamily } from './tagSpellings.ts';

/** What the rules know of the paper around the story. */
export interface Surroundings {
  readonly siteUrl: string;
  readonly language: Language;
  /** Milliseconds since 1970; without it no date is too far away. */
  readonly now?: number;
  /** Asked only if a story has internal links; absent where the paper's addresses are not known. */
  readonly addresses?: () => ReadonlySet<string>;
  readonly likeTags: ReadonlyMap<string, TagFamily>;
  /** Sizes of the pictures by their file; a file that cannot be opened is a fault. */
  readonly pictures: ReadonlyMap<string, PictureSize | Fault>;
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export function deadLinks(
  { file, body, bodyLine, permalink }: ArticleSource | StaticSource,
  { siteUrl, language, addresses }: Surroundings,
): readonly Finding[] {
  if (!addresses || !/\]\(|https?:|www\./.test(body)) return [];
  return links(body, { url: siteUrl }).flatMap(({ href, line, external }) => {
    if (external || /^(?:#|mailto:|tel:)/i.test(href)) return [];
    const target = plainAddress(new URL(href, `https://site.invalid${permalink}`).pathname);
    if (addresses().has(target) || isListPage(target)) return [];
    const place = { file, line: bodyLine + line - 1, column: 1 };
    return [deskFinding('dead-link', place, { href, suggestion: '' }, language)];
  });
}

export function tagsAlike(
  { file, tags }: ArticleSource,
  { likeTags, language }: Surroundings,
  text: PlacedText,
): readonly Finding[] {
  return tags.flatMap((tag, index) => {
    const family = likeTags.get(tag);
    if (!family) return [];
    const { spellings, best } = family;
    const values = { count: countWord(spellings.length), tags: spellings.join(' / '), best, tag };
    return [
      deskFinding('tags-alike', { file, ...text.ofValue(['tags', index]) }, values, language),
    ];
  });
}

const COUNT_WORDS = ['', '', 'दो', 'तीन', 'चार', 'पांच', 'छह', 'सात', 'आठ', 'नौ', 'दस'];

function countWord(count: number): string {
  return COUNT_WORDS[count] ?? String(count);
}

/** Least width, in pixels, of a picture that search engines show large. */
const LEAST_WIDTH = 1200;
const EMPTY_ALT =
  /^(?:.*\.(?:jpe?g|png|webp|gif|heic|avif)|फोटो|तस्वीर|चित्र|image|photo|img|picture|whatsapp image.*)$/i;

export function pictureFaults(
  story: ArticleSource,
  around: Surroundings,
  text: PlacedText,
): readonly Finding[] {
  const hero = story.image ? pictureFindings(story, story.image, ['image'], around, text) : [];
  const gallery = story.gallery.flatMap((picture, index) =>
    pictureFindings(story, picture, ['gallery', index], around, text),
  );
  return [...hero, ...gallery];
}

function pictureFindings(
  { file }: ArticleSource,
  picture: PictureSource,
  path: readonly (string | number)[],
  { pictures, language }: Surroundings,
  text: PlacedText,
): readonly Finding[] {
  const src = posix.basename(picture.src);
  const found: Finding[] = [];
  const place = { file, ...text.ofValue(path) };
  const size = pictures.get(picture.src);
  if (size && 'width' in size && size.width < LEAST_WIDTH) {
    const values = { src, width: String(size.width), height: String(size.height) };
    found.push(
      deskFinding('small-picture', place, { ...values, least: String(LEAST_WIDTH) }, language),
    );
  }
  if (EMPTY_ALT.test(picture.alt.trim())) {
    found.push(deskFinding('alt-is-name', place, { alt: picture.alt }, language));
  }
  if (picture.credit === undefined && picture.ai !== true) {
    found.push(deskFinding('picture-without-credit', place, { src }, language));
  }
  return found;
}

const YEAR = 366 * 86_400_000;

/** A date that only a slip of the finger puts so far away. */
export function farFuture(
  { file, date, embargo }: ArticleSource,
  { language, now }: Surroundings,
  text: PlacedText,
): readonly Finding[] {
  if (now === undefined) return [];
  return Object.entries({ date, embargo }).flatMap(([key, moment]) => {
    if (moment === undefined || moment.epoch <= now + YEAR) return [];
    const values = { key, value: moment.iso.slice(0, 10) };
    return [deskFinding('far-future', { file, ...text.ofValue([key]) }, values, language)];
  });
}

/** `title: “…”`: marks that were meant to delimit and will be printed. */
export function headlineInMarks(
  { file, title }: ArticleSource,
  { language }: Surroundings,
  text: PlacedText,
): readonly Finding[] {
  if (!/^[“„][^“”]*[”“]$/.test(title)) return [];
  return [deskFinding('headline-in-marks', { file, ...text.ofValue(['title']) }, {}, language)];
}

/** A file whose name is not fit for an address gets its present address written down. */
export function unpinnedSlug(
  { file, slug }: ArticleSource,
  language: Language,
  text: PlacedText,
): readonly Finding[] {
  const name = posix.basename(file).replace(/\.md$/i, '');
  if (name === slug || isPinned(text.text)) return [];
  const finding = deskFinding('slug-not-pinned', { file, line: 1, column: 1 }, { slug }, language);
  const close = /\r?\n---[ \t]*(?:\r?\n|$)/.exec(text.text);
  if (!close) return [finding];
  const lineEnd = close[0].startsWith('\r') ? '\r\n' : '\n';
  const edit = { start: close.index, end: close.index, text: `${lineEnd}slug: ${slug}` };
  return [{ ...finding, fix: `slug: ${slug}`, edits: [edit] }];
}

function isPinned(text: string): boolean {
  const { start, end } = frontMatterBounds(text);
  return /^(?:slug|permalink)[ \t]*:/m.test(text.slice(start, end));
}
