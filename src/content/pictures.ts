/** Pictures that stories name, found among the files of media/. */
import posix from 'path-browserify';
import { normalise } from '../hindi/index.ts';
import { pictureReferences } from '../markdown/index.ts';
import { misspelt } from './nearest.ts';
import { type Fault, fault } from './problem.ts';

/** A file below media/. */
export interface MediaFile {
  /** Path below the content folder exactly as on disk: "media/2024/11/nadi.jpg". */
  readonly file: string;
}

export interface BodyPicture {
  readonly src: string;
  readonly alt: string;
  /** 1-based line of the file. */
  readonly line: number;
}

/** `C:\Users\…`, `file:///…`, `/storage/emulated/0/DCIM/…`, and pictures pasted as data. */
const ON_COMPUTER =
  /^(?:[a-z]:[\\/]|\\\\|(?:file|content|blob|data):|~\/|\/(?:home|Users|storage|sdcard)\/)/i;
const LONGEST_SHOWN = 60;

function onComputer(src: string, path: readonly (string | number)[]): Fault {
  const isData = /^(?:data|blob|content):/i.test(src);
  const name = isData ? '' : (src.split(/[\\/]/).at(-1) ?? '');
  const shown = src.length > LONGEST_SHOWN ? `${src.slice(0, LONGEST_SHOWN)}…` : src;
  return fault('picture-on-computer', { src: shown, name }, path);
}

/** Finds the media file that a story means, or says why there is none. */
export class PictureFinder {
  readonly #byPath = new Map<string, string>();
  readonly #byName = new Map<string, string[]>();

  constructor(media: readonly MediaFile[]) {
    for (const { file } of media) {
      this.#byPath.set(fold(file), file);
      const name = fold(posix.basename(file));
      const same = this.#byName.get(name);
      if (same) same.push(file);
      else this.#byName.set(name, [file]);
    }
  }

  /**
   * @param src as written: a path below media/, relative to the story, or a file name alone
   * @param from path of the story below the content folder
   * @returns the media file's path, or the fault
   */
  find(src: string, from: string, path: readonly (string | number)[] = []): string | Fault {
    if (ON_COMPUTER.test(src)) return onComputer(src, path);
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src)) return fault('picture-elsewhere', { src }, path);
    const wanted = decodeAddress(src);
    for (const place of possiblePlaces(wanted, from)) {
      const file = this.#byPath.get(fold(place));
      if (file !== undefined) return file;
    }
    if (leavesMedia(wanted, from)) return fault('picture-outside', { src }, path);
    return this.#byFileName(src, wanted, path);
  }

  #byFileName(src: string, wanted: string, path: readonly (string | number)[]): string | Fault {
    const name = fold(posix.basename(wanted));
    const [only, ...others] = wanted.includes('/') ? [] : (this.#byName.get(name) ?? []);
    if (only !== undefined && others.length === 0) return only;
    if (only !== undefined) {
      return fault('picture-ambiguous', { src, found: [only, ...others].join(', ') }, path);
    }
    const file = this.#misspelt(name);
    return fault('picture-not-found', { src, suggestion: file }, path);
  }

  /** Endings are alike anyway: only what stands before them tells which picture is meant. */
  #misspelt(name: string): string {
    const stems = new Map([...this.#byName].map(([known, files]) => [stem(known), files[0] ?? '']));
    return stems.get(misspelt(stem(name), [...stems.keys()]) ?? '') ?? '';
  }
}

function stem(name: string): string {
  return name.replace(/\.[a-z0-9]+$/i, '');
}

function possiblePlaces(wanted: string, from: string): readonly string[] {
  if (wanted.startsWith('/'))
    return [posix.normalize(wanted.slice(1)), posix.join('media', wanted)];
  return [
    posix.join('media', wanted),
    posix.normalize(wanted),
    posix.join(posix.dirname(from), wanted),
  ].filter((place) => place.startsWith('media/'));
}

function leavesMedia(wanted: string, from: string): boolean {
  if (!wanted.split('/').includes('..')) return false;
  const base = wanted.startsWith('/') ? 'media' : posix.dirname(from);
  return !posix.join(base, wanted).startsWith('media/');
}

/** Names typed on a phone and names on disk differ in unseen spaces and in composition. */
function fold(name: string): string {
  return normalise(name).toLowerCase();
}

function decodeAddress(src: string): string {
  try {
    return decodeURI(src);
  } catch {
    return src;
  }
}

/**
 * The pictures of a Markdown text, found by the same rules by which they are printed.
 *
 * @param firstLine line of the file on which the text begins
 */
export function bodyPictures(body: string, firstLine: number): readonly BodyPicture[] {
  return pictureReferences(body).map(({ src, alt, line }) => ({
    src,
    alt,
    line: firstLine + line - 1,
  }));
}
