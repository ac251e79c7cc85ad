/** A story's references resolved: names to identifiers, pictures to files, and its address. */

import { isDatelinePlace } from '../hindi/index.ts';
import { addressFault, aliasFault, articlePermalink } from './address.ts';
import type { ArticleFields, PictureFields } from './articleSchema.ts';
import type { NameIndex } from './nameIndex.ts';
import { type Newsroom, unknownAuthor, unknownCategory } from './newsroom.ts';
import type { Outcome, ParsedArticle } from './parseArticle.ts';
import type { BodyPicture } from './pictures.ts';
import { type Fault, fault } from './problem.ts';

/** A picture of a story; `src` is the path of a media file below the content folder. */
export interface PictureSource extends Omit<PictureFields, 'alt'> {
  readonly alt: string;
}

/** A story as committed, every reference resolved to an identifier. */
export interface ArticleSource
  extends Omit<
    ArticleFields,
    'author' | 'category' | 'district' | 'gallery' | 'image' | 'legal_ok' | 'permalink' | 'slug'
  > {
  /** Path below the content folder. */
  readonly file: string;
  /** Digest of the file's bytes. */
  readonly digest: string;
  readonly permalink: string;
  readonly slug: string;
  readonly category: string;
  readonly authors: readonly string[];
  readonly districts: readonly string[];
  readonly image?: PictureSource;
  readonly gallery: readonly PictureSource[];
  readonly legalOk: readonly string[];
  readonly body: string;
  /** Whether pictures stand in the body. */
  readonly hasPictures: boolean;
  readonly bodyLine: number;
}

/** A picture's fields on one line, to be copied. */
const ALT_EXAMPLE = 'image: {src: {src}, alt: "…"}';

/** Gives every name in a story its identifier, every picture its file and the story its address. */
export function resolveArticle(
  file: string,
  digest: string,
  parsed: ParsedArticle,
  newsroom: Newsroom,
): Outcome<ArticleSource> {
  const faults: Fault[] = [];
  const { fields } = parsed;
  const { author, category, date, district, gallery, image, legal_ok, permalink } = fields;
  const categoryId = resolveCategory(category, newsroom, faults);
  const hero = image && resolvePicture(image, file, ['image'], newsroom, faults);
  // The whole is spread and the type hides what identifiers replace: the rest of a destructured
  // object is slow to spread. What comes after it replaces; what is new comes before, since a
  // property added to a spread object costs 4 µs a story.
  const plain: Omit<ArticleFields, 'image'> = fields;
  const resolved: ArticleSource = {
    file,
    digest,
    authors: resolveAuthors(author, newsroom, faults),
    districts: resolveDistricts(district, newsroom, faults),
    legalOk: legal_ok,
    /** Remembered stories have their body read only when it is asked for. */
    get body() {
      return parsed.body;
    },
    hasPictures: parsed.pictures.length > 0,
    bodyLine: parsed.bodyLine,
    ...plain,
    permalink: permalink ?? articlePermalink(categoryId, date.iso, parsed.slug),
    slug: parsed.slug,
    category: categoryId,
    ...(hero && { image: hero }),
    gallery: gallery.flatMap(
      (picture, index) => resolvePicture(picture, file, ['gallery', index], newsroom, faults) ?? [],
    ),
  };
  faults.push(
    ...addressFaults(resolved, parsed, newsroom),
    ...bodyPictureFaults(file, parsed.pictures, newsroom),
  );
  return { value: resolved, faults };
}

function addressFaults(
  { permalink, aliases }: ArticleSource,
  { fields }: ParsedArticle,
  { categories }: Newsroom,
): readonly Fault[] {
  const isMade = fields.permalink === undefined;
  const key = isMade ? 'slug' : 'permalink';
  const own =
    isMade && !categories.find(fields.category)
      ? undefined
      : addressFault(permalink, categories, [key]);
  const old = aliases.map((alias, index) => aliasFault(alias, ['aliases', index]));
  return [own, ...old].filter((found) => found !== undefined);
}

function resolveCategory(written: string, { categories }: Newsroom, faults: Fault[]): string {
  const found = categories.find(written);
  if (!found) {
    faults.push(unknownCategory(written, categories, ['category']));
    return written;
  }
  if (!found.exact) {
    faults.push(fault('category-code', { value: written, suggestion: found.id }, ['category']));
  }
  return found.id;
}

function resolveAuthors(
  written: readonly string[] | undefined,
  { authors, defaultAuthor, districts }: Newsroom,
  faults: Fault[],
): readonly string[] {
  if (written === undefined || written.length === 0) return [defaultAuthor];
  return written.flatMap((name, index) => {
    const found = authors.find(name);
    if (found) return found.id;
    faults.push({ ...authorFault(name, authors, districts), path: ['author', index] });
    return [];
  });
}

/** Two names in one text are told apart from one name that nobody knows. */
function authorFault(written: string, authors: NameIndex, districts: NameIndex): Fault {
  const names = written.split(/\s*(?:,|،|;|\/|&|\s(?:और|एवं|व|and)\s)\s*/).filter(Boolean);
  const found = names.map((name) => authors.find(name)?.id);
  const [name = '', place = ''] = names;
  if (names.length === 2 && !found[1] && (districts.find(place) || isDatelinePlace(place))) {
    return fault('author-with-place', { author: found[0] ?? name, place });
  }
  if (names.length > 1 && (found.some((id) => id !== undefined) || names.every(isFullName))) {
    const list = names.map((name, index) => found[index] ?? name).join(', ');
    return fault('several-authors', { list });
  }
  return unknownAuthor(written, authors);
}

/** "राजेश शर्मा": a single word may be a degree or a place. */
function isFullName(name: string): boolean {
  return /^\S+(?:\s\S+){1,3}$/.test(name);
}

function resolveDistricts(
  written: readonly string[],
  { districts }: Newsroom,
  faults: Fault[],
): readonly string[] {
  return written.flatMap((name, index) => {
    const found = districts.find(name);
    if (found) return found.id;
    const suggestion = districts.nearest(name) ?? '';
    faults.push(fault('unknown-district', { value: name, suggestion }, ['district', index]));
    return [];
  });
}

function resolvePicture(
  picture: PictureFields,
  file: string,
  path: readonly (string | number)[],
  { pictures }: Newsroom,
  faults: Fault[],
): PictureSource | undefined {
  const found = pictures.find(picture.src, file, path);
  if (typeof found !== 'string') {
    faults.push(found);
    return undefined;
  }
  const { alt, ...rest } = picture;
  if (alt === undefined || alt === '') {
    const example = ALT_EXAMPLE.replace('{src}', () => `"${picture.src}"`);
    faults.push(fault('picture-without-alt', { example }, path));
    return undefined;
  }
  return { ...rest, src: found, alt };
}

/** Pictures within the text must exist and say what they show. */
export function bodyPictureFaults(
  file: string,
  pictures: readonly BodyPicture[],
  newsroom: Newsroom,
): readonly Fault[] {
  return pictures.flatMap(({ src, alt, line }) => {
    const found = newsroom.pictures.find(src, file);
    if (typeof found !== 'string') return [{ ...found, line }];
    const example = `![…](${src})`;
    return alt === '' ? [{ ...fault('picture-without-alt', { example }), line }] : [];
  });
}
