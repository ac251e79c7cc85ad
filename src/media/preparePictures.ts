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
import { pictureAddress, printPicture, usualRendition } from './printPicture.ts';
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

/** What was prepared of a picture before. */
interface Kept {
  /** Where crops were centred. */
  readonly focuses: string;
  readonly prepared: Prepared;
}

/**
 * Pictures of former readings, by their path below the content folder. Whoever hands them in takes
 * out those whose files have changed.
 */
export type PicturesAtHand = Map<string, Kept>;

/**
 * Makes all files of all pictures that the paper prints, unless they are remembered.
 *
 * @param atHand gets every picture; with it, as in a preview, a picture is only tried: the file
 *   that pages show first is made, the others when they are asked for
 */
export async function preparePictures(
  paper: Newspaper,
  media: readonly MediaFile[],
  folders: PictureFolders,
  atHand?: PicturesAtHand,
): Promise<Pictures> {
  const fileOf = pictureFiles(media);
  const { files, heroes } = pictureUses(paper, fileOf);
  const crops = cropsByFile(heroes, fileOf);
  const results = await pMap(
    [...files].sort(),
    async (file) => {
      const focuses = [...(crops.get(file) ?? [])].sort();
      const kept = atHand?.get(file);
      if (kept?.focuses === focuses.join('|')) return kept.prepared;
      const prepared = await prepare(file, focuses, folders, atHand ? 'tried' : 'made');
      atHand?.set(file, { focuses: focuses.join('|'), prepared });
      return prepared;
    },
    { concurrency: availableParallelism() },
  );
  const prepared = results.flatMap((result) => ('fault' in result ? [] : [result]));
  return {
    ...lookUps(fileOf, new Map(prepared.map(({ picture }) => [picture.file, picture]))),
    files: prepared.flatMap(({ outputs }) => outputs),
    problems: results.flatMap((result) =>
      'fault' in result ? [problemOfFile(result.fault, result.file)] : [],
    ),
    sources: new Map(prepared.map(({ picture }) => [picture.file, picture.digest])),
  };
}

type Prepared =
  | { readonly picture: SourcePicture; readonly outputs: readonly PictureOutput[] }
  | { readonly file: string; readonly fault: Fault };

/** @param extent whether all files are made at once, or the usual one alone */
async function prepare(
  file: string,
  focuses: readonly string[],
  { content, cache }: PictureFolders,
  extent: 'made' | 'tried',
): Promise<Prepared> {
  const path = join(content, file);
  const picture = await inspectPicture(file, path);
  if ('rule' in picture) return { file, fault: picture };
  const cropped = focuses.flatMap((focus) => [
    ...cropRenditions(picture, parseFocus(focus)),
    ...shareRendition(picture, parseFocus(focus)),
  ]);
  const renditions = uniqueNames([...storyRenditions(picture), ...cropped]);
  try {
    const tried = usualRendition(renditions);
    await makeRenditions(path, extent === 'made' ? renditions : tried ? [tried] : [], cache);
    const late = extent === 'tried' ? (one: Rendition) => makeRenditions(path, [one], cache) : asIs;
    return { picture, outputs: renditions.map((rendition) => output(rendition, cache, late)) };
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

async function asIs(): Promise<void> {}

/** @param make makes the file where that was not done before */
function output(
  rendition: Rendition,
  cache: string,
  make: (rendition: Rendition) => Promise<void>,
): PictureOutput {
  const { name } = rendition;
  return {
    permalink: pictureAddress(name),
    kind: 'file',
    stage: 'asset',
    inputs: name,
    bytes: async () => {
      await make(rendition);
      return readFile(join(cache, name));
    },
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
