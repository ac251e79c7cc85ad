/** Collects the files of a build aside, until all are there. */
import { join } from 'node:path';
import { digest } from '../digest.ts';
import { type FilePage, outputPath, type Page } from '../pages/page.ts';
import { commit, type Outcome, type Situation } from './commit.ts';
import type { Made } from './manifest.ts';

export interface Staging {
  /** Takes the finished bytes of a page. */
  put(permalink: string, bytes: Uint8Array | string): void;
  /** Makes and takes a page that is a file. */
  write(page: FilePage): Promise<void>;
  /**
   * Keeps a file of the last build, even if code has changed since: its inputs must tell all.
   *
   * @returns false if the last build made no such file
   */
  keep(page: FilePage): boolean;
  /**
   * What the site will hold for a page.
   *
   * @throws Error naming the page if it is neither staged nor known from the last build
   */
  finished(page: Page): Pick<Made, 'size' | 'bytes'>;
  /** The bytes of a page that is finished. */
  read(page: Page): Uint8Array;
  /**
   * Makes the site consist of exactly these pages: staged ones with their new bytes, the others as
   * they were. Afterwards the memory is closed.
   *
   * @throws Error naming the page if one is neither staged nor known from the last build
   */
  commit(pages: readonly Page[]): Promise<Outcome>;
}

/** A page whose bytes were taken; `same` if the site has them already. */
export type Staged = Pick<Made, 'size' | 'bytes'> & { readonly same: boolean };

/**
 * Opens an empty staging folder.
 *
 * @param close called when the commit has ended or failed
 */
export function openStaging(situation: Situation, close: () => void): Staging {
  const { disk, places, known } = situation;
  const folders = new Set<string>();
  const staged = new Map<string, Staged>();
  disk.remove(places.work);
  disk.makeFolder(places.staged);

  function put(permalink: string, value: Uint8Array | string): void {
    const content = typeof value === 'string' ? Buffer.from(value) : value;
    const size = content.length;
    const bytes = digest(content);
    const same = known.holds(permalink, size, bytes);
    staged.set(permalink, { size, bytes, same });
    if (same) return;
    const path = `${places.staged}/${outputPath(permalink)}`;
    const folder = path.slice(0, path.lastIndexOf('/'));
    if (!folders.has(folder)) disk.makeFolder(folder);
    folders.add(folder);
    disk.write(path, content);
  }

  function finished(page: Page): Pick<Made, 'size' | 'bytes'> {
    const file = staged.get(page.permalink) ?? known.kept(page);
    if (file === undefined) throw new Error(`the page ${page.permalink} was not rendered`);
    return file;
  }

  return {
    put,
    finished,
    read(page) {
      const file = staged.get(page.permalink);
      const folder = file === undefined || file.same ? places.output : places.staged;
      const path = join(folder, outputPath(page.permalink));
      const bytes = disk.read(path);
      if (bytes === undefined) throw new Error(`the file ${path} is gone`);
      return bytes;
    },
    keep(page) {
      if (known.kept(page) !== undefined) return true;
      const made = known.keptWhateverCode(page);
      if (made === undefined) return false;
      staged.set(page.permalink, { size: made.size, bytes: made.bytes, same: true });
      return true;
    },
    write: async (page) => put(page.permalink, await page.bytes()),
    async commit(pages) {
      try {
        return commit(situation, pages, staged);
      } finally {
        close();
      }
    },
  };
}
