/** All pictures that a paper prints: inspected, made, and ready to be named by pages. */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import pMap from 'p-map';
import {
  type Fault,
  type MediaFile,
  type PictureSource,
  type Problem,
  problemOfFile,
} from '../content/index.ts';
import { digest } from '../digest.ts';
import { type PictureReference, pictureReferences, type StoryPicture } from '../markdown/index.ts';
import type { Newspaper } from '../newspaper/index.ts';
import { brokenPicture, inspectPicture } from './inspectPicture.ts';
import { makeRenditions } from './makeRenditions.ts';
import { type PictureFile, pictureFiles } from './pictureFile.ts';
import { pictureUses } from './pictureUses.ts';
import { pictureAddress, printPicture } from './printPicture.ts';
import { parseFocus } from './region.ts';
import {
  cropRenditions,
  type Rendition,
  type SourcePicture,
  shareRendition,
  storyRenditions,
} from './rendition.ts';

/** A file of the site; its name changes whenever its bytes would. */
export interface PictureOutput {
  readonly permalink: string;
  readonly kind: 'file';
  readonly stage: 'asset';
  readonly inputs: string;
  readonly bytes: () => Promise<Uint8Array>;
}

export interface Crop {
  /** Site address of a JPEG. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

export interface Pictures {
  /** The picture as pages print it; nothing if its file is not to be had. */
  readonly find: (reference: PictureReference | PictureSource) => StoryPicture | undefined;
  /** A hero's 16:9, 4:3 and 1:1 around its focus, for structured data. */
  readonly crops: (hero: PictureSource | undefined) => readonly Crop[];
  /** Site address of a hero's JPEG of 1200×630; nothing if the picture is small. */
  readonly shareCrop: (hero: PictureSource | undefined) => string | undefined;
  /** Digest of the pictures that a text names; empty if it names none. */
  readonly inputsOf: (markdown: string) => string;
  readonly files: readonly PictureOutput[];
  /** Pictures that are broken, of an unknown kind or too large. */
  readonly problems: readonly Problem[];
  /** Digests of the files that pictures were made from, by their path below the content folder. */
  readonly sources: ReadonlyMap<string, string>;
}

export interface PictureFolders {
  /** The content folder. */
  readonly content: string;
  /** Where finished pictures are remembered; may be deleted at any time. */
  readonly cache: string;
}

/** Makes all files of all pictures that the paper prints, unless they are remembered. */
export async function preparePictures(
  paper: Newspaper,
  media: readonly MediaFile[],
  folders: PictureFolders,
): Promise<Pictures> {
  const fileOf = pictureFiles(media);
  const { files, heroes } = pictureUses(paper, fileOf);
  const crops = cropsByFile(heroes, fileOf);
  const results = await pMap(
    [...files].sort(),
    (file) => prepare(file, crops.get(file) ?? new Set(), folders),
    { concurrency: availableParallelism() },
  );
  const prepared = results.flatMap((result) => ('fault' in result ? [] : [result]));
  return {
    ...lookUps(fileOf, new Map(prepared.map(({ picture }) => [picture.file, picture]))),
    files: prepared.flatMap(({ renditions }) =>
      renditions.map((rendition) => output(rendition, folders.cache)),
    ),
    problems: results.flatMap((result) =>
      'fault' in result ? [problemOfFile(result.fault, result.file)] : [],
    ),
    sources: new Map(prepared.map(({ picture }) => [picture.file, picture.digest])),
  };
}

type Prepared =
  | { readonly picture: SourcePicture; readonly renditions: readonly Rendition[] }
  | { readonly file: string; readonly fault: Fault };

async function prepare(
  file: string,
  focuses: ReadonlySet<string>,
  { content, cache }: PictureFolders,
): Promise<Prepared> {
  const path = join(content, file);
  const picture = await inspectPicture(file, path);
  if ('rule' in picture) return { file, fault: picture };
  const cropped = [...focuses].flatMap((focus) => [
    ...cropRenditions(picture, parseFocus(focus)),
    ...shareRendition(picture, parseFocus(focus)),
  ]);
  const renditions = uniqueNames([...storyRenditions(picture), ...cropped]);
  try {
    await makeRenditions(path, renditions, cache);
    return { picture, renditions };
  } catch (error) {
    return { file, fault: brokenPicture(error) };
  }
}

/** The same picture may head several stories, with other focuses. */
function cropsByFile(heroes: readonly PictureSource[], fileOf: PictureFile) {
  const focuses = new Map<string, Set<string>>();
  for (const { src, focus } of heroes) {
    const file = fileOf(src);
    if (file === undefined) continue;
    const known = focuses.get(file) ?? new Set();
    focuses.set(file, known.add(focus ?? ''));
  }
  return focuses;
}

function uniqueNames(renditions: readonly Rendition[]): readonly Rendition[] {
  return [...new Map(renditions.map((rendition) => [rendition.name, rendition])).values()];
}

function output({ name }: Rendition, cache: string): PictureOutput {
  return {
    permalink: pictureAddress(name),
    kind: 'file',
    stage: 'asset',
    inputs: name,
    bytes: () => readFile(join(cache, name)),
  };
}

function lookUps(
  fileOf: PictureFile,
  pictures: ReadonlyMap<string, SourcePicture>,
): Pick<Pictures, 'find' | 'crops' | 'shareCrop' | 'inputsOf'> {
  const pictureOf = (src: string) => pictures.get(fileOf(src) ?? '');
  return {
    find: (reference) => {
      const picture = pictureOf(reference.src);
      return picture && printPicture(picture, reference);
    },
    crops: (hero) => {
      const picture = hero && pictureOf(hero.src);
      const cropped = picture ? cropRenditions(picture, parseFocus(hero.focus)) : [];
      return cropped.map(({ name, width, height }) => ({
        src: pictureAddress(name),
        width,
        height,
      }));
    },
    shareCrop: (hero) => {
      const picture = hero && pictureOf(hero.src);
      const [made] = picture ? shareRendition(picture, parseFocus(hero.focus)) : [];
      return made && pictureAddress(made.name);
    },
    inputsOf: (markdown) => {
      const named = pictureReferences(markdown).map(({ src }) => pictureOf(src)?.digest ?? src);
      return named.length === 0 ? '' : digest(named.join(' '));
    },
  };
}
