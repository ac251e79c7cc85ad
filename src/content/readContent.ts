/** Everything that the newsroom committed, read in one run: typed values and every problem. */
import { realpath } from 'node:fs/promises';
import { digest as digestOf } from '../digest.ts';
import type { FileFault } from './addressClashes.ts';
import type { Content } from './content.ts';
import { crossCheck } from './crossCheck.ts';
import { decodeText } from './decodeText.ts';
import { FileChanged } from './fileChanged.ts';
import { type FileReader, fileReader, listFolder, readBytes } from './folder.ts';
import { type FolderReading, namesOf } from './folderReading.ts';
import { makeNewsroom, settingsFaults, withDefaultAuthor } from './newsroom.ts';
import { outlineOf } from './outline.ts';
import { type Outcome, type ParsedArticle, parseArticle } from './parseArticle.ts';
import { parsePage } from './parsePage.ts';
import { placeFaults } from './placeFaults.ts';
import { type Fault, fault, type Problem, problemOfFile, sortProblems } from './problem.ts';
import { placed, type Read, resolveParsed } from './readStory.ts';
import { type ArticleSource, resolveArticle } from './resolveArticle.ts';
import { readSettings } from './settings.ts';
import { strayFiles } from './strayFiles.ts';

/** Remembers stories by file and digest, so that unchanged ones are not parsed again. */
export interface ParsedArticleStore {
  /** @param text the file's text, which ends with the story's body; called only if it is needed */
  get(file: string, digest: string, text: () => string): ParsedArticle | undefined;
  set(file: string, digest: string, parsed: ParsedArticle): void;
}

/** Stories as they were read before, by file: these files are not even opened again. */
export type StoryReadings = Map<string, StoryReading>;

/** What reading a story's file gave. */
export type StoryReading = Read<ArticleSource>;

export interface ReadOptions {
  readonly reuse?: ParsedArticleStore;
  /**
   * Gets every story that is read. Whoever knows which files have changed hands it in again
   * without them, and empty where a file of another kind has changed.
   */
  readonly readings?: StoryReadings;
  /** No stories are handed out, only what is wrong: so an archive of any size fits into memory. */
  readonly problemsOnly?: boolean;
}

export interface ContentReport {
  /** What is right by itself; files with errors are left out. */
  readonly content: Content;
  /** By file, then from top to bottom. */
  readonly problems: readonly Problem[];
  /** What was read, but for stories that were handed in. */
  readonly reading: FolderReading;
}

/**
 * Reads a content folder. Faults never throw: each becomes a problem with file, line and column.
 *
 * @param folder path of the content folder
 * @throws if the folder itself cannot be read
 */
export async function readContent(
  folder: string,
  { reuse, readings, problemsOnly = false }: ReadOptions = {},
): Promise<ContentReport> {
  const root = await realpath(folder);
  const listing = await listFolder(root);
  const { files, links } = listing;
  const { settings: written, problems, digests: known } = await readSettings(root, new Set(files));
  const digests = new Map(known);
  const settings = { ...written, authors: withDefaultAuthor(written) };
  const media = files.filter((file) => file.startsWith('media/')).map((file) => ({ file }));
  const newsroom = makeNewsroom(settings, media);
  const readFile = fileReader(root);

  const articles = files
    .filter((file) => /^articles\/.*\.md$/i.test(file))
    .map((file) => {
      const before = readings?.get(file);
      if (before) return before;
      const read = readMarkdown(
        { readFile, file, digests },
        (text, digest) => {
          const parsed = parseArticle(file, text);
          if (parsed.value && parsed.faults.length === 0) reuse?.set(file, digest, parsed.value);
          return resolveParsed(file, digest, parsed, newsroom);
        },
        (digest, text) => {
          const remembered = reuse?.get(file, digest, text);
          return remembered && resolveArticle(file, digest, remembered, newsroom);
        },
      );
      readings?.set(file, read);
      return problemsOnly ? outlined(read) : read;
    });
  const pages = files
    .filter((file) => /^pages\/.*\.md$/i.test(file))
    .map((file) =>
      readMarkdown({ readFile, file, digests }, (text, digest) =>
        parsePage(file, digest, text, newsroom),
      ),
    );

  const { content, faults } = crossCheck(
    {
      ...settings,
      articles: articles.flatMap(({ value }) => value ?? []),
      pages: pages.flatMap(({ value }) => value ?? []),
      media,
    },
    newsroom,
  );
  const found = [
    ...problems,
    ...links.map(({ file, target }) => problemOfFile(fault('symbolic-link', { target }), file)),
    ...strayFiles(files),
    ...[...articles, ...pages].flatMap((read) => read.problems),
    ...placeInFiles(root, [...settingsFaults(written), ...faults]),
  ];
  return {
    content: problemsOnly ? { ...content, articles: [] } : content,
    problems: sortProblems(found),
    reading: { names: namesOf(listing), digests },
  };
}

/** What other files can ask of a story, and nothing more. */
function outlined({ value, problems }: StoryReading): StoryReading {
  return value === undefined ? { problems } : { value: outlineOf(value), problems };
}

interface Reading {
  readonly readFile: FileReader;
  readonly file: string;
  /** Gets the digest of the file's bytes. */
  readonly digests: Map<string, string>;
}

/**
 * Reads one Markdown file; a value is given only if nothing in the file is an error.
 *
 * @param recall what is known of a file with these bytes, which is then not even decoded: it is read
 *   again for its text
 */
function readMarkdown<Value>(
  { readFile, file, digests }: Reading,
  parse: (text: string, digest: string) => Outcome<Value>,
  recall?: (digest: string, text: () => string) => Outcome<Value> | undefined,
): Read<Value> {
  const bytes = readFile(file);
  if (!Buffer.isBuffer(bytes)) return { problems: [problemOfFile(bytes, file)] };
  const digest = digestOf(bytes);
  digests.set(file, digest);
  const textAgain = () => decodeText(bytesAgain(readFile, file, digest)).text;
  const recalled = recall?.(digest, textAgain);
  if (recalled) return placed(file, recalled, textAgain);
  const { text, faults } = decodeText(bytes);
  return placed(file, faults.length > 0 ? { faults } : parse(text, digest), () => text);
}

/** @throws FileChanged if somebody has saved the file meanwhile: the paper would be of two moments */
function bytesAgain(readFile: FileReader, file: string, digest: string): Buffer {
  const bytes = readFile(file);
  if (!Buffer.isBuffer(bytes) || digestOf(bytes) !== digest) throw new FileChanged(file);
  return bytes;
}

/** Places faults that were found when the files had been put away. */
function placeInFiles(root: string, faults: readonly FileFault[]): readonly Problem[] {
  const byFile = new Map<string, Fault[]>();
  for (const { file, fault: found } of faults) {
    const others = byFile.get(file);
    if (others) others.push(found);
    else byFile.set(file, [found]);
  }
  return [...byFile].flatMap(([file, found]) => {
    const bytes = readBytes(root, file);
    const text = Buffer.isBuffer(bytes) ? decodeText(bytes).text : '';
    return placeFaults(file, text, found);
  });
}
