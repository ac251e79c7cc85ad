/** Everything that the newsroom committed, read in one run: typed values and every problem. */
import { realpath } from 'node:fs/promises';
import pMap from 'p-map';
import { type Content, emptySite } from './content.ts';
import { crossCheck } from './crossCheck.ts';
import { decodeText } from './decodeText.ts';
import { listFolder, readBytes } from './folder.ts';
import { NameIndex } from './nameIndex.ts';
import { digestOf, type Outcome, type ParsedArticle, parseArticle } from './parseArticle.ts';
import { parsePage, type StaticSource } from './parsePage.ts';
import { PictureFinder } from './pictures.ts';
import { placeInMarkdown } from './placeFaults.ts';
import { FILE_START, fault, locateFault, type Problem, sortProblems } from './problem.ts';
import { readSettings } from './readSettings.ts';
import { type ArticleSource, type Newsroom, resolveArticle } from './resolveArticle.ts';
import {
  authorsSchema,
  breakingSchema,
  categoriesSchema,
  frontSchema,
  placesSchema,
  siteSchema,
} from './settingsSchemas.ts';
import { strayFiles } from './strayFiles.ts';

/** Remembers stories by file and digest, so that unchanged ones are not parsed again. */
export interface ParsedArticleStore {
  get(file: string, digest: string): ParsedArticle | undefined;
  set(file: string, digest: string, parsed: ParsedArticle): void;
}

export interface ReadOptions {
  readonly reuse?: ParsedArticleStore;
  /** Files read at a time. */
  readonly concurrency?: number;
}

export interface ContentReport {
  /** What could be read. Fit to publish only if no problem is an error. */
  readonly content: Content;
  readonly problems: readonly Problem[];
}

const CONCURRENCY = 16;

/**
 * Reads a content folder. Faults never throw: each becomes a problem with file, line and column.
 *
 * @param folder path of the content folder
 * @throws if the folder itself does not exist
 */
export async function readContent(
  folder: string,
  options: ReadOptions = {},
): Promise<ContentReport> {
  const root = await realpath(folder);
  const { files, links } = await listFolder(root, '');
  const settings = await readAllSettings(root, new Set(files));
  const newsroom = newsroomOf(settings, files);
  const stories = files.filter(isStory);
  const concurrency = options.concurrency ?? CONCURRENCY;
  const articles = await pMap(stories, (file) => readArticle(root, file, newsroom, options.reuse), {
    concurrency,
  });
  const pages = await pMap(files.filter(isPage), (file) => readPage(root, file, newsroom), {
    concurrency,
  });
  const content: Content = {
    ...settings.values,
    articles: articles.flatMap(({ value }) => value ?? []),
    pages: pages.flatMap(({ value }) => value ?? []),
    media: files.filter(isMedia).map((file) => ({ file })),
  };
  const checked = crossCheck(content, settings.texts);
  const problems = [
    ...settings.problems,
    ...links.map(({ file, target }) =>
      locateFault(fault('symbolic-link', { target }), file, FILE_START),
    ),
    ...strayFiles(files),
    ...articles.flatMap(({ problems: found }) => found),
    ...pages.flatMap(({ problems: found }) => found),
    ...checked.problems,
  ];
  return { content: checked.content, problems: sortProblems(problems) };
}

function isStory(file: string): boolean {
  return /^articles\/.*\.md$/i.test(file);
}

function isPage(file: string): boolean {
  return /^pages\/.*\.md$/i.test(file);
}

function isMedia(file: string): boolean {
  return file.startsWith('media/');
}

async function readAllSettings(root: string, files: ReadonlySet<string>) {
  const [site, categories, authors, places, front, breaking] = await Promise.all([
    readSettings(root, 'site.yaml', files, siteSchema, emptySite),
    readSettings(root, 'categories.yaml', files, categoriesSchema, []),
    readSettings(root, 'authors.yaml', files, authorsSchema, []),
    readSettings(root, 'places.yaml', files, placesSchema, []),
    readSettings(root, 'front.yaml', files, frontSchema, { pinned: [], sections: [] }),
    readSettings(root, 'breaking.yaml', files, breakingSchema, []),
  ]);
  return {
    values: {
      site: site.value,
      categories: categories.value,
      authors: authors.value,
      places: places.value,
      front: front.value,
      breaking: breaking.value,
    },
    texts: {
      site: site.text,
      categories: categories.text,
      authors: authors.text,
      places: places.text,
      front: front.text,
      breaking: breaking.text,
    },
    problems: [site, categories, authors, places, front, breaking].flatMap(
      ({ problems }) => problems,
    ),
  };
}

type AllSettings = Awaited<ReturnType<typeof readAllSettings>>;

function newsroomOf({ values }: AllSettings, files: readonly string[]): Newsroom {
  const { authors, categories, places, site } = values;
  const byName = new NameIndex(
    authors.map(({ id, name, hindi_name }) => ({
      id,
      names: hindi_name ? [name, hindi_name] : [name],
    })),
  );
  return {
    categories: new NameIndex(
      categories.map(({ id, name, aliases }) => ({ id, names: [name], nicknames: aliases })),
    ),
    authors: byName,
    districts: new NameIndex(
      places.map(({ id, name, roman, old }) => ({ id, names: [name, roman, ...old] })),
    ),
    pictures: new PictureFinder(files.filter(isMedia).map((file) => ({ file }))),
    defaultAuthor: byName.find(site.author)?.id ?? site.author,
  };
}

interface Read<Value> {
  readonly value?: Value;
  readonly problems: readonly Problem[];
}

async function readArticle(
  root: string,
  file: string,
  newsroom: Newsroom,
  reuse: ParsedArticleStore | undefined,
): Promise<Read<ArticleSource>> {
  return readMarkdown(root, file, (text, digest) => {
    const remembered = reuse?.get(file, digest);
    const { value, faults }: Outcome<ParsedArticle> = remembered
      ? { value: remembered, faults: [] }
      : parseArticle(file, text);
    if (value === undefined) return { faults };
    if (!remembered && faults.length === 0) reuse?.set(file, digest, value);
    const resolved = resolveArticle(file, digest, value, newsroom);
    return { ...resolved, faults: [...faults, ...resolved.faults] };
  });
}

async function readPage(
  root: string,
  file: string,
  newsroom: Newsroom,
): Promise<Read<StaticSource>> {
  return readMarkdown(root, file, (text, digest) => parsePage(file, digest, text, newsroom));
}

async function readMarkdown<Value>(
  root: string,
  file: string,
  parse: (text: string, digest: string) => Outcome<Value>,
): Promise<Read<Value>> {
  const bytes = await readBytes(root, file);
  if (!Buffer.isBuffer(bytes)) return { problems: [locateFault(bytes, file, FILE_START)] };
  const { text, faults } = decodeText(bytes);
  if (faults.length > 0) return { problems: placeInMarkdown(file, text, faults) };
  const outcome = parse(text, digestOf(bytes));
  const problems = placeInMarkdown(file, text, outcome.faults);
  return outcome.value === undefined ? { problems } : { value: outcome.value, problems };
}
